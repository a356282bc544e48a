package no.sitat.stats;

import java.util.stream.IntStream;
import org.hipparchus.special.Gamma;

/// ln n! for every n up to a largest, looked up.
final class LogFactorials {
  private final double[] values;

  /// @param largest at least 0, inclusive
  LogFactorials(int largest) {
    values = IntStream.rangeClosed(0, largest).mapToDouble(n -> Gamma.logGamma(n + 1.0)).toArray();
  }

  double of(int n) {
    return values[n];
  }

  /// ln of the number of ways to choose k of n.
  double choose(int n, int k) {
    return values[n] - values[k] - values[n - k];
  }
}
