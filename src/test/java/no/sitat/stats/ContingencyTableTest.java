package no.sitat.stats;

import static no.sitat.stats.ReferenceValues.assertSame;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Reference values: R 4.2.2, `chisq.test`; intervals of V by roots of SciPy 1.17.1,
/// `scipy.stats.ncx2.cdf`.
class ContingencyTableTest {
  private static final long SEED = 20_261_131;
  private static final ContingencyTable TABLE =
      new ContingencyTable(new long[][] {{12, 5, 3}, {8, 15, 7}, {4, 6, 20}});

  @Test
  void measuresOfStrengthAgreeWithR() {
    assertSame(0.392232270276368, TABLE.cramersV().orElseThrow());
    assertSame(0.363136519601281, TABLE.correctedV().orElseThrow());
    var tens = new ContingencyTable(new long[][] {{10, 20}, {30, 40}});
    assertSame(0.0890870806374748, tens.cramersV().orElseThrow());
  }

  @Test
  void theStrengthOfEveryRandomTableIsThatOfItsChiSquare() {
    var random = new Random(SEED);
    for (int round = 0; round < 500; round++) {
      var counts = new long[2 + random.nextInt(4)][2 + random.nextInt(4)];
      for (long[] row : counts) {
        Arrays.setAll(row, _ -> 1 + random.nextInt(40));
      }
      double expected = new Dependence(counts).cramersV();
      double actual = new ContingencyTable(counts).cramersV().orElseThrow();
      assertEquals(expected, actual, 1e-6, "seed " + SEED + ": " + Arrays.deepToString(counts));
    }
  }

  @Test
  void theIntervalOfVAgreesWithSciPy() {
    assertInterval(0.2044452945352204, 0.5265103753290457, TABLE);
    var gender = new ContingencyTable(new long[][] {{762, 327, 468}, {484, 239, 477}});
    assertInterval(0.06490741810255501, 0.14026390466568628, gender);
    var small = new ContingencyTable(new long[][] {{0, 5}, {7, 3}});
    assertInterval(0.15171169870331594, 1, small);
  }

  private static void assertInterval(double lower, double upper, ContingencyTable table) {
    var interval = table.cramersVInterval(0.95).orElseThrow();
    assertSame(lower, interval.lower());
    assertSame(upper, interval.upper());
  }

  @Test
  void aGroupOfNobodyLeavesNothingDefined() {
    var table = new ContingencyTable(new long[][] {{3, 0}, {4, 0}});
    assertEquals(OptionalDouble.empty(), table.cramersV());
    assertEquals(OptionalDouble.empty(), table.correctedV());
    assertEquals(Optional.empty(), table.cramersVInterval(0.95));
    assertThrows(IllegalArgumentException.class, () -> new ContingencyTable(new long[][] {{1, 2}}));
  }
}
