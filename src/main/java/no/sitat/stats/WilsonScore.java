package no.sitat.stats;

import org.hipparchus.distribution.continuous.NormalDistribution;

/// The Wilson score interval of a proportion.
///
/// With p = x/n and z the normal quantile of the confidence: centre (p + z²/2n) / (1 + z²/n),
/// half-width z·√(p(1−p)/n + z²/4n²) / (1 + z²/n). It keeps its coverage in small groups and near 0
/// and 1, where the usual p ± z·√(p(1−p)/n) does not. Source: E. B. Wilson (1927), *Journal of the
/// American Statistical Association* 22, 209–212; without continuity correction.
public final class WilsonScore {
  /// Of the confidence that is told to anybody.
  public static final WilsonScore USUAL = new WilsonScore(Interval.CONFIDENCE);

  private final double z;

  /// @param confidence between 0 and 1
  public WilsonScore(double confidence) {
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
    }
    z = new NormalDistribution().inverseCumulativeProbability((1 + confidence) / 2);
  }

  /// @param successes at least 0 and at most `trials`
  /// @param trials at least 1
  public Interval interval(long successes, long trials) {
    if (trials < 1 || successes < 0 || successes > trials) {
      throw new IllegalArgumentException(successes + " of " + trials);
    }
    double p = (double) successes / trials;
    double shrink = 1 + z * z / trials;
    double centre = (p + z * z / (2 * trials)) / shrink;
    double spread = p * (1 - p) / trials + z * z / (4.0 * trials * trials);
    double half = z * Math.sqrt(spread) / shrink;
    return new Interval(
        successes == 0 ? 0 : Math.max(0, centre - half),
        successes == trials ? 1 : Math.min(1, centre + half));
  }
}
