package no.sitat.disclosure.additive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import no.sitat.Seed;
import no.sitat.disclosure.additive.MarginTable.Bounds;
import no.sitat.disclosure.audit.CountSystem;
import no.sitat.disclosure.audit.ExactAudit;
import no.sitat.disclosure.linear.CountRange;
import org.junit.jupiter.api.Test;

/// What the margins of a table give away, found as a flow, by enumeration and by the exact auditor.
class MarginTableTest {
  private static final long SEED = Seed.of(MarginTableTest.class, 20260213L);

  /// Third-country and EU/EEA citizens sent out, to Schengen countries and elsewhere, as a police
  /// report of 2025 has them: three of four cells published gave the fourth, 4.
  private static final MarginTable POLICE = MarginTable.of(new long[][] {{723, 1042}, {404, 4}});

  @Test
  void oneRowWithheldIsGivenBackByTheMargins() {
    var published = POLICE.without(1, 0).without(1, 1);
    assertEquals(new Bounds(404, 404), published.bounds(1, 0));
    assertEquals(new Bounds(4, 4), published.bounds(1, 1));
  }

  @Test
  void allFourCellsWithheldGiveNothingBack() {
    var published = POLICE.without(0, 0).without(0, 1).without(1, 0).without(1, 1);
    assertEquals(List.of(), published.recovered());
    assertEquals(new Bounds(0, 408), published.bounds(1, 1));
    assertEquals(new Bounds(719, 1127), published.bounds(0, 0));
    assertEquals(new Bounds(638, 1046), published.bounds(0, 1));
  }

  /// The table of sdcTable's test of its simple heuristic.
  @Test
  void twoWithheldInEveryLineAreNotEnough() {
    var table =
        MarginTable.of(
            new long[][] {
              {30, 47, 64, 89}, {90, 124, 5, 31}, {92, 100, 59, 85}, {800, 991, 651, 685}
            });
    int[][] cells = {{0, 0}, {0, 1}, {0, 2}, {1, 0}, {1, 2}, {2, 1}, {2, 3}, {3, 1}, {3, 3}};
    for (int[] cell : cells) {
      table = table.without(cell[0], cell[1]);
    }
    assertEquals(List.of(1), table.recovered());
    assertEquals(new Bounds(47, 47), table.bounds(0, 1));
    assertEquals(List.of(), table.without(1, 1).recovered());
  }

  @Test
  void theCheapestProtectionOfOneCellTakesThreeMore() {
    var table = MarginTable.of(new long[][] {{11, 6, 19}, {14, 5, 8}, {9, 2, 7}}).without(2, 1);
    var best = table.protectedBy(4);
    assertEquals(1, best.size());
    assertEquals(table.without(1, 1).without(1, 2).without(2, 2), best.getFirst());
    assertEquals(new Bounds(0, 7), best.getFirst().bounds(2, 1));
    assertEquals(new Bounds(6, 13), best.getFirst().bounds(1, 2));
    assertEquals(new Bounds(2, 9), best.getFirst().bounds(2, 2));
  }

  @Test
  void zerosThatAreWithheldAreProtectedToo() {
    var table = MarginTable.of(new long[][] {{5, 2, 0}, {6, 3, 4}}).without(0, 2);
    assertEquals(List.of(table.without(0, 1).without(1, 1).without(1, 2)), table.protectedBy(4));
  }

  @Test
  void twoZerosThatAddUpToNothingAreKnown() {
    var table = MarginTable.of(new long[][] {{0, 0, 6}, {7, 8, 9}});
    table = table.without(0, 0).without(0, 1).without(1, 0).without(1, 1);
    assertEquals(List.of(0, 1, 3, 4), table.recovered());
  }

  @Test
  void boundsAreThoseOfAllTablesWithTheSameMargins() {
    for (int round = 0; round < 2000; round++) {
      var random = new Random(SEED + round);
      var counts = new long[2 + random.nextInt(2)][2 + random.nextInt(2)];
      var withheld = new BitSet();
      for (int cell = 0; cell < counts.length * counts[0].length; cell++) {
        counts[cell / counts[0].length][cell % counts[0].length] = random.nextInt(5);
        withheld.set(cell, random.nextInt(3) > 0);
      }
      var table = new MarginTable(counts, withheld);
      var twin = new Bounds[counts.length * counts[0].length];
      enumerate(table, new long[counts.length][counts[0].length], 0, twin);
      int width = counts[0].length;
      withheld.stream()
          .forEach(cell -> assertEquals(twin[cell], table.bounds(cell / width, cell % width)));
    }
  }

  @Test
  void theExactAuditorFindsTheSameBounds() {
    for (int round = 0; round < 500; round++) {
      var random = new Random(SEED + round);
      var counts = new long[2 + random.nextInt(4)][2 + random.nextInt(4)];
      int width = counts[0].length;
      var withheld = new BitSet();
      for (int cell = 0; cell < counts.length * width; cell++) {
        counts[cell / width][cell % width] = random.nextInt(9);
        withheld.set(cell, random.nextInt(3) > 0);
      }
      var table = new MarginTable(counts, withheld);
      var audit = new ExactAudit(system(counts), withheld);
      for (int cell : withheld.stream().toArray()) {
        var bounds = table.bounds(cell / width, cell % width);
        assertEquals(
            new CountRange(bounds.least(), bounds.most()),
            audit.verdict(cell, 5).range(),
            "seed " + (SEED + round) + ", cell " + cell + " of " + Arrays.deepToString(counts));
      }
      var recovered = new BitSet();
      table.recovered().forEach(recovered::set);
      assertEquals(recovered, audit.recovered(), "seed " + (SEED + round));
    }
  }

  private static CountSystem system(long[][] counts) {
    int rows = counts.length;
    int width = counts[0].length;
    var system = new CountSystem();
    Arrays.stream(counts).flatMapToLong(Arrays::stream).forEach(n -> system.cell("cell", n));
    for (int row = 0; row < rows; row++) {
      int from = row * width;
      int margin = system.cell("margin", Arrays.stream(counts[row]).sum());
      system.sum(margin, IntStream.range(from, from + width).toArray());
    }
    for (int column = 0; column < width; column++) {
      int at = column;
      int margin = system.cell("margin", Arrays.stream(counts).mapToLong(row -> row[at]).sum());
      system.sum(margin, IntStream.range(0, rows).map(row -> row * width + at).toArray());
    }
    return system;
  }

  private static void enumerate(MarginTable table, long[][] other, int cell, Bounds[] bounds) {
    int width = other[0].length;
    if (cell == bounds.length) {
      if (hasSameMargins(table.counts(), other)) {
        for (int each = 0; each < bounds.length; each++) {
          long value = other[each / width][each % width];
          bounds[each] =
              bounds[each] == null
                  ? new Bounds(value, value)
                  : new Bounds(
                      Math.min(bounds[each].least(), value), Math.max(bounds[each].most(), value));
        }
      }
      return;
    }
    int row = cell / width;
    int column = cell % width;
    long rest = table.counts()[row][column];
    if (table.withheld().get(cell)) {
      long sum = Arrays.stream(table.counts()[row]).sum();
      long used = Arrays.stream(other[row], 0, column).sum();
      for (long value = 0; value <= sum - used; value++) {
        other[row][column] = value;
        enumerate(table, other, cell + 1, bounds);
      }
    } else {
      other[row][column] = rest;
      enumerate(table, other, cell + 1, bounds);
    }
  }

  private static boolean hasSameMargins(long[][] one, long[][] two) {
    for (int row = 0; row < one.length; row++) {
      long difference = 0;
      for (int column = 0; column < one[0].length; column++) {
        difference += one[row][column] - two[row][column];
      }
      if (difference != 0) {
        return false;
      }
    }
    for (int column = 0; column < one[0].length; column++) {
      long difference = 0;
      for (int row = 0; row < one.length; row++) {
        difference += one[row][column] - two[row][column];
      }
      if (difference != 0) {
        return false;
      }
    }
    return true;
  }
}
