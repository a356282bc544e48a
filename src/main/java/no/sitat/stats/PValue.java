package no.sitat.stats;

/// The chance, if nothing depended on anything, of what was seen or of something less probable.
public sealed interface PValue {
  /// Between 0 and 1.
  double p();

  /// Every table was counted.
  record Exact(double p) implements PValue {
    public Exact {
      p = within(p);
    }
  }

  /// Estimated from random tables with the margins seen: (1 + those no more probable) / (1 +
  /// draws).
  ///
  /// The table seen is one of them, so that the estimate is never 0. Source: A. C. Davison and D.
  /// V. Hinkley (1997), *Bootstrap Methods and Their Application*, § 4.2; same as R's `fisher.test`
  /// with `simulate.p.value`.
  ///
  /// @param standardError √(p(1 − p) / draws)
  record Drawn(double p, double standardError, Draws draws) implements PValue {
    static Drawn of(int noMoreProbable, Draws draws) {
      double p = (1.0 + noMoreProbable) / (1.0 + draws.number());
      return new Drawn(p, Math.sqrt(p * (1 - p) / draws.number()), draws);
    }
  }

  private static double within(double p) {
    if (!(p >= 0 && p <= 1 + 1e-6)) {
      throw new IllegalArgumentException("p " + p);
    }
    return Math.min(1, p);
  }
}
