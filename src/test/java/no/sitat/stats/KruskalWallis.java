package no.sitat.stats;

import java.util.Arrays;
import java.util.Optional;

/// Whether values differ between groups, by their ranks.
///
/// H = (12 / N(N + 1) · Σ R²/n − 3(N + 1)) / (1 − Σ(t³ − t) / (N³ − N)), χ² with one degree of
/// freedom less than groups. Same as R's `kruskal.test`. Source: W. H. Kruskal and W. A. Wallis
/// (1952), *Journal of the American Statistical Association* 47, 583–621.
final class KruskalWallis {
  private KruskalWallis() {}

  /// Empty with fewer than two groups, where a group has nobody, or where all values are the same.
  public static Optional<TestResult> test(double[]... groups) {
    double all = Arrays.stream(groups).mapToInt(group -> group.length).sum();
    var ranks = Ranks.of(Arrays.stream(groups).flatMapToDouble(Arrays::stream).toArray());
    double untied = 1 - ranks.ties() / (all * all * all - all);
    boolean nobody = Arrays.stream(groups).anyMatch(group -> group.length == 0);
    if (groups.length < 2 || nobody || !(untied > 0)) {
      return Optional.empty();
    }
    double sum = 0;
    int from = 0;
    for (double[] group : groups) {
      double ranked = ranks.sum(from, from + group.length);
      sum += ranked * ranked / group.length;
      from += group.length;
    }
    double h = (12 / (all * (all + 1)) * sum - 3 * (all + 1)) / untied;
    return Optional.of(TestResult.of(Math.max(0, h), groups.length - 1));
  }
}
