package no.sitat.cli.bench;

import java.util.Arrays;

/// Times of repeated work, in milliseconds.
final class Stopwatch {
  private final double[] millis;

  private Stopwatch(double[] millis) {
    this.millis = millis;
  }

  /// Runs the work some times to warm up, then as often as asked.
  static Stopwatch of(int warmUp, int times, Runnable work) {
    for (int i = 0; i < warmUp; i++) {
      work.run();
    }
    var millis = new double[times];
    for (int i = 0; i < times; i++) {
      millis[i] = once(work);
    }
    Arrays.sort(millis);
    return new Stopwatch(millis);
  }

  /// Times that something else has taken.
  static Stopwatch taken(double[] times) {
    var sorted = times.clone();
    Arrays.sort(sorted);
    return new Stopwatch(sorted);
  }

  int count() {
    return millis.length;
  }

  static double once(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }

  /// The time that a share of the runs did not exceed.
  double quantile(double share) {
    return millis[(int) Math.min(millis.length - 1L, Math.round(share * (millis.length - 1)))];
  }
}
