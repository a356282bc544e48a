package no.sitat.stats;

import java.util.Arrays;

/// All ways to end a table whose last two columns are still empty.
///
/// The last column is what the one before it leaves. Every way is weighed once, for all the weights
/// that are asked about together.
final class Completions {
  private final int[] left;
  private final LogFactorials ln;
  private final double[] limits;
  private final double[] upTo;

  /// @param left of each row
  /// @param limits log weights that are asked about
  Completions(int[] left, double[] limits, LogFactorials ln) {
    this.left = left;
    this.ln = ln;
    this.limits = limits.clone();
    Arrays.sort(this.limits);
    upTo = new double[limits.length + 1];
  }

  /// Weighs all ways to fill the last column but one.
  ///
  /// @param sum of that column
  /// @return how many ways there are
  int weigh(int sum) {
    int total = Arrays.stream(left).sum();
    double all = ln.choose(total, sum);
    var ways = new int[1];
    new Fillings(left)
        .each(
            sum,
            column -> {
              double log = 0;
              for (int row = 0; row < left.length; row++) {
                log += ln.choose(left[row], column[row]);
              }
              upTo[place(log)] += Math.exp(log - all);
              ways[0]++;
              return true;
            });
    for (int at = 1; at < upTo.length; at++) {
      upTo[at] += upTo[at - 1];
    }
    return ways[0];
  }

  /// How many limits are below a weight.
  private int place(double log) {
    int low = 0;
    int high = limits.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (limits[middle] < log) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The share of the weight of all ways that have at most this log weight.
  ///
  /// @param limit one of those asked about
  double shareUpTo(double limit) {
    return upTo[place(limit)];
  }
}
