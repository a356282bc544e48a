package no.sitat.stats;

import static no.sitat.stats.ReferenceValues.assertSame;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Reference values: R 4.2.2, `fisher.test`; cells 1 3 3 1 are from T. Pedersen (1996), *Fishing
/// for Exactness*.
class FisherExactTest {
  private static final long SEED = 20_261_129;

  @Test
  void twoByTwoAgreesWithR() {
    var test = new FourfoldExact(10, 20, 30, 40);
    assertSame(0.504475769851628, test.twoSided());
    assertSame(0.867641964789442, test.greater());
    assertSame(0.253331071361756, test.less());
  }

  @Test
  void theConditionalOddsRatioIsNearRsWhichStopsItsSearchEarly() {
    var test = new FourfoldExact(10, 20, 30, 40);
    assertEquals(0.669343371119385, test.oddsRatio().orElseThrow(), 1e-4);
    assertEquals(0.242005420051864, test.oddsRatioInterval(0.95).lower(), 1e-4);
    assertEquals(1.764338769914037, test.oddsRatioInterval(0.95).upper(), 1e-4);
  }

  @Test
  void anEmptyCellHasAnOddsRatioOfNoughtAndAnUpperEnd() {
    var test = new FourfoldExact(0, 5, 7, 3);
    assertSame(0.0256410256410256, test.twoSided());
    assertSame(1, test.greater());
    assertSame(0.0186480186480186, test.less());
    assertEquals(OptionalDouble.of(0), test.oddsRatio());
    assertEquals(0, test.oddsRatioInterval(0.95).lower());
    assertEquals(0.879174554325497, test.oddsRatioInterval(0.95).upper(), 1e-4);
  }

  @Test
  void pedersensTableHasItsPrintedTails() {
    var test = new FourfoldExact(1, 3, 3, 1);
    assertEquals(0.486, test.twoSided(), 5e-4);
    assertEquals(0.243, test.less(), 5e-4);
    assertEquals(0.986, test.greater(), 5e-4);
  }

  @Test
  void oneTableOnlyLeavesNoOddsRatio() {
    assertEquals(OptionalDouble.empty(), new FourfoldExact(0, 0, 3, 4).oddsRatio());
    assertEquals(1, new FourfoldExact(0, 0, 3, 4).twoSided());
  }

  @Test
  void threeByThreeAgreesWithR() {
    long[][] toy = {{12, 5, 3}, {8, 15, 7}, {4, 6, 20}};
    assertSame(0.000121369040587443, new FisherExact(toy).p().orElseThrow());
  }

  @Test
  void aTableTooLargeToCountOutIsEmpty() {
    var large = new long[8][8];
    for (long[] row : large) {
      Arrays.fill(row, 40);
    }
    assertEquals(OptionalDouble.empty(), new FisherExact(large).p());
  }

  @Test
  void everyRandomSmallTableAgreesWithCountingAllTables() {
    var random = new Random(SEED);
    for (int round = 0; round < 400; round++) {
      var table = new long[2 + random.nextInt(2)][2 + random.nextInt(3)];
      for (long[] row : table) {
        Arrays.setAll(row, _ -> random.nextInt(4));
      }
      double expected = new AllTables(table).p();
      double actual = new FisherExact(table).p().orElseThrow();
      assertEquals(expected, actual, 1e-9, "seed " + SEED + ": " + Arrays.deepToString(table));
    }
  }

  /// Counts every table of the same margins, cell by cell, with plain factorials.
  private static final class AllTables {
    private final long[][] cells;
    private final long[] rows;
    private final long[] columns;
    private final double seen;
    private double all;
    private double noMoreProbable;

    AllTables(long[][] table) {
      rows = Arrays.stream(table).mapToLong(row -> Arrays.stream(row).sum()).toArray();
      columns = new long[table[0].length];
      for (long[] row : table) {
        for (int column = 0; column < row.length; column++) {
          columns[column] += row[column];
        }
      }
      seen = weight(table);
      cells = new long[table.length][columns.length];
    }

    double p() {
      from(0);
      return noMoreProbable / all;
    }

    private void from(int at) {
      int row = at / columns.length;
      int column = at % columns.length;
      if (row == rows.length) {
        if (Arrays.stream(rows).allMatch(n -> n == 0)
            && Arrays.stream(columns).allMatch(n -> n == 0)) {
          double weight = weight(cells);
          all += weight;
          noMoreProbable += weight <= seen * (1 + 1e-7) ? weight : 0;
        }
        return;
      }
      if (column == 0 && row > 0 && rows[row - 1] > 0) {
        return;
      }
      long most = Math.min(rows[row], columns[column]);
      for (long n = 0; n <= most; n++) {
        take(row, column, n);
        from(at + 1);
        take(row, column, -n);
      }
    }

    private void take(int row, int column, long n) {
      cells[row][column] += n;
      rows[row] -= n;
      columns[column] -= n;
    }

    private static double weight(long[][] table) {
      double product = 1;
      for (long[] row : table) {
        for (long n : row) {
          for (long k = 2; k <= n; k++) {
            product /= k;
          }
        }
      }
      return product;
    }
  }
}
