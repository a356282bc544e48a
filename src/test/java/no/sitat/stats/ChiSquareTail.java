package no.sitat.stats;

import org.hipparchus.special.Gamma;

/// The upper tail of the χ² distribution: how probable a value at least this large is.
///
/// p = Q(df/2, x/2), the regularised upper incomplete gamma function. [#log10] stays exact where p
/// itself is too small for a `double`: there ln Q = −x/2 + a·ln(x/2) − ln Γ(a) + ln c, with c the
/// continued fraction of Abramowitz & Stegun 6.5.31, by Lentz's method.
final class ChiSquareTail {
  private static final double TINY = 1e-300;
  private static final int MOST_STEPS = 100_000;

  private final double shape;

  /// @param degreesOfFreedom at least 1
  public ChiSquareTail(int degreesOfFreedom) {
    if (degreesOfFreedom < 1) {
      throw new IllegalArgumentException("degrees of freedom: " + degreesOfFreedom);
    }
    shape = degreesOfFreedom / 2.0;
  }

  /// @param statistic at least 0
  public double p(double statistic) {
    return Gamma.regularizedGammaQ(shape, checked(statistic) / 2);
  }

  /// The logarithm to base ten of p.
  ///
  /// @param statistic at least 0
  public double log10(double statistic) {
    double x = checked(statistic) / 2;
    if (x < shape + 1) {
      return Math.log10(p(statistic));
    }
    double logarithm = -x + shape * Math.log(x) - Gamma.logGamma(shape) + Math.log(fraction(x));
    return logarithm / Math.log(10);
  }

  private double fraction(double x) {
    double b = x + 1 - shape;
    double c = 1 / TINY;
    double d = 1 / b;
    double product = d;
    for (int step = 1; step < MOST_STEPS; step++) {
      double a = -step * (step - shape);
      b += 2;
      d = 1 / away(a * d + b);
      c = away(b + a / c);
      product *= d * c;
      if (Math.abs(d * c - 1) < 1e-16) {
        break;
      }
    }
    return product;
  }

  private static double away(double value) {
    return Math.abs(value) < TINY ? TINY : value;
  }

  private static double checked(double statistic) {
    if (!(statistic >= 0 && statistic < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("χ² " + statistic);
    }
    return statistic;
  }
}
