package no.sitat.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Reference values: R 4.2.2, `prop.test(x, n, correct = FALSE)$conf.int`.
class WilsonScoreTest {
  private static final WilsonScore WILSON = new WilsonScore(0.95);

  @Test
  void agreesWithR() {
    var seven = WILSON.interval(7, 100);
    assertEquals(0.0343192610672727, seven.lower(), 1e-12);
    assertEquals(0.137495147390735, seven.upper(), 1e-12);
    var none = WILSON.interval(0, 20);
    assertEquals(0, none.lower());
    assertEquals(0.161125158052819, none.upper(), 1e-12);
  }

  @Test
  void isTheSameSeenFromTheOtherSide() {
    for (int n = 1; n < 60; n++) {
      for (int x = 0; x <= n; x++) {
        var here = WILSON.interval(x, n);
        var there = WILSON.interval(n - x, n);
        assertEquals(here.lower(), 1 - there.upper(), 1e-12);
        assertTrue(here.lower() <= (double) x / n && (double) x / n <= here.upper());
      }
    }
  }

  @Test
  void refusesMoreSuccessesThanTrials() {
    assertThrows(IllegalArgumentException.class, () -> WILSON.interval(3, 2));
    assertThrows(IllegalArgumentException.class, () -> WILSON.interval(0, 0));
  }
}
