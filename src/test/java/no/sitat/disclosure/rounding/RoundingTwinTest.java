package no.sitat.disclosure.rounding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import no.sitat.disclosure.audit.CountSystem;
import no.sitat.disclosure.audit.ExactAudit;
import no.sitat.disclosure.linear.CountRange;
import org.junit.jupiter.api.Test;

class RoundingTwinTest {
  private static final long SEED = 20261129;
  private static final RoundingKey KEY = new RoundingKey(new UUID(1, 2));

  /// S11: the invariants; the worked solution there leaves large cells as they are.
  @Test
  void s11EveryCellAndMarginIsANearestMultipleAndTheTableAddsUp() {
    long[][] counts = {{6, 0, 1, 3, 4}, {1, 2, 3, 1, 2}, {0, 1, 1, 0, 2}};
    var rounded = ControlledRounding.of(counts, 5);
    checkNearest(counts, rounded, 5);
    assertArrayEquals(rounded, ControlledRounding.of(counts, 5));
    assertTrue(List.of(25L, 30L).contains(sum(rounded)));
  }

  @Test
  void randomTablesAreRoundedToNearestMultiplesWithTheirMargins() {
    System.out.println("seed " + SEED);
    var random = new Random(SEED);
    for (int table = 0; table < 5000; table++) {
      var counts = counts(random, 1 + random.nextInt(6), 1 + random.nextInt(6));
      int base = random.nextBoolean() ? 3 : 5;
      checkNearest(counts, ControlledRounding.of(counts, base), base);
    }
  }

  /// What a reader knows is what rounding promises: the exact auditor, told everything that is
  /// printed, finds for each cell every number less than one base away.
  @Test
  void theAuditorFindsForEachCellAllThatRoundingPromisesAndNoLess() {
    var random = new Random(SEED);
    for (int table = 0; table < 300; table++) {
      var counts = counts(random, 1 + random.nextInt(4), 1 + random.nextInt(4));
      var rounded = ControlledRounding.of(counts, 5);
      var audit = audit(counts, rounded, 5);
      int columns = counts[0].length;
      for (int cell = 0; cell < counts.length * columns; cell++) {
        long printed = rounded[cell / columns][cell % columns];
        assertEquals(
            new CountRange(Math.max(0, printed - 4), printed + 4),
            audit.verdict(cell, 5).range(),
            Arrays.deepToString(counts) + Arrays.deepToString(rounded));
      }
    }
  }

  @Test
  void onAverageNothingIsAddedOrTaken() {
    var random = new Random(SEED);
    long true_ = 0;
    long rounded = 0;
    for (int table = 0; table < 4000; table++) {
      var counts = counts(random, 4, 4);
      true_ += sum(counts);
      rounded += sum(ControlledRounding.of(counts, 5));
    }
    assertEquals(1, (double) rounded / true_, 0.005);
  }

  @Test
  void themesAddUpStayNearAndLieWithinTheThemesAboveThem() {
    var random = new Random(SEED);
    int found = 0;
    for (int table = 0; table < 3000; table++) {
      int[] parents = {-1, 0, 1, 1, 2, 2};
      var counts = themes(random, parents, 1 + random.nextInt(6));
      var rounded = ThemeRounding.of(parents, counts, 5, KEY);
      if (rounded.isPresent()) {
        found++;
        checkThemes(parents, counts, rounded.get());
        assertArrayEquals(rounded.get(), ThemeRounding.of(parents, counts, 5, KEY).orElseThrow());
      }
    }
    assertTrue(found > 2900, found + " of 3000");
  }

  /// *None* is printed as the base less *any*. A reader who lists every table of two groups that
  /// the printed numbers allow, with what adds up and what lies within what, never finds that
  /// between one and four people say none of the themes.
  @Test
  void whoSaysNoneOfTheThemesNeverFollowsAsFew() {
    var random = new Random(SEED);
    int[] parents = {-1, 0, 1, 1, 2, 2};
    for (int table = 0; table < 1000; table++) {
      var counts = themes(random, parents, 2);
      var rounded = ThemeRounding.of(parents, counts, 5, KEY);
      if (rounded.isPresent()) {
        var none = none(rounded.get());
        for (int column = 0; column < 3; column++) {
          boolean isFew = none.get(column).stream().allMatch(people -> people > 0 && people < 5);
          assertTrue(!isFew, column + " of " + Arrays.deepToString(rounded.get()));
        }
      }
    }
  }

  /// By column, how many may say none; by the lines of everybody and of *any*.
  private static List<BitSet> none(long[][] printed) {
    var none = List.of(new BitSet(), new BitSet(), new BitSet());
    var first = pairs(printed, 0);
    var second = pairs(printed, 1);
    for (var one : first) {
      for (var other : second) {
        long base = one[0] + other[0];
        long any = one[1] + other[1];
        if (Math.abs(base - printed[0][2]) < 5 && Math.abs(any - printed[1][2]) < 5) {
          none.get(0).set((int) (one[0] - one[1]));
          none.get(1).set((int) (other[0] - other[1]));
          none.get(2).set((int) (base - any));
        }
      }
    }
    return none;
  }

  /// The people of a group and those of them who say any theme, as they may be.
  private static List<long[]> pairs(long[][] printed, int column) {
    var pairs = new ArrayList<long[]>();
    for (long base = Math.max(0, printed[0][column] - 4); base < printed[0][column] + 5; base++) {
      for (long any = Math.max(0, printed[1][column] - 4); any < printed[1][column] + 5; any++) {
        if (any <= base) {
          pairs.add(new long[] {base, any});
        }
      }
    }
    return pairs;
  }

  private static void checkThemes(int[] parents, long[][] counts, long[][] rounded) {
    int all = counts[0].length - 1;
    for (int row = 0; row < counts.length; row++) {
      for (int column = 0; column <= all; column++) {
        checkNearest(counts[row][column], rounded[row][column], 5);
        if (row > 0) {
          assertTrue(rounded[row][column] <= rounded[parents[row]][column]);
        }
      }
      assertEquals(Arrays.stream(rounded[row]).limit(all).sum(), rounded[row][all]);
    }
  }

  private static long[][] themes(Random random, int[] parents, int groups) {
    var counts = new long[parents.length][groups + 1];
    for (int person = 0; person < 60; person++) {
      int group = Math.min(random.nextInt(groups), random.nextInt(groups));
      var has = new boolean[parents.length];
      has[0] = true;
      for (int row = parents.length - 1; row > 0; row--) {
        has[row] |= row > 1 && random.nextInt(5) == 0;
        has[parents[row]] |= has[row];
      }
      for (int row = 0; row < parents.length; row++) {
        counts[row][group] += has[row] ? 1 : 0;
        counts[row][groups] += has[row] ? 1 : 0;
      }
    }
    return counts;
  }

  private static ExactAudit audit(long[][] counts, long[][] rounded, int base) {
    var system = new CountSystem();
    int rows = counts.length;
    int columns = counts[0].length;
    for (var row : counts) {
      Arrays.stream(row).forEach(count -> system.cell("cell", count));
    }
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        between(system, row * columns + column, rounded[row][column], base);
      }
    }
    for (int row = 0; row < rows; row++) {
      int at = row;
      margin(system, counts, rounded, IntStream.range(0, columns).map(c -> at * columns + c));
    }
    for (int column = 0; column < columns; column++) {
      int at = column;
      margin(system, counts, rounded, IntStream.range(0, rows).map(r -> r * columns + at));
    }
    margin(system, counts, rounded, IntStream.range(0, rows * columns));
    var all = new BitSet();
    all.set(0, system.size());
    return new ExactAudit(system, all);
  }

  private static void margin(
      CountSystem system, long[][] counts, long[][] rounded, IntStream parts) {
    int[] places = parts.toArray();
    int columns = counts[0].length;
    long count = Arrays.stream(places).mapToLong(p -> counts[p / columns][p % columns]).sum();
    long printed = Arrays.stream(places).mapToLong(p -> rounded[p / columns][p % columns]).sum();
    int whole = system.cell("margin", count);
    system.sum(whole, places);
    between(system, whole, printed, 5);
  }

  private static void between(CountSystem system, int cell, long printed, int base) {
    system.between(cell, Math.max(0, printed - base + 1), printed + base - 1);
  }

  private static void checkNearest(long[][] counts, long[][] rounded, int base) {
    for (int row = 0; row < counts.length; row++) {
      for (int column = 0; column < counts[row].length; column++) {
        checkNearest(counts[row][column], rounded[row][column], base);
      }
      checkNearest(Arrays.stream(counts[row]).sum(), Arrays.stream(rounded[row]).sum(), base);
    }
    for (int column = 0; column < counts[0].length; column++) {
      checkNearest(down(counts, column), down(rounded, column), base);
    }
    checkNearest(sum(counts), sum(rounded), base);
  }

  private static void checkNearest(long count, long rounded, int base) {
    assertEquals(0, rounded % base);
    assertTrue(Math.abs(rounded - count) < base, count + " became " + rounded);
  }

  private static long down(long[][] counts, int column) {
    return Arrays.stream(counts).mapToLong(row -> row[column]).sum();
  }

  private static long sum(long[][] counts) {
    return Arrays.stream(counts).flatMapToLong(Arrays::stream).sum();
  }

  private static long[][] counts(Random random, int rows, int columns) {
    var counts = new long[rows][columns];
    for (var row : counts) {
      Arrays.setAll(row, _ -> random.nextInt(12));
    }
    return counts;
  }

  /// Who has the program and not the project throws other lots.
  @Test
  void anotherProjectRoundsTheSameNumbersOtherwise() {
    var counts = new long[][] {{24, 24, 48}, {3, 7, 10}, {11, 2, 13}, {6, 8, 14}};
    int[] parents = {-1, 0, 0, 0};
    var tables = new HashSet<String>();
    for (int project = 0; project < 40; project++) {
      var key = new RoundingKey(new UUID(project, 7));
      var rounded = ThemeRounding.of(parents, counts, 5, key).orElseThrow();
      assertArrayEquals(rounded, ThemeRounding.of(parents, counts, 5, key).orElseThrow());
      tables.add(Arrays.deepToString(rounded));
    }
    assertTrue(tables.size() > 5, tables.size() + " tables");
  }
}
