package no.sitat.stats;

import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.hipparchus.special.Gamma;

/// Fisher's exact test of a table of two by two, and the odds ratio that belongs to it.
///
/// Given the margins, the first cell is hypergeometric; with odds ratio ω each value x weighs C(r₁,
/// x) C(r₂, c₁ − x) ωˣ. The same conventions as R's `fisher.test`. Source: R. A. Fisher (1935),
/// *Journal of the Royal Statistical Society* 98, 39–82.
public final class FourfoldExact {
  /// Tables as probable as the one seen up to rounding count as no more probable (R's own margin).
  static final double AS_PROBABLE = 1 + 1e-7;

  /// Logarithms of odds ratios that a `double` can hold.
  private static final Interval ODDS = new Interval(-700, 700);

  private final int least;
  private final int seen;
  private final double[] logWeights;

  /// Row one is `a b`, row two `c d`.
  public FourfoldExact(int a, int b, int c, int d) {
    if (Math.min(Math.min(a, b), Math.min(c, d)) < 0) {
      throw new IllegalArgumentException(a + " " + b + " " + c + " " + d);
    }
    least = Math.max(0, a - d);
    seen = a - least;
    int most = Math.min(a + b, a + c);
    logWeights =
        IntStream.rangeClosed(least, most)
            .mapToDouble(x -> logChoose(a + b, x) + logChoose(c + d, a + c - x))
            .toArray();
  }

  static double logChoose(int n, int k) {
    return Gamma.logGamma(n + 1.0) - Gamma.logGamma(k + 1.0) - Gamma.logGamma(n - k + 1.0);
  }

  private double[] probabilities(double logOdds) {
    var logs = new double[logWeights.length];
    double largest = Double.NEGATIVE_INFINITY;
    for (int x = 0; x < logs.length; x++) {
      logs[x] = logWeights[x] + logOdds * x;
      largest = Math.max(largest, logs[x]);
    }
    double sum = 0;
    for (int x = 0; x < logs.length; x++) {
      logs[x] = Math.exp(logs[x] - largest);
      sum += logs[x];
    }
    for (int x = 0; x < logs.length; x++) {
      logs[x] /= sum;
    }
    return logs;
  }

  /// The chance of a table no more probable than the one seen.
  public double twoSided() {
    var p = probabilities(0);
    double sum = 0;
    for (double one : p) {
      sum += one <= p[seen] * AS_PROBABLE ? one : 0;
    }
    return Math.min(1, sum);
  }

  /// The chance of a first cell at least as large, where these are the odds.
  double atLeast(double logOdds) {
    var p = probabilities(logOdds);
    return Math.min(1, IntStream.range(seen, p.length).mapToDouble(x -> p[x]).sum());
  }

  /// The chance of a first cell at most as large, where these are the odds.
  double atMost(double logOdds) {
    var p = probabilities(logOdds);
    return Math.min(1, IntStream.rangeClosed(0, seen).mapToDouble(x -> p[x]).sum());
  }

  /// The conditional maximum-likelihood odds ratio; infinite where the first cell can be no larger,
  /// empty where the margins leave only one table.
  public OptionalDouble oddsRatio() {
    if (logWeights.length == 1) {
      return OptionalDouble.empty();
    }
    if (seen == 0) {
      return OptionalDouble.of(0);
    }
    return OptionalDouble.of(
        seen == logWeights.length - 1
            ? Double.POSITIVE_INFINITY
            : Math.exp(Rising.root(ODDS, odds -> mean(odds) - least - seen)));
  }

  /// The first cell to be expected with these odds.
  double mean(double logOdds) {
    var p = probabilities(logOdds);
    return least + IntStream.range(0, p.length).mapToDouble(x -> x * p[x]).sum();
  }

  /// The exact (Cornfield) interval of the odds ratio; its upper end may be infinite.
  ///
  /// @param confidence between 0 and 1, usually 0.95
  public Interval oddsRatioInterval(double confidence) {
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
    }
    double tail = (1 - confidence) / 2;
    double lower = seen == 0 ? 0 : Math.exp(Rising.root(ODDS, odds -> atLeast(odds) - tail));
    double upper =
        seen == logWeights.length - 1
            ? Double.POSITIVE_INFINITY
            : Math.exp(Rising.root(ODDS, odds -> tail - atMost(odds)));
    return new Interval(lower, upper);
  }
}
