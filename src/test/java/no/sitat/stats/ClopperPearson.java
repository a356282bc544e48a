package no.sitat.stats;

import org.hipparchus.distribution.continuous.BetaDistribution;

/// The exact interval of a proportion, from quantiles of the beta distribution.
///
/// Never covers less than asked, and is wider than [WilsonScore] for that. Source: C. J. Clopper
/// and E. S. Pearson (1934), *Biometrika* 26, 404–413.
final class ClopperPearson {
  private static final double ACCURACY = 1e-14;

  private final double tail;

  /// @param confidence between 0 and 1, usually 0.95
  public ClopperPearson(double confidence) {
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
    }
    tail = (1 - confidence) / 2;
  }

  /// @param successes at least 0 and at most `trials`
  /// @param trials at least 1
  public Interval interval(long successes, long trials) {
    if (trials < 1 || successes < 0 || successes > trials) {
      throw new IllegalArgumentException(successes + " of " + trials);
    }
    double lower =
        successes == 0 ? 0 : quantile((double) successes, (double) (trials - successes + 1), tail);
    double upper =
        successes == trials
            ? 1
            : quantile((double) (successes + 1), (double) (trials - successes), 1 - tail);
    return new Interval(lower, upper);
  }

  private static double quantile(double alpha, double beta, double p) {
    return new BetaDistribution(alpha, beta, ACCURACY).inverseCumulativeProbability(p);
  }
}
