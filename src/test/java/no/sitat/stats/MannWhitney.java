package no.sitat.stats;

import java.util.Optional;
import java.util.stream.DoubleStream;
import org.hipparchus.special.Erf;

/// Whether the values of one group are larger than those of another.
///
/// U is the first group's rank sum less n(n + 1)/2; its p is that of the normal distribution with
/// the variance nm/12 · (N + 1 − Σ(t³ − t) / N(N − 1)), two-sided. Same as R's `wilcox.test(exact =
/// FALSE)`. Source: H. B. Mann and D. R. Whitney (1947), *Annals of Mathematical Statistics* 18,
/// 50–60.
///
/// @param u from 0 to nm
/// @param p without continuity correction
/// @param correctedP with ½ taken from the distance to nm/2
record MannWhitney(double u, double p, double correctedP) {
  /// Empty where a group has nobody or all values are the same.
  public static Optional<MannWhitney> test(double[] one, double[] other) {
    double n = one.length;
    double m = other.length;
    double all = n + m;
    var ranks =
        Ranks.of(DoubleStream.concat(DoubleStream.of(one), DoubleStream.of(other)).toArray());
    double variance = n * m / 12 * (all + 1 - ranks.ties() / (all * (all - 1)));
    if (!(variance > 0)) {
      return Optional.empty();
    }
    double u = ranks.sum(0, one.length) - n * (n + 1) / 2;
    double distance = Math.abs(u - n * m / 2);
    double spread = Math.sqrt(variance);
    return Optional.of(
        new MannWhitney(
            u, twoSided(distance / spread), twoSided(Math.max(0, distance - 0.5) / spread)));
  }

  private static double twoSided(double z) {
    return Erf.erfc(z / Math.sqrt(2));
  }
}
