package no.sitat.disclosure.additive;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/// Moves in a table of two dimensions whose margins are shown: closed paths from row to column and
/// back, of which each cell on the way gains or loses.
///
/// Largest flows of whole numbers are whole (Ford and Fulkerson 1956), so what is reached here is
/// exact.
final class FlatMoves implements Moves {
  private static final long NEVER = Long.MAX_VALUE / 4;

  private final AdditiveTable table;
  private final int rows;
  private final int columns;

  FlatMoves(AdditiveTable table) {
    this.table = table;
    rows = table.sizes()[0];
    columns = table.sizes()[1];
  }

  @Override
  public boolean canReach(BitSet withheld, int cell, long least) {
    var nowhere = new BitSet();
    nowhere.set(0, table.size());
    return new Paths(withheld, nowhere, cell).push(least - table.count(cell));
  }

  @Override
  public Optional<BitSet> cheapest(BitSet withheld, BitSet shown, int cell, long least) {
    var paths = new Paths(withheld, shown, cell);
    return paths.push(least - table.count(cell)) ? Optional.of(paths.opened) : Optional.empty();
  }

  /// The cell gains what flows from its column back to its row through other cells: from a row to a
  /// column a cell gains, from a column to a row it loses.
  private final class Paths {
    private final BitSet withheld;
    private final BitSet shown;
    private final int row;
    private final int column;
    private final BitSet opened = new BitSet();
    private final long[][] left = new long[rows][columns];

    Paths(BitSet withheld, BitSet shown, int cell) {
      this.withheld = withheld;
      this.shown = shown;
      row = table.places(cell)[0];
      column = table.places(cell)[1];
      for (int r = 0; r < rows; r++) {
        for (int c = 0; c < columns; c++) {
          left[r][c] = table.inner()[r * columns + c];
        }
      }
    }

    boolean push(long gain) {
      long missing = gain;
      while (missing > 0) {
        var before = path();
        if (before[row] < 0) {
          return false;
        }
        long step = missing;
        for (int at = row; at != rows + column; at = before[at]) {
          step = Math.min(step, before[at] < rows ? NEVER : left[at][before[at] - rows]);
        }
        for (int at = row; at != rows + column; at = before[at]) {
          move(before[at], at, step);
        }
        missing -= step;
      }
      return true;
    }

    private void move(int from, int to, long step) {
      int r = Math.min(from, to);
      int c = Math.max(from, to) - rows;
      left[r][c] += from < rows ? step : -step;
      int cell = table.cell(r, c);
      opened.set(cell, !withheld.get(cell));
    }

    /// The cheapest way from the column to the row (Bellman and Ford): who comes before whom.
    private int[] path() {
      var cost = new long[rows + columns];
      var before = new int[cost.length];
      Arrays.fill(cost, NEVER);
      Arrays.fill(before, -1);
      cost[rows + column] = 0;
      for (boolean better = true; better; ) {
        better = false;
        for (int r = 0; r < rows; r++) {
          for (int c = 0; c < columns; c++) {
            long price = r == row && c == column ? NEVER : price(r, c);
            if (price < NEVER) {
              better |= left[r][c] > 0 && relax(cost, before, new int[] {rows + c, r}, price);
              better |= relax(cost, before, new int[] {r, rows + c}, price);
            }
          }
        }
      }
      return before;
    }

    private boolean relax(long[] cost, int[] before, int[] step, long price) {
      if (cost[step[0]] < NEVER && cost[step[0]] + price < cost[step[1]]) {
        cost[step[1]] = cost[step[0]] + price;
        before[step[1]] = step[0];
        return true;
      }
      return false;
    }

    private long price(int r, int c) {
      int cell = table.cell(r, c);
      if (withheld.get(cell) || opened.get(cell)) {
        return 1;
      }
      return shown.get(cell) ? NEVER : Moves.cost(table.count(cell));
    }
  }
}
