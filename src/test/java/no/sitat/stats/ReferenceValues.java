package no.sitat.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Numbers of R 4.2.2 as printed, held to nine significant digits.
public final class ReferenceValues {
  private ReferenceValues() {}

  public static void assertSame(double expected, double actual) {
    assertEquals(expected, actual, Math.abs(expected) * 1e-9 + 1e-15);
  }

  public static void assertSame(double[] expected, double[] actual) {
    assertEquals(expected.length, actual.length);
    for (int at = 0; at < expected.length; at++) {
      assertSame(expected[at], actual[at]);
    }
  }
}
