package no.sitat.crosstab.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import no.sitat.Seed;
import org.junit.jupiter.api.Test;

/// The protection of a list of groups against a reader who lists every sample that looks the same.
class GroupProtectionTest {
  private static final long SEED = Seed.of(GroupProtectionTest.class, 20261129L);
  private static final int LISTS = 20_000;

  @Test
  void noSmallGroupIsKnownFromAllSamplesThatLookTheSame() {
    int hidden = 0;
    int apart = 0;
    for (int round = 0; round < LISTS; round++) {
      var random = new Random(SEED + round);
      var sizes = sizes(random);
      var inside = new BitSet();
      for (int group = 0; group < sizes.length; group++) {
        inside.set(group, random.nextInt(3) > 0);
      }
      int threshold = 2 + random.nextInt(4);
      var protection = GroupProtection.of(sizes, inside, threshold);
      var reader = new Reader(sizes, inside, protection);
      reader.list();
      for (int group = 0; group < sizes.length; group++) {
        var words = "round " + round + ": group " + group + " of " + Arrays.toString(sizes);
        boolean isSmall = sizes[group] > 0 && sizes[group] < threshold;
        boolean isShown = protection.shown().get(group);
        assertFalse(isSmall && isShown, words);
        assertTrue(sizes[group] > 0 || isShown, words);
        if (isSmall) {
          hidden++;
          assertTrue(reader.most[group] >= threshold, words + " is known to be small");
        }
      }
      apart += protection.isInsideShown() ? 1 : 0;
    }
    assertTrue(hidden > 10_000, hidden + " small groups");
    assertTrue(apart > 2_000, apart + " lists whose part in the register is told");
  }

  @Test
  void withoutAThresholdEverythingIsShown() {
    var protection = GroupProtection.of(new long[] {1, 0, 9}, BitSet.valueOf(new long[] {1}), 1);
    assertEquals(3, protection.shown().cardinality());
    assertTrue(protection.isAllShown());
    assertTrue(protection.isInsideShown());
  }

  @Test
  void theSmallestOtherGroupStandsBesideASmallOne() {
    var all = BitSet.valueOf(new long[] {7});
    var protection = GroupProtection.of(new long[] {2, 30, 9}, all, 5);
    assertEquals(BitSet.valueOf(new long[] {2}), protection.shown());
    assertTrue(protection.isInsideShown());
  }

  @Test
  void howManyAreInTheRegistersGroupsIsNotToldWhereFewAreInNone() {
    var inside = BitSet.valueOf(new long[] {3});
    var protection = GroupProtection.of(new long[] {18, 27, 3}, inside, 5);
    assertFalse(protection.isInsideShown());
    assertTrue(protection.isAllShown());
    assertEquals(BitSet.valueOf(new long[] {2}), protection.shown());
  }

  private static long[] sizes(Random random) {
    var sizes = new long[1 + random.nextInt(5)];
    for (int group = 0; group < sizes.length; group++) {
      sizes[group] = random.nextInt(random.nextBoolean() ? 4 : 9);
    }
    return sizes;
  }

  /// Knows which groups are withheld, and that none of these is empty.
  private static final class Reader {
    private static final int MOST = 45;

    private final long[] sizes;
    private final BitSet inside;
    private final GroupProtection protection;
    private final long[] most;

    Reader(long[] sizes, BitSet inside, GroupProtection protection) {
      this.sizes = sizes;
      this.inside = inside;
      this.protection = protection;
      most = new long[sizes.length];
    }

    void list() {
      list(new long[sizes.length], 0);
    }

    private void list(long[] sample, int group) {
      if (group == sizes.length) {
        if (looksTheSame(sample)) {
          for (int each = 0; each < sample.length; each++) {
            most[each] = Math.max(most[each], sample[each]);
          }
        }
        return;
      }
      boolean isShown = protection.shown().get(group);
      long upper = protection.isAllShown() ? left(sample, group) : Math.min(MOST, 6);
      for (long size = isShown ? sizes[group] : 1;
          size <= (isShown ? sizes[group] : upper);
          size++) {
        sample[group] = size;
        list(sample, group + 1);
      }
    }

    private long left(long[] sample, int group) {
      return Arrays.stream(sizes).sum() - Arrays.stream(sample, 0, group).sum();
    }

    private boolean looksTheSame(long[] sample) {
      boolean all = Arrays.stream(sample).sum() == Arrays.stream(sizes).sum();
      boolean part = inside(sample) == inside(sizes);
      return (!protection.isAllShown() || all) && (!protection.isInsideShown() || part);
    }

    private long inside(long[] sample) {
      return inside.stream().filter(each -> each < sample.length).mapToLong(i -> sample[i]).sum();
    }
  }
}
