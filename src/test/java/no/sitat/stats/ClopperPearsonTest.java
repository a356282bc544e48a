package no.sitat.stats;

import static no.sitat.stats.ReferenceValues.assertSame;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Reference values: R 4.2.2, `binom.test(x, n)$conf.int`.
class ClopperPearsonTest {
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
