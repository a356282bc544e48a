package no.sitat.disclosure.additive;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// A table that adds up in both directions, whose margins are published and some cells withheld.
///
/// The classes of rows and columns exclude each other, as in official statistics. What follows from
/// the margins is found as a flow, by another way than that of the exact auditor, whose twin this
/// is.
///
/// @param counts `[row][column]`, the cells without margins
/// @param withheld which cells are not published: cell (row, column) is bit `row · columns +
///   column`
@SuppressWarnings("ArrayRecordComponent")
record MarginTable(long[][] counts, BitSet withheld) {
  /// The least and the most a cell can be.
  record Bounds(long least, long most) {
    boolean isKnown() {
      return least == most;
    }
  }

  static MarginTable of(long[][] counts) {
    return new MarginTable(counts, new BitSet());
  }

  MarginTable without(int row, int column) {
    var more = (BitSet) withheld.clone();
    more.set(row * columns() + column);
    return new MarginTable(counts, more);
  }

  private int rows() {
    return counts.length;
  }

  private int columns() {
    return counts[0].length;
  }

  private boolean isWithheld(int row, int column) {
    return withheld.get(row * columns() + column);
  }

  /// What a reader can find out of a withheld cell from the margins, the published cells and that
  /// no count is negative.
  ///
  /// Every other table with these margins is reached by moving counts round closed paths of
  /// withheld cells; how many can go round is a flow from the cell's column to its row, and a flow
  /// of whole numbers is largest in whole numbers (Ford and Fulkerson 1956).
  Bounds bounds(int row, int column) {
    long count = counts[row][column];
    int columnNode = rows() + column;
    long more = new Flow(row, column).from(columnNode, row, Long.MAX_VALUE);
    long less = new Flow(row, column).from(row, columnNode, count);
    return new Bounds(count - less, count + more);
  }

  /// The withheld cells a reader finds out, each as `row · columns + column`.
  List<Integer> recovered() {
    return withheld.stream()
        .filter(cell -> bounds(cell / columns(), cell % columns()).isKnown())
        .boxed()
        .toList();
  }

  /// This table with the fewest more cells withheld so that nothing is recovered; of those the ones
  /// with the smallest sum. Tries all sets of up to `most` cells, so for small tables only.
  List<MarginTable> protectedBy(int most) {
    var best = List.of(this);
    for (int size = 0; size <= most; size++) {
      var found = new ArrayList<MarginTable>();
      add(size, 0, found);
      if (!found.isEmpty()) {
        long least = found.stream().mapToLong(MarginTable::sumWithheld).min().orElse(0);
        best = found.stream().filter(table -> table.sumWithheld() == least).toList();
        break;
      }
    }
    return best;
  }

  private void add(int size, int from, List<MarginTable> found) {
    if (size == 0) {
      if (recovered().isEmpty()) {
        found.add(this);
      }
      return;
    }
    for (int cell = from; cell < rows() * columns(); cell++) {
      if (!withheld.get(cell)) {
        without(cell / columns(), cell % columns()).add(size - 1, cell + 1, found);
      }
    }
  }

  private long sumWithheld() {
    return withheld.stream().mapToLong(cell -> counts[cell / columns()][cell % columns()]).sum();
  }

  /// Moves counts between the withheld cells other than one, as far as they can go.
  private final class Flow {
    private final int exceptRow;
    private final int exceptColumn;
    private final long[][] left = Arrays.stream(counts).map(long[]::clone).toArray(long[][]::new);

    Flow(int exceptRow, int exceptColumn) {
      this.exceptRow = exceptRow;
      this.exceptColumn = exceptColumn;
    }

    /// Nodes are the rows, then the columns; a row gives to a column without limit, a column to a
    /// row as much as their cell has.
    long from(int source, int sink, long most) {
      long total = 0;
      while (total < most) {
        var before = path(source, sink);
        if (before[sink] < 0) {
          break;
        }
        long step = most - total;
        for (int at = sink; at != source; at = before[at]) {
          step = Math.min(step, room(before[at], at));
        }
        for (int at = sink; at != source; at = before[at]) {
          push(before[at], at, step);
        }
        total += step;
      }
      return total;
    }

    private int[] path(int source, int sink) {
      var before = new int[rows() + columns()];
      Arrays.fill(before, -1);
      before[source] = source;
      var waiting = new ArrayDeque<Integer>(List.of(source));
      while (!waiting.isEmpty() && before[sink] < 0) {
        int at = waiting.remove();
        for (int next = 0; next < before.length; next++) {
          if (before[next] < 0 && room(at, next) > 0) {
            before[next] = at;
            waiting.add(next);
          }
        }
      }
      return before;
    }

    private long room(int from, int to) {
      boolean down = from < rows() && to >= rows();
      boolean up = from >= rows() && to < rows();
      if (!down && !up) {
        return 0;
      }
      int row = down ? from : to;
      int column = (down ? to : from) - rows();
      if (!isWithheld(row, column) || (row == exceptRow && column == exceptColumn)) {
        return 0;
      }
      return down ? Long.MAX_VALUE : left[row][column];
    }

    private void push(int from, int to, long step) {
      if (from < rows()) {
        left[from][to - rows()] += step;
      } else {
        left[to][from - rows()] -= step;
      }
    }
  }
}
