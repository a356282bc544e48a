package no.sitat.stats;

import java.util.Arrays;

/// The adjustments between which Holm's lies: Bonferroni's, and Benjamini and Hochberg's.
///
/// Each p by itself against all the others, as the definitions say, where [AdjustedP] sorts. Same
/// as R's `p.adjust`. Source: Y. Benjamini and Y. Hochberg (1995), *Journal of the Royal
/// Statistical Society* B 57, 289–300.
final class OtherAdjustments {
  private final double[] values;

  OtherAdjustments(double... values) {
    this.values = values.clone();
  }

  /// Each times the number of tests.
  double[] bonferroni() {
    return Arrays.stream(values).map(p -> Math.min(1, p * values.length)).toArray();
  }

  /// The least of m p′ / rank of p′ over all p′ that are no smaller.
  double[] benjaminiHochberg() {
    return Arrays.stream(values)
        .map(p ->
            Arrays.stream(values).filter(other -> other >= p).map(this::stepUp).min().orElse(1))
        .toArray();
  }

  private double stepUp(double p) {
    long rank = Arrays.stream(values).filter(other -> other <= p).count();
    return Math.min(1, p * values.length / rank);
  }
}
