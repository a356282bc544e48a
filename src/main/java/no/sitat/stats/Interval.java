package no.sitat.stats;

/// A closed stretch of the real line, such as a confidence interval.
public record Interval(double lower, double upper) {
  public Interval {
    if (!(lower <= upper)) {
      throw new IllegalArgumentException("interval [" + lower + ", " + upper + "]");
    }
  }
}
