package no.sitat.stats;

import org.hipparchus.special.Gamma;

/// The χ² distribution where something does depend, and how much can have given what was seen.
///
/// A mixture of central ones: Σ Pois(j; λ/2) P(df/2 + j, x/2), the lower incomplete gamma function
/// by its recurrence from the largest j downwards, where all terms add. Source: N. L. Johnson, S.
/// Kotz and N. Balakrishnan (1995), *Continuous Univariate Distributions* 2, ch. 29.
final class NoncentralChiSquare {
  /// Poisson terms further from their mean than this many standard deviations are below 1e-17.
  private static final double FAR = 10;

  /// From terms that are smaller, the next is not got by multiplying.
  private static final double TINY = 1e-280;

  private final double shape;

  /// @param degreesOfFreedom at least 1
  NoncentralChiSquare(int degreesOfFreedom) {
    if (degreesOfFreedom < 1) {
      throw new IllegalArgumentException("degrees of freedom: " + degreesOfFreedom);
    }
    shape = degreesOfFreedom / 2.0;
  }

  /// The chance of a value at most this large.
  ///
  /// @param statistic above 0
  /// @param noncentrality λ, at least 0
  double atMost(double statistic, double noncentrality) {
    double x = statistic / 2;
    double mean = noncentrality / 2;
    if (mean == 0) {
      return Gamma.regularizedGammaP(shape, x);
    }
    double spread = FAR * Math.sqrt(mean) + 40;
    int last = (int) Math.ceil(mean + spread);
    int first = (int) Math.max(0, Math.floor(mean - spread));
    double lower = Gamma.regularizedGammaP(shape + last, x);
    double chance = 0;
    double step = 0;
    double sum = 0;
    for (int j = last; j >= first; j--) {
      chance = chance > TINY ? chance * (j + 1) / mean : term(mean, j);
      sum += chance * lower;
      double a = shape + j - 1;
      step = step > TINY ? step * (a + 1) / x : term(x, a);
      lower += a < 0 ? 0 : step;
    }
    return Math.min(1, sum);
  }

  /// xᵃ e⁻ˣ / Γ(a + 1): of a whole a, the chance of a in the Poisson distribution of mean x.
  private static double term(double x, double a) {
    return a < 0 ? 0 : Math.exp(a * Math.log(x) - x - Gamma.logGamma(a + 1));
  }

  /// The λ that χ² of this size leaves open.
  ///
  /// @param confidence between 0 and 1, usually 0.95
  Interval interval(double statistic, double confidence) {
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
    }
    if (statistic == 0) {
      return new Interval(0, 0);
    }
    double tail = (1 - confidence) / 2;
    return new Interval(largest(statistic, 1 - tail), largest(statistic, tail));
  }

  /// The λ at which a value at most this large has a chance of `p`; 0 where it has less without λ.
  private double largest(double statistic, double p) {
    if (atMost(statistic, 0) <= p) {
      return 0;
    }
    double high = statistic + 1;
    while (atMost(statistic, high) > p) {
      high *= 2;
    }
    return Rising.root(new Interval(0, high), lambda -> p - atMost(statistic, lambda));
  }
}
