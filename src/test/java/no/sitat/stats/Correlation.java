package no.sitat.stats;

import java.util.Arrays;
import java.util.OptionalDouble;

/// How far two values of the same things go together, from −1 to 1.
///
/// Empty where there are fewer than two things, or all have the same value. Same as R's `cor`.
final class Correlation {
  private final double[] first;
  private final double[] second;

  /// @param first of each thing; none NaN
  /// @param second of the same things, in the same order
  public Correlation(double[] first, double[] second) {
    if (first.length != second.length) {
      throw new IllegalArgumentException(first.length + " values and " + second.length);
    }
    this.first = first.clone();
    this.second = second.clone();
  }

  /// Pearson's r: of the values themselves.
  public OptionalDouble pearson() {
    return product(first, second);
  }

  /// Spearman's ρ: Pearson's r of the ranks.
  public OptionalDouble spearman() {
    return product(Ranks.of(first).ranks(), Ranks.of(second).ranks());
  }

  /// Kendall's τ-b: pairs in the same order less pairs in the other, over those tied in neither.
  ///
  /// Source: M. G. Kendall (1945), *Biometrika* 33, 239–251.
  public OptionalDouble kendall() {
    double sum = 0;
    double inFirst = 0;
    double inSecond = 0;
    for (int one = 0; one < first.length; one++) {
      for (int other = 0; other < one; other++) {
        double x = Math.signum(first[one] - first[other]);
        double y = Math.signum(second[one] - second[other]);
        sum += x * y;
        inFirst += x * x;
        inSecond += y * y;
      }
    }
    return over(sum, inFirst, inSecond);
  }

  private static OptionalDouble product(double[] x, double[] y) {
    double meanX = Arrays.stream(x).average().orElse(0);
    double meanY = Arrays.stream(y).average().orElse(0);
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (int at = 0; at < x.length; at++) {
      xy += (x[at] - meanX) * (y[at] - meanY);
      xx += (x[at] - meanX) * (x[at] - meanX);
      yy += (y[at] - meanY) * (y[at] - meanY);
    }
    return over(xy, xx, yy);
  }

  private static OptionalDouble over(double shared, double inFirst, double inSecond) {
    double scale = Math.sqrt(inFirst) * Math.sqrt(inSecond);
    return scale > 0
        ? OptionalDouble.of(Math.clamp(shared / scale, -1.0, 1.0))
        : OptionalDouble.empty();
  }
}
