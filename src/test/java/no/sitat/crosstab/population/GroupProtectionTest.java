package no.sitat.crosstab.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
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
      var words = "seed " + (SEED + round) + ": " + Arrays.toString(sizes) + " " + protection;
      var reader = new Reader(sizes, inside, protection);
      reader.list();
      var small = groups(sizes, size -> size > 0 && size < threshold);
      assertEquals(List.of(), both(small, protection.shown()), words);
      assertEquals(List.of(), both(small, groups(reader.most, most -> most < threshold)), words);
      var empty = groups(sizes, size -> size == 0);
      assertEquals(empty.stream().boxed().toList(), both(empty, protection.shown()), words);
      hidden += small.cardinality();
      apart += protection.isInsideShown() ? 1 : 0;
    }
    assertTrue(hidden > 10_000, hidden + " small groups");
    assertTrue(apart > 2_000, apart + " lists whose part in the register is told");
  }

  private static BitSet groups(long[] sizes, LongPredicate which) {
    return IntStream.range(0, sizes.length)
        .filter(group -> which.test(sizes[group]))
        .collect(BitSet::new, BitSet::set, BitSet::or);
  }

  private static List<Integer> both(BitSet one, BitSet other) {
    return one.stream().filter(other::get).boxed().toList();
  }

  private static BitSet set(int... groups) {
    return IntStream.of(groups).collect(BitSet::new, BitSet::set, BitSet::or);
  }

  @Test
  void withoutAThresholdEverythingIsShown() {
    assertEquals(
        new GroupProtection(set(0, 1, 2), true, true),
        GroupProtection.of(new long[] {1, 0, 9}, set(0), 1));
  }

  @Test
  void theSmallestOtherGroupStandsBesideASmallOne() {
    assertEquals(
        new GroupProtection(set(1), true, true),
        GroupProtection.of(new long[] {2, 30, 9}, set(0, 1, 2), 5));
  }

  @Test
  void howManyAreInTheRegistersGroupsIsNotToldWhereFewAreInNone() {
    assertEquals(
        new GroupProtection(set(1), true, false),
        GroupProtection.of(new long[] {18, 27, 3}, set(0, 1), 5));
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
