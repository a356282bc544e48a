package no.sitat.stats;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The places of values in ascending order, from 1; values that are the same share the mean of
/// theirs.
///
/// @param ranks in the order of the values
/// @param ties Σ t³ − t over the groups of t values that are the same
@SuppressWarnings("ArrayRecordComponent")
record Ranks(double[] ranks, double ties) {
  /// @param values none NaN
  static Ranks of(double[] values) {
    if (Arrays.stream(values).anyMatch(Double::isNaN)) {
      throw new IllegalArgumentException(Arrays.toString(values));
    }
    var order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(at -> values[at]))
            .toList();
    var ranks = new double[values.length];
    double ties = 0;
    for (int from = 0; from < values.length; ) {
      int to = from + 1;
      while (to < values.length && values[order.get(to)] == values[order.get(from)]) {
        to++;
      }
      for (int at = from; at < to; at++) {
        ranks[order.get(at)] = (from + 1 + to) / 2.0;
      }
      double same = to - from;
      ties += same * same * same - same;
      from = to;
    }
    return new Ranks(ranks, ties);
  }

  double sum(int from, int to) {
    return Arrays.stream(ranks, from, to).sum();
  }
}
