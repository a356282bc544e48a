package no.sitat.stats;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.distribution.continuous.NormalDistribution;

/// Four counts: row one is `a b`, row two `c d`; none negative.
///
/// What is said of two by two alone; the rest is in [Dependence] and [FourfoldExact]. Source of the
/// formulas: A. Agresti (2013), *Categorical Data Analysis*, 3rd ed., ch. 3 and 11.
record FourfoldTable(long a, long b, long c, long d) {
  public FourfoldTable {
    if (Math.min(Math.min(a, b), Math.min(c, d)) < 0) {
      throw new IllegalArgumentException(a + " " + b + " " + c + " " + d);
    }
  }

  private double total() {
    return (double) a + b + c + d;
  }

  private double margins() {
    return (double) (a + b) * (c + d) * (a + c) * (b + d);
  }

  private double cross() {
    return (double) a * d - (double) b * c;
  }

  /// The odds of row one against those of row two, as they stand: ad / bc.
  double oddsRatio() {
    return (double) a * d / ((double) b * c);
  }

  /// φ = (ad − bc) / √(product of the margins), below 0 where the other diagonal is the fuller.
  public OptionalDouble phi() {
    return margins() > 0
        ? OptionalDouble.of(cross() / Math.sqrt(margins()))
        : OptionalDouble.empty();
  }

  /// χ² with Yates's correction: N (max(0, |ad − bc| − N/2))² / product of the margins.
  public Optional<TestResult> yates() {
    if (!(margins() > 0)) {
      return Optional.empty();
    }
    double distance = Math.max(0, Math.abs(cross()) - total() / 2);
    return Optional.of(TestResult.of(total() * distance * distance / margins(), 1));
  }

  /// McNemar's test of the same things seen twice, with correction: (|b − c| − 1)² / (b + c).
  ///
  /// Empty where nothing changed. Same as R's `mcnemar.test`.
  public Optional<TestResult> mcNemar() {
    double changed = (double) b + c;
    if (changed == 0) {
      return Optional.empty();
    }
    double distance = b == c ? 0 : Math.abs((double) b - c) - 1;
    return Optional.of(TestResult.of(distance * distance / changed, 1));
  }

  /// The share of `a` in its row less that of `c` in its, ± z times its standard error.
  ///
  /// Same as R's `prop.test(correct = FALSE)`; too narrow where rows are small, and intervals put
  /// together from [WilsonScore] are not. Empty where a row counts nothing.
  public Optional<Interval> waldDifference(double confidence) {
    if (a + b == 0 || c + d == 0) {
      return Optional.empty();
    }
    double one = (double) a / (a + b);
    double other = (double) c / (c + d);
    double half =
        z(confidence) * Math.sqrt(one * (1 - one) / (a + b) + other * (1 - other) / (c + d));
    double difference = one - other;
    return Optional.of(
        new Interval(Math.max(-1, difference - half), Math.min(1, difference + half)));
  }

  private static double z(double confidence) {
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
    }
    return new NormalDistribution().inverseCumulativeProbability((1 + confidence) / 2);
  }

  /// Whether rows and columns depend on each other within layers, and the odds ratio they share.
  ///
  /// M² = (Σ a − E a)² / Σ Var a, without correction; the odds ratio is Σ ad/N over Σ bc/N. Layers
  /// of fewer than two things add nothing. Same as R's `mantelhaen.test(correct = FALSE)`. Source:
  /// N. Mantel and W. Haenszel (1959), *Journal of the National Cancer Institute* 22, 719–748.
  ///
  /// @param oddsRatio infinite where no layer has both `b` and `c`
  public record MantelHaenszel(TestResult test, double oddsRatio) {
    /// Empty where no layer can vary.
    public static Optional<MantelHaenszel> of(List<FourfoldTable> layers) {
      double distance = 0;
      double variance = 0;
      double with = 0;
      double against = 0;
      for (var layer : layers) {
        double n = layer.total();
        if (n > 1) {
          distance += layer.a - (double) (layer.a + layer.b) * (layer.a + layer.c) / n;
          variance += layer.margins() / (n * n * (n - 1));
          with += (double) layer.a * layer.d / n;
          against += (double) layer.b * layer.c / n;
        }
      }
      return variance > 0
          ? Optional.of(
              new MantelHaenszel(TestResult.of(distance * distance / variance, 1), with / against))
          : Optional.empty();
    }
  }
}
