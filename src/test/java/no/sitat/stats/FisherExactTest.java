package no.sitat.stats;

import static no.sitat.stats.ReferenceValues.assertSame;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Reference values: R 4.2.2, `fisher.test`; job satisfaction from A. Agresti (2013), *Categorical
/// Data Analysis*.
class FisherExactTest {
  private static final long SEED = 20_261_129;

  @Test
  void threeByThreeAgreesWithR() {
    long[][] toy = {{12, 5, 3}, {8, 15, 7}, {4, 6, 20}};
    assertSame(0.000121369040587443, new FisherExact(toy).exact().orElseThrow());
  }

  @Test
  void agrestisJobSatisfactionAgreesWithR() {
    long[][] jobs = {{1, 3, 10, 6}, {2, 3, 10, 7}, {1, 6, 14, 12}, {0, 1, 9, 11}};
    assertSame(0.782684938965639, new FisherExact(jobs).exact().orElseThrow());
  }

  @Test
  void aTableTooLargeToCountOutIsDrawnAndSaysHowWellItIsKnown() {
    var large = new long[8][8];
    for (long[] row : large) {
      Arrays.setAll(row, n -> 36 + n);
    }
    assertEquals(OptionalDouble.empty(), new FisherExact(large).exact());
    var p = assertInstanceOf(PValue.Drawn.class, new FisherExact(large).p(new Draws(200, 1)));
    assertEquals(1, p.p(), "rows that are all alike are the most probable of all tables");
  }

  @Test
  void drawnTablesComeNearTheExactChance() {
    long[][] jobs = {{1, 3, 10, 6}, {2, 3, 10, 7}, {1, 6, 14, 12}, {0, 1, 9, 11}};
    var drawn = new FisherExact(jobs).drawn(Draws.USUAL);
    assertEquals(0.782684938965639, drawn.p(), 5 * drawn.standardError());
    long[][] toy = {{12, 5, 3}, {8, 15, 7}, {4, 6, 20}};
    assertEquals(0.000121369040587443, new FisherExact(toy).drawn(Draws.USUAL).p(), 1e-3);
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
      double actual = new FisherExact(table).exact().orElseThrow();
      assertEquals(expected, actual, 1e-9, "seed " + SEED + ": " + Arrays.deepToString(table));
    }
  }
}
