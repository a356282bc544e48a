package no.sitat.stats;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/// Fisher's exact test of a table of any size: the chance, given the margins, of a table no more
/// probable than the one seen.
///
/// Works column by column; a state is what is left of the row sums, in ascending order, since their
/// order changes nothing. Ways to the same state of the same probability are one. Where all that
/// can follow is no more probable than the table seen it is counted at once, where none is it is
/// dropped; the last two columns are gone through once for each state. Where that takes too many
/// steps, random tables are drawn instead. Sources: G. H. Freeman and J. H. Halton (1951),
/// *Biometrika* 38, 141–149; C. R. Mehta and N. R. Patel (1983), *Journal of the American
/// Statistical Association* 78, 427–434.
final class FisherExact {
  /// About a second.
  private static final long MOST_STEPS = 12_000_000;

  /// What a filling and what a state cost, where a way costs one.
  private static final int FILLING = 5;

  private static final int STATE = 30;

  private final int[] rows;
  private final int[] columns;
  private final int total;
  private final double seen;
  private final LogFactorials ln;
  private double sum;
  private long steps;

  /// @param counts none negative; every row as long as the first
  public FisherExact(long[][] counts) {
    var copy = ContingencyTable.copy(counts);
    var table = copy.length <= copy[0].length ? copy : turned(copy);
    rows = sorted(table);
    columns = sorted(turned(table));
    total = Arrays.stream(rows).sum();
    ln = new LogFactorials(total);
    double cells = 0;
    for (long[] row : table) {
      for (long n : row) {
        cells += ln.of((int) n);
      }
    }
    seen = -cells;
  }

  private static long[][] turned(long[][] counts) {
    var turned = new long[counts[0].length][counts.length];
    for (int row = 0; row < counts.length; row++) {
      for (int column = 0; column < turned.length; column++) {
        turned[column][row] = counts[row][column];
      }
    }
    return turned;
  }

  private static int[] sorted(long[][] table) {
    return Arrays.stream(table)
        .mapToInt(row -> Math.toIntExact(Arrays.stream(row).sum()))
        .sorted()
        .toArray();
  }

  /// The two-sided p: exact, or of random tables where the table is too large to be counted out.
  public PValue p(Draws draws) {
    var exact = exact();
    return exact.isPresent() ? new PValue.Exact(exact.getAsDouble()) : drawn(draws);
  }

  PValue.Drawn drawn(Draws draws) {
    return new DrawnTables(rows, columns).noMoreProbable(seen, draws);
  }

  /// The two-sided p, or empty for a table too large to be counted out.
  OptionalDouble exact() {
    steps = 0;
    sum = 0;
    double most = seen + factorials(rows) + Math.log(FourfoldExact.AS_PROBABLE);
    Map<Margins, Weights> level = new HashMap<>();
    level.computeIfAbsent(new Margins(rows), _ -> new Weights()).add(0, 1);
    for (int column = 0; column < columns.length - 2 && steps <= MOST_STEPS; column++) {
      level = next(level, column, most);
    }
    for (var state : level.entrySet()) {
      if (steps <= MOST_STEPS) {
        finish(state.getKey().left, state.getValue(), most);
      }
    }
    return steps > MOST_STEPS ? OptionalDouble.empty() : OptionalDouble.of(Math.min(1, sum));
  }

  private double factorials(int[] sums) {
    return Arrays.stream(sums).mapToDouble(ln::of).sum();
  }

  /// ln of the share of all tables that one way with this log weight is, whatever follows.
  private double share(double log, int column) {
    double following = 0;
    double all = 0;
    int left = total;
    for (int at = 0; at < columns.length; at++) {
      double ways = ln.choose(left, columns[at]);
      all += ways;
      following += at >= column ? ways : 0;
      left -= columns[at];
    }
    return log + following - all;
  }

  private Map<Margins, Weights> next(Map<Margins, Weights> level, int column, double most) {
    Map<Margins, Weights> next = new HashMap<>();
    for (var state : level.entrySet()) {
      int[] left = state.getKey().left;
      var ways = state.getValue();
      new Fillings(left)
          .each(
              columns[column],
              taken -> {
                steps += FILLING + ways.size();
                step(new Arc(left, taken, column + 1), ways, most, next);
                return steps <= MOST_STEPS;
              });
    }
    return next;
  }

  private void step(Arc arc, Weights ways, double most, Map<Margins, Weights> next) {
    var after = arc.after();
    double weight = arc.weight(ln);
    var bounds = new Bounds(after, arc.column);
    ways.each((log, count) -> {
      double by = log + weight;
      if (by + bounds.greatest <= most) {
        sum += count * Math.exp(share(by, arc.column));
      } else if (by + bounds.least <= most) {
        next.computeIfAbsent(new Margins(after), _ -> added()).add(by, count);
      }
    });
  }

  private Weights added() {
    steps += STATE;
    return new Weights();
  }

  private void finish(int[] left, Weights ways, double most) {
    int column = columns.length - 2;
    var limits = new double[ways.size()];
    var at = new int[1];
    ways.each((log, _) -> limits[at[0]++] = most - log);
    var completions = new Completions(left, limits, ln);
    steps += completions.weigh(columns[column]);
    ways.each((log, count) ->
        sum += count * Math.exp(share(log, column)) * completions.shareUpTo(most - log));
  }

  /// The least and the greatest weight, or a bit beyond, with which the columns from one on can
  /// empty the rows: as if only rows had to add up, or only columns.
  private final class Bounds {
    final double greatest;
    final double least;

    Bounds(int[] left, int column) {
      double whole = factorials(left);
      var following = Arrays.copyOfRange(columns, column, columns.length);
      greatest = whole - Math.max(even(left, following.length), even(following, left.length));
      least = Math.max(0, whole - factorials(following));
    }

    /// Σ ln n! where each sum is spread over so many cells as evenly as can be.
    private double even(int[] sums, int cells) {
      double least = 0;
      for (int each : sums) {
        int more = each % cells;
        least += more * ln.of(each / cells + 1 - (more == 0 ? 1 : 0));
        least += (cells - more) * ln.of(each / cells);
      }
      return least;
    }
  }

  /// What a column takes out of the rows; `column` is the next.
  private record Arc(int[] left, int[] taken, int column) {
    int[] after() {
      var after = new int[left.length];
      Arrays.setAll(after, row -> left[row] - taken[row]);
      Arrays.sort(after);
      return after;
    }

    double weight(LogFactorials ln) {
      double log = 0;
      for (int row = 0; row < left.length; row++) {
        log += ln.choose(left[row], taken[row]);
      }
      return log;
    }
  }

  /// What is left of the rows, ascending.
  private record Margins(int[] left) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Margins margins && Arrays.equals(left, margins.left);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(left);
    }
  }
}
