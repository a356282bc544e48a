package no.sitat.stats;

import static no.sitat.stats.ReferenceValues.assertSame;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/// Reference values: R 4.2.2, `p.adjust` and `binom.test(x, n)$conf.int`.
class AdjustedPTest {
  private static final AdjustedP SEVEN = new AdjustedP(.01, .02, .03, .04, .05, .001, .5);

  @Test
  void holmAgreesWithR() {
    assertSame(new double[] {.06, .1, .12, .12, .12, .007, .5}, SEVEN.holm());
  }

  @Test
  void benjaminiHochbergAgreesWithR() {
    assertSame(
        new double[] {.035, .0466666666666667, .0525, .056, .0583333333333333, .007, .5},
        SEVEN.benjaminiHochberg());
  }

  @Test
  void bonferroniAgreesWithR() {
    assertSame(new double[] {.07, .14, .21, .28, .35, .007, 1}, SEVEN.bonferroni());
  }

  @Test
  void noTestsNeedNoAdjusting() {
    assertEquals(0, new AdjustedP().holm().length);
    assertThrows(IllegalArgumentException.class, () -> new AdjustedP(Double.NaN));
  }

  @Test
  void theExactIntervalOfAProportionAgreesWithR() {
    var exact = new ClopperPearson(0.95);
    assertSame(0.0286052889074387, exact.interval(7, 100).lower());
    assertSame(0.138919728455857, exact.interval(7, 100).upper());
    assertSame(0.168433470983085, exact.interval(0, 20).upper());
    assertEquals(0, exact.interval(0, 20).lower());
    assertEquals(1, exact.interval(20, 20).upper());
  }
}
