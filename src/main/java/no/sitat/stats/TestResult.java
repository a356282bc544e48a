package no.sitat.stats;

/// What a χ²-distributed test says: its statistic, its degrees of freedom and its p.
public record TestResult(double statistic, int degreesOfFreedom, double p) {
  public TestResult {
    if (!(statistic >= 0) || degreesOfFreedom < 1 || !(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException(statistic + ", " + degreesOfFreedom + ", " + p);
    }
  }

  static TestResult of(double statistic, int degreesOfFreedom) {
    double p = new ChiSquareTail(degreesOfFreedom).p(statistic);
    return new TestResult(statistic, degreesOfFreedom, p);
  }
}
