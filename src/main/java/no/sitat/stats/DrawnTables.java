package no.sitat.stats;

import java.util.Arrays;
import java.util.Random;

/// Random tables with given margins, each as probable as independence makes it.
///
/// Cell after cell from the hypergeometric distribution of what is left of its row and its column.
/// Source: W. M. Patefield (1981), *Applied Statistics* 30, 91–97 (AS 159).
final class DrawnTables {
  private final int[] rows;
  private final int[] columns;
  private final int total;
  private final LogFactorials ln;

  DrawnTables(int[] rows, int[] columns) {
    this.rows = rows.clone();
    this.columns = columns.clone();
    total = Arrays.stream(rows).sum();
    if (total != Arrays.stream(columns).sum()) {
      throw new IllegalArgumentException("rows " + total + ", columns differ");
    }
    ln = new LogFactorials(total);
  }

  /// The share of tables no more probable than one of which −Σ ln n! is `seen`.
  PValue.Drawn noMoreProbable(double seen, Draws draws) {
    var random = new Random(draws.seed());
    double most = seen + Math.log(FourfoldExact.AS_PROBABLE);
    int hits = 0;
    for (int draw = 0; draw < draws.number(); draw++) {
      hits += weight(random) <= most ? 1 : 0;
    }
    return PValue.Drawn.of(hits, draws);
  }

  /// −Σ ln n! over the cells of one table drawn.
  private double weight(Random random) {
    var left = columns.clone();
    int rest = total;
    double sum = 0;
    for (int row = 0; row < rows.length - 1; row++) {
      sum += fill(left, new Rest(rest, rows[row]), random);
      rest -= rows[row];
    }
    for (int n : left) {
      sum -= ln.of(n);
    }
    return sum;
  }

  /// Takes one row out of what is left of the columns.
  private double fill(int[] left, Rest rest, Random random) {
    int population = rest.population;
    int drawn = rest.drawn;
    double sum = 0;
    for (int column = 0; column < left.length && drawn > 0; column++) {
      int n = hypergeometric(new Urn(population, left[column], drawn), random.nextDouble());
      population -= left[column];
      left[column] -= n;
      drawn -= n;
      sum -= ln.of(n);
    }
    return sum;
  }

  /// The value whose share of the distribution holds `u`, counted outwards from the mode.
  private int hypergeometric(Urn urn, double u) {
    int mode = urn.mode();
    double chance =
        Math.exp(
            ln.choose(urn.marked, mode)
                + ln.choose(urn.population - urn.marked, urn.drawn - mode)
                - ln.choose(urn.population, urn.drawn));
    double rest = u - chance;
    double above = chance;
    double below = chance;
    int up = mode;
    int down = mode;
    while (rest >= 0 && (up < urn.most() || down > urn.least())) {
      if (up < urn.most()) {
        above *= urn.step(up);
        up++;
        rest -= above;
        if (rest < 0) {
          return up;
        }
      }
      if (down > urn.least()) {
        down--;
        below /= urn.step(down);
        rest -= below;
        if (rest < 0) {
          return down;
        }
      }
    }
    return mode;
  }

  private record Rest(int population, int drawn) {}

  /// So many things, of which some are marked, and so many drawn.
  private record Urn(int population, int marked, int drawn) {
    int least() {
      return Math.max(0, drawn - (population - marked));
    }

    int most() {
      return Math.min(marked, drawn);
    }

    int mode() {
      long mode = (long) (marked + 1) * (drawn + 1) / (population + 2);
      return Math.clamp(mode, least(), most());
    }

    /// The chance of one more marked against the chance of `n` marked.
    double step(int n) {
      return (double) (marked - n)
          * (drawn - n)
          / ((n + 1.0) * (population - marked - drawn + n + 1.0));
    }
  }
}
