package no.sitat.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.hipparchus.special.Gamma;

/// Fisher's exact test of a table of any size: the chance, given the margins, of a table no more
/// probable than the one seen.
///
/// Works column by column. What is left of the row sums is the state; ways to the same state of the
/// same probability are one way with a weight. Empty where that takes more than a bounded number of
/// steps. Source: G. H. Freeman and J. H. Halton (1951), *Biometrika* 38, 141–149.
public final class FisherExact {
  private static final long MOST_STEPS = 50_000_000;
  private static final int MOST_FILLINGS = 300_000;

  /// A way kept in memory weighs as much as this many looked at in passing.
  private static final int KEPT = 50;

  private static final double SAME = 1e10;

  private final int[][] table;
  private final double constant;
  private long steps;

  /// @param counts none negative; every row as long as the first
  public FisherExact(long[][] counts) {
    var copy = ContingencyTable.copy(counts);
    table = copy.length <= copy[0].length ? columnsOf(copy) : ints(copy);
    double sum = 0;
    int total = 0;
    for (int[] column : table) {
      int of = Arrays.stream(column).sum();
      sum += logFactorial(of);
      total += of;
    }
    for (int left : margins()) {
      sum += logFactorial(left);
    }
    constant = sum - logFactorial(total);
  }

  private static int[][] ints(long[][] counts) {
    return Arrays.stream(counts)
        .map(row -> Arrays.stream(row).mapToInt(Math::toIntExact).toArray())
        .toArray(int[][]::new);
  }

  private static int[][] columnsOf(long[][] counts) {
    var columns = new int[counts[0].length][counts.length];
    for (int row = 0; row < counts.length; row++) {
      for (int column = 0; column < columns.length; column++) {
        columns[column][row] = Math.toIntExact(counts[row][column]);
      }
    }
    return columns;
  }

  private static double logFactorial(int n) {
    return Gamma.logGamma(n + 1.0);
  }

  private int[] margins() {
    var left = new int[table[0].length];
    for (int[] column : table) {
      for (int row = 0; row < left.length; row++) {
        left[row] += column[row];
      }
    }
    return left;
  }

  /// The two-sided p, or empty for a table too large to be counted out.
  public OptionalDouble p() {
    steps = 0;
    double seen = constant;
    for (int[] column : table) {
      seen += weight(column);
    }
    Map<List<Integer>, Map<Long, Ways>> level = new HashMap<>();
    add(level, boxed(margins()), new Ways(constant, 1));
    for (int column = 0; column < table.length - 2 && steps <= MOST_STEPS; column++) {
      level = next(level, Arrays.stream(table[column]).sum());
    }
    double p = steps > MOST_STEPS ? 0 : noMoreProbable(level, seen);
    return steps > MOST_STEPS ? OptionalDouble.empty() : OptionalDouble.of(Math.min(1, p));
  }

  /// The last two columns are gone through without being kept: the very last is what is left.
  private double noMoreProbable(Map<List<Integer>, Map<Long, Ways>> level, double seen) {
    double most = seen + Math.log(FourfoldExact.AS_PROBABLE);
    int columnSum = Arrays.stream(table[table.length - 2]).sum();
    double sum = 0;
    for (var state : level.entrySet()) {
      var left = ints(state.getKey());
      for (int[] column : fillings(left, columnSum)) {
        double last = weight(column) + weight(ints(without(left, column)));
        steps += state.getValue().size();
        for (var ways : state.getValue().values()) {
          sum += ways.log + last <= most ? ways.count * Math.exp(ways.log + last) : 0;
        }
      }
      if (steps > MOST_STEPS) {
        return 0;
      }
    }
    return sum;
  }

  private static int[] ints(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  private Map<List<Integer>, Map<Long, Ways>> next(
      Map<List<Integer>, Map<Long, Ways>> level, int columnSum) {
    Map<List<Integer>, Map<Long, Ways>> next = new HashMap<>();
    for (var state : level.entrySet()) {
      var left = ints(state.getKey());
      for (int[] column : fillings(left, columnSum)) {
        steps += (long) KEPT * state.getValue().size();
        if (steps > MOST_STEPS) {
          return next;
        }
        double weight = weight(column);
        var after = without(left, column);
        for (var ways : state.getValue().values()) {
          add(next, after, new Ways(ways.log + weight, ways.count));
        }
      }
    }
    return next;
  }

  private static void add(
      Map<List<Integer>, Map<Long, Ways>> level, List<Integer> state, Ways ways) {
    level
        .computeIfAbsent(state, _ -> new HashMap<>())
        .merge(
            Math.round(ways.log * SAME),
            ways,
            (one, other) -> new Ways(one.log, one.count + other.count));
  }

  private List<int[]> fillings(int[] left, int sum) {
    List<int[]> all = new ArrayList<>();
    fill(left, new int[left.length], new Place(0, sum), all);
    return all;
  }

  private void fill(int[] left, int[] column, Place place, List<int[]> all) {
    if (all.size() > MOST_FILLINGS) {
      steps = MOST_STEPS + 1;
    }
    if (++steps > MOST_STEPS) {
      return;
    }
    if (place.row == left.length - 1) {
      if (place.sum <= left[place.row]) {
        column[place.row] = place.sum;
        all.add(column.clone());
      }
      return;
    }
    for (int n = 0; n <= Math.min(place.sum, left[place.row]); n++) {
      column[place.row] = n;
      fill(left, column, new Place(place.row + 1, place.sum - n), all);
    }
  }

  private static double weight(int[] column) {
    double sum = 0;
    for (int n : column) {
      sum -= logFactorial(n);
    }
    return sum;
  }

  private static List<Integer> without(int[] left, int[] column) {
    var after = new int[left.length];
    Arrays.setAll(after, row -> left[row] - column[row]);
    return boxed(after);
  }

  private static List<Integer> boxed(int[] numbers) {
    return Arrays.stream(numbers).boxed().toList();
  }

  private record Ways(double log, double count) {}

  private record Place(int row, int sum) {}
}
