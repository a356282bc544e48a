package no.sitat.stats;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// The exact test of a share in several groups: Fisher's, of a table of two rows.
///
/// The groups are gone through one by one. Where all ways to go on are no more probable than what
/// was seen they are counted at once, C(n, s) of them; where none is they are dropped; ways to the
/// same place of the same probability are one. Empty where that still takes too many steps.
/// Sources: G. H. Freeman and J. H. Halton (1951), *Biometrika* 38, 141–149; C. R. Mehta and N. R.
/// Patel (1983), *Journal of the American Statistical Association* 78, 427–434.
final class SharesExact {
  /// About five milliseconds.
  private static final long MOST_STEPS = 150_000;

  /// The bounds of what is to come are looked up; this many are made in about two milliseconds.
  private static final long MOST_BOUNDS = 2_000_000;

  private final int[] hits;
  private final int[] sizes;
  private final int[] rests;
  private final int allHits;
  private final LogFactorials ln;
  private double[][] greatest = {};
  private double[][] least = {};
  private double sum;
  private long steps;

  /// @param hits of each group, none negative and none more than its size
  /// @param sizes of the groups
  SharesExact(int[] hits, int[] sizes) {
    var order =
        IntStream.range(0, sizes.length)
            .boxed()
            .sorted((one, other) -> Integer.compare(sizes[one], sizes[other]))
            .mapToInt(Integer::intValue)
            .toArray();
    this.sizes = Arrays.stream(order).map(at -> sizes[at]).toArray();
    rests = restsOf(this.sizes);
    int total = rests[0];
    int counted = Arrays.stream(hits).sum();
    boolean turned = 2L * counted > total;
    this.hits = Arrays.stream(order).map(at -> turned ? sizes[at] - hits[at] : hits[at]).toArray();
    allHits = turned ? total - counted : counted;
    ln = new LogFactorials(total);
  }

  PValue p(Draws draws) {
    var exact = exact();
    return exact.isPresent() ? new PValue.Exact(exact.getAsDouble()) : drawn(draws);
  }

  PValue.Drawn drawn(Draws draws) {
    var columns = new int[] {allHits, rests[0] - allHits};
    return new DrawnTables(sizes, columns).noMoreProbable(-cells(), draws);
  }

  private double cells() {
    return IntStream.range(0, sizes.length)
        .mapToDouble(at -> ln.of(hits[at]) + ln.of(sizes[at] - hits[at]))
        .sum();
  }

  private static int[] restsOf(int[] sizes) {
    var rests = new int[sizes.length + 1];
    for (int at = sizes.length - 1; at >= 0; at--) {
      rests[at] = rests[at + 1] + sizes[at];
    }
    return rests;
  }

  /// The two-sided p, or empty for groups that are too many or too large to be counted out.
  OptionalDouble exact() {
    if ((long) allHits * rests[0] > MOST_BOUNDS) {
      return OptionalDouble.empty();
    }
    bound();
    sum = 0;
    steps = 0;
    double seen = 0;
    for (int at = 0; at < sizes.length; at++) {
      seen += ln.choose(sizes[at], hits[at]);
    }
    double most = seen + Math.log(FourfoldExact.AS_PROBABLE);
    var level = new Weights[allHits + 1];
    level[allHits] = new Weights();
    level[allHits].add(0, 1);
    for (int group = 0; group < sizes.length && steps <= MOST_STEPS; group++) {
      level = next(level, group, most);
    }
    return steps > MOST_STEPS ? OptionalDouble.empty() : OptionalDouble.of(Math.min(1, sum));
  }

  private Weights[] next(Weights[] level, int group, double most) {
    var next = new Weights[allHits + 1];
    int after = rests[group + 1];
    for (int left = 0; left <= allHits; left++) {
      int from = Math.max(0, left - after);
      int to = Math.min(sizes[group], left);
      for (int n = from; level[left] != null && n <= to && steps <= MOST_STEPS; n++) {
        steps += level[left].size();
        step(level[left], new Arc(group, left - n, ln.choose(sizes[group], n)), most, next);
      }
    }
    return next;
  }

  private void step(Weights ways, Arc arc, double most, Weights[] next) {
    double all = ln.choose(rests[arc.group + 1], arc.left) - ln.choose(rests[0], allHits);
    double surely = most - greatest[arc.group + 1][arc.left] - arc.log;
    double perhaps = most - least[arc.group + 1][arc.left] - arc.log;
    ways.each((log, count) -> {
      if (log <= surely) {
        sum += count * Math.exp(log + arc.log + all);
      } else if (log <= perhaps) {
        if (next[arc.left] == null) {
          next[arc.left] = new Weights();
        }
        next[arc.left].add(log + arc.log, count);
      }
    });
  }

  /// The greatest and the least weight with which the groups from each on can share each number.
  private void bound() {
    greatest = new double[sizes.length + 1][allHits + 1];
    least = new double[sizes.length + 1][allHits + 1];
    for (int group = sizes.length - 1; group >= 0; group--) {
      int after = rests[group + 1];
      for (int left = 0; left <= Math.min(allHits, rests[group]); left++) {
        double high = Double.NEGATIVE_INFINITY;
        double low = Double.POSITIVE_INFINITY;
        int to = Math.min(sizes[group], left);
        for (int n = Math.max(0, left - after); n <= to; n++) {
          double log = ln.choose(sizes[group], n);
          high = Math.max(high, log + greatest[group + 1][left - n]);
          low = Math.min(low, log + least[group + 1][left - n]);
        }
        greatest[group][left] = high;
        least[group][left] = low;
      }
    }
  }

  /// What a group takes: after `group`, `left` are still to be shared.
  private record Arc(int group, int left, double log) {}
}
