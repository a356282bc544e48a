package no.sitat.stats;

import java.util.function.DoubleUnaryOperator;

/// The search for a root that R's `uniroot` makes, with the tolerance it has by default.
///
/// R prints more digits than this search finds: `fisher.test` stops when its odds ratio is known to
/// about 1e-4. With the same search on our function the same digits come out, which shows that the
/// functions are the same. Source: R. P. Brent (1973), *Algorithms for Minimization Without
/// Derivatives*, ch. 4.
final class RUniroot {
  private static final double EPSILON = Math.ulp(1.0);
  private static final double TOLERANCE = Math.pow(EPSILON, 0.25);

  private final DoubleUnaryOperator function;
  private double a;
  private double b;
  private double c;
  private double fa;
  private double fb;
  private double fc;

  private RUniroot(DoubleUnaryOperator function, double lower, double upper) {
    this.function = function;
    a = lower;
    b = upper;
    fa = function.applyAsDouble(a);
    fb = function.applyAsDouble(b);
    c = a;
    fc = fa;
  }

  /// Between 0 and 1.
  static double below(DoubleUnaryOperator function) {
    return new RUniroot(function, 0, 1).root();
  }

  /// Above 1: the search is for the reciprocal.
  static double above(DoubleUnaryOperator function) {
    return 1 / new RUniroot(t -> function.applyAsDouble(1 / t), EPSILON, 1).root();
  }

  private double root() {
    while (true) {
      double last = b - a;
      if (Math.abs(fc) < Math.abs(fb)) {
        swap();
      }
      double least = 2 * EPSILON * Math.abs(b) + TOLERANCE / 2;
      double half = (c - b) / 2;
      if (Math.abs(half) <= least || fb == 0) {
        return b;
      }
      double step = step(half, last, least);
      a = b;
      fa = fb;
      b += Math.abs(step) < least ? Math.copySign(least, step) : step;
      fb = function.applyAsDouble(b);
      if (fb > 0 == fc > 0) {
        c = a;
        fc = fa;
      }
    }
  }

  private void swap() {
    a = b;
    b = c;
    c = a;
    fa = fb;
    fb = fc;
    fc = fa;
  }

  private double step(double half, double last, double least) {
    if (Math.abs(last) < least || Math.abs(fa) <= Math.abs(fb)) {
      return half;
    }
    double width = c - b;
    double s = fb / fa;
    double p = width * s;
    double q = 1 - s;
    if (a != c) {
      double t = fa / fc;
      double u = fb / fc;
      p = s * (width * t * (t - u) - (b - a) * (u - 1));
      q = (t - 1) * (u - 1) * (s - 1);
    }
    q = p > 0 ? -q : q;
    p = Math.abs(p);
    boolean inside = p < 0.75 * width * q - Math.abs(least * q) / 2 && p < Math.abs(last * q / 2);
    return inside ? p / q : half;
  }
}
