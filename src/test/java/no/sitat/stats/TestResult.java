package no.sitat.stats;

/// What a χ²-distributed test says: its statistic, its degrees of freedom and its p.
record TestResult(double statistic, int degreesOfFreedom, double p) {
  public TestResult {
    if (!(statistic >= 0) || degreesOfFreedom < 1 || !(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException(statistic + ", " + degreesOfFreedom + ", " + p);
    }
  }

  /// With the upper tail of the χ² distribution as its p.
  public static TestResult of(double statistic, int degreesOfFreedom) {
    double p = new ChiSquareTail(degreesOfFreedom).p(statistic);
    return new TestResult(statistic, degreesOfFreedom, p);
  }
}
