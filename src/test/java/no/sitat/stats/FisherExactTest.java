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
}
