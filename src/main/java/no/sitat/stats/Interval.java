package no.sitat.stats;

/// A closed stretch of the real line, such as a confidence interval.
public record Interval(double lower, double upper) {
  /// How sure every interval is that is told to anybody.
  public static final double CONFIDENCE = 0.95;

  public Interval {
    if (!(lower <= upper)) {
      throw new IllegalArgumentException("interval [" + lower + ", " + upper + "]");
    }
  }
}
