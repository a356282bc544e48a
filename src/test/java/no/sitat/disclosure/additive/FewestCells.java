package no.sitat.disclosure.additive;

import java.util.ArrayList;
import java.util.List;

/// The fewest cells of a table with shown margins that must be withheld beside the small ones,
/// found by trying every set of one cell, then of two, and so on.
final class FewestCells {
  private final long[][] counts;
  private final int threshold;
  private final int rows;
  private final int columns;
  private final boolean[][] hidden;
  private final List<int[]> small = new ArrayList<>();

  FewestCells(long[][] counts, int threshold) {
    this.counts = counts;
    this.threshold = threshold;
    rows = counts.length;
    columns = counts[0].length;
    hidden = new boolean[rows][columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (counts[row][column] > 0 && counts[row][column] < threshold) {
          hidden[row][column] = true;
          small.add(new int[] {row, column});
        }
      }
    }
  }

  /// @return -1 when `most` cells are not enough
  int fewest(int most) {
    for (int size = 0; size <= most; size++) {
      if (isEnough(size, 0)) {
        return size;
      }
    }
    return -1;
  }

  private boolean isEnough(int size, int from) {
    if (size == 0) {
      return small.stream().allMatch(cell -> canGrow(cell[0], cell[1]));
    }
    if (!leavesRoom(size)) {
      return false;
    }
    for (int cell = from; cell < rows * columns; cell++) {
      int row = cell / columns;
      int column = cell % columns;
      if (!hidden[row][column]) {
        hidden[row][column] = true;
        boolean enough = isEnough(size - 1, cell + 1);
        hidden[row][column] = false;
        if (enough) {
          return true;
        }
      }
    }
    return false;
  }

  /// A line with one withheld cell needs another: so many cells are missing at least.
  private boolean leavesRoom(int size) {
    int lonelyRows = 0;
    for (int row = 0; row < rows; row++) {
      int withheld = 0;
      for (int column = 0; column < columns; column++) {
        withheld += hidden[row][column] ? 1 : 0;
      }
      lonelyRows += withheld == 1 ? 1 : 0;
    }
    int lonelyColumns = 0;
    for (int column = 0; column < columns; column++) {
      int withheld = 0;
      for (int row = 0; row < rows; row++) {
        withheld += hidden[row][column] ? 1 : 0;
      }
      lonelyColumns += withheld == 1 ? 1 : 0;
    }
    return Math.max(lonelyRows, lonelyColumns) <= size;
  }

  /// One person at a time walks a closed path of withheld cells through the cell.
  private boolean canGrow(int row, int column) {
    var now = new long[rows][];
    for (int i = 0; i < rows; i++) {
      now[i] = counts[i].clone();
    }
    while (now[row][column] < threshold) {
      now[row][column]++;
      if (!walk(now, new int[] {row, column}, row, new boolean[rows])) {
        return false;
      }
    }
    return true;
  }

  /// The row has one too many: another cell of it gives one up, and that column finds it a row.
  private boolean walk(long[][] now, int[] start, int row, boolean[] seen) {
    seen[row] = true;
    for (int column = 0; column < columns; column++) {
      boolean isStart = row == start[0] && column == start[1];
      if (!isStart && hidden[row][column] && now[row][column] > 0) {
        now[row][column]--;
        if (column == start[1]) {
          return true;
        }
        for (int next = 0; next < rows; next++) {
          if (!seen[next] && hidden[next][column]) {
            now[next][column]++;
            if (walk(now, start, next, seen)) {
              return true;
            }
            now[next][column]--;
          }
        }
        now[row][column]++;
      }
    }
    return false;
  }
}
