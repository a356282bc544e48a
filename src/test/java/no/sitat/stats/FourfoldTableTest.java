package no.sitat.stats;

import static no.sitat.stats.ReferenceValues.assertSame;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import no.sitat.stats.FourfoldTable.MantelHaenszel;
import org.junit.jupiter.api.Test;

/// The p of cells 0 5 7 3 by Yates is SciPy 1.17.1's (`chi2_contingency`): the sheet of reference
/// values has 0.04411…, which is not the p of the statistic beside it. Other reference values: R
/// 4.2.2, `chisq.test`, `mcnemar.test`, `prop.test(correct = FALSE)` and `mantelhaen.test(correct =
/// FALSE)`.
class FourfoldTableTest {
  private static final FourfoldTable TENS = new FourfoldTable(10, 20, 30, 40);
  private static final FourfoldTable EMPTY_CELL = new FourfoldTable(0, 5, 7, 3);

  @Test
  void yatesAgreesWithR() {
    assertSame(0.446428571428571, TENS.yates().orElseThrow().statistic());
    assertSame(0.504035866452505, TENS.yates().orElseThrow().p());
    assertSame(4.05133928571429, EMPTY_CELL.yates().orElseThrow().statistic());
    assertSame(0.04413631587401071, EMPTY_CELL.yates().orElseThrow().p());
  }

  @Test
  void theOddsRatioOfTheSampleAgreesWithR() {
    assertSame(0.666666666666667, TENS.oddsRatio());
    assertEquals(0, EMPTY_CELL.oddsRatio());
  }

  @Test
  void phiHasASign() {
    assertSame(-0.0890870806374748, TENS.phi().orElseThrow());
    assertSame(-0.661437827766148, EMPTY_CELL.phi().orElseThrow());
    assertSame(0.0890870806374748, new FourfoldTable(20, 10, 40, 30).phi().orElseThrow());
  }

  @Test
  void mcNemarAgreesWithR() {
    assertSame(1.62, TENS.mcNemar().orElseThrow().statistic());
    assertSame(0.203091787577168, TENS.mcNemar().orElseThrow().p());
    assertSame(0.0833333333333333, EMPTY_CELL.mcNemar().orElseThrow().statistic());
    assertSame(0.772829992684448, EMPTY_CELL.mcNemar().orElseThrow().p());
    assertEquals(1, new FourfoldTable(1, 4, 4, 1).mcNemar().orElseThrow().p());
  }

  @Test
  void theDifferenceOfTwoSharesAgreesWithR() {
    var interval = new FourfoldTable(15, 35, 5, 55).waldDifference(0.95).orElseThrow();
    assertSame(0.0716671038029483, interval.lower());
    assertSame(0.361666229530385, interval.upper());
  }

  /// Admissions to Berkeley by sex and department: P. J. Bickel et al. (1975), *Science* 187.
  @Test
  void mantelHaenszelAgreesWithR() {
    var departments =
        List.of(
            new FourfoldTable(512, 89, 313, 19),
            new FourfoldTable(353, 17, 207, 8),
            new FourfoldTable(120, 202, 205, 391),
            new FourfoldTable(138, 131, 279, 244),
            new FourfoldTable(53, 94, 138, 299),
            new FourfoldTable(22, 24, 351, 317));
    var found = MantelHaenszel.of(departments).orElseThrow();
    assertSame(1.52460666044344, found.test().statistic());
    assertSame(0.216923697055518, found.test().p());
    assertSame(0.904696828258623, found.oddsRatio());
  }

  @Test
  void whatCountsNothingIsNotDefined() {
    var none = new FourfoldTable(0, 0, 3, 4);
    assertEquals(OptionalDouble.empty(), none.phi());
    assertEquals(Optional.empty(), none.yates());
    assertEquals(Optional.empty(), none.waldDifference(0.95));
    assertEquals(Optional.empty(), new FourfoldTable(3, 0, 0, 4).mcNemar());
    assertEquals(Optional.empty(), MantelHaenszel.of(List.of(none)));
  }
}
