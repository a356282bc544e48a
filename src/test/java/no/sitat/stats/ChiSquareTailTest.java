package no.sitat.stats;

import static no.sitat.stats.ReferenceValues.assertSame;

import org.junit.jupiter.api.Test;

/// Reference values: R 4.2.2, `qchisq` and `pchisq(log.p = TRUE)`.
class ChiSquareTailTest {
  @Test
  void aTailTooSmallForADoubleKeepsItsLogarithm() {
    assertSame(-218.745734104205, new ChiSquareTail(1).log10(1000));
    assertSame(Math.log10(0.372998483613487), new ChiSquareTail(1).log10(0.793650793650794));
    assertSame(-1e5 / 2 / Math.log(10), new ChiSquareTail(2).log10(1e5));
  }

  @Test
  void theCriticalValuesHaveTheirTails() {
    assertSame(0.05, new ChiSquareTail(1).p(3.84145882069412));
    assertSame(0.01, new ChiSquareTail(1).p(6.63489660102121));
    assertSame(0.001, new ChiSquareTail(1).p(10.8275661702663));
    assertSame(0.0001, new ChiSquareTail(1).p(15.1367052266236));
  }
}
