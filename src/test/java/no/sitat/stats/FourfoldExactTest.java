package no.sitat.stats;

import static no.sitat.stats.ReferenceValues.assertSame;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/// Reference values: R 4.2.2, `fisher.test`; the odds ratios to all digits from SciPy 1.17.1,
/// `scipy.stats.contingency.odds_ratio(kind="conditional")`; cells 1 3 3 1 from T. Pedersen (1996),
/// *Fishing for Exactness*.
class FourfoldExactTest {
  @Test
  void twoByTwoAgreesWithR() {
    var test = new FourfoldExact(10, 20, 30, 40);
    assertSame(0.504475769851628, test.twoSided());
    assertSame(0.867641964789442, test.atLeast(0));
    assertSame(0.253331071361756, test.atMost(0));
  }

  @Test
  void theConditionalOddsRatioAndItsEndsAgreeWithSciPy() {
    var test = new FourfoldExact(10, 20, 30, 40);
    assertSame(0.6693380020881271, test.oddsRatio().orElseThrow());
    assertSame(0.24202631643550837, test.oddsRatioInterval(0.95).lower());
    assertSame(1.7642846653752746, test.oddsRatioInterval(0.95).upper());
    var strong = new FourfoldExact(7, 2, 3, 7);
    assertSame(7.166306303557892, strong.oddsRatio().orElseThrow());
    assertSame(0.7520146733216125, strong.oddsRatioInterval(0.95).lower());
    assertSame(113.44437123517064, strong.oddsRatioInterval(0.95).upper());
  }

  @Test
  void rsOwnSearchOnTheseTailsEndsOnTheDigitsThatRPrints() {
    var test = new FourfoldExact(10, 20, 30, 40);
    assertSame(0.669343371119385, RUniroot.below(t -> test.mean(log(t)) - 10));
    assertSame(0.242005420051864, RUniroot.below(t -> test.atLeast(log(t)) - 0.025));
    assertSame(1.764338769914037, RUniroot.above(t -> test.atMost(log(t)) - 0.025));
    var empty = new FourfoldExact(0, 5, 7, 3);
    assertSame(0.879174554325497, RUniroot.below(t -> empty.atMost(log(t)) - 0.025));
  }

  /// Odds of 0, where R's search begins, are as small as a `double` can be.
  private static double log(double odds) {
    return Math.log(Math.max(odds, Double.MIN_NORMAL));
  }

  @Test
  void anEmptyCellHasAnOddsRatioOfNoughtAndAnUpperEnd() {
    var test = new FourfoldExact(0, 5, 7, 3);
    assertSame(0.0256410256410256, test.twoSided());
    assertSame(1, test.atLeast(0));
    assertSame(0.0186480186480186, test.atMost(0));
    assertEquals(OptionalDouble.of(0), test.oddsRatio());
    assertEquals(0, test.oddsRatioInterval(0.95).lower());
    assertSame(0.8791633559623167, test.oddsRatioInterval(0.95).upper());
  }

  @Test
  void pedersensTableHasItsPrintedTails() {
    var test = new FourfoldExact(1, 3, 3, 1);
    assertEquals(0.486, test.twoSided(), 5e-4);
    assertEquals(0.243, test.atMost(0), 5e-4);
    assertEquals(0.986, test.atLeast(0), 5e-4);
    assertSame(0.15604714704274708, test.oddsRatio().orElseThrow());
  }

  @Test
  void oneTableOnlyLeavesNoOddsRatio() {
    assertEquals(OptionalDouble.empty(), new FourfoldExact(0, 0, 3, 4).oddsRatio());
    assertEquals(1, new FourfoldExact(0, 0, 3, 4).twoSided());
  }
}
