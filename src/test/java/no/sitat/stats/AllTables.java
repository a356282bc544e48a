package no.sitat.stats;

import java.util.Arrays;

/// Counts every table of the same margins, cell by cell, with plain factorials.
final class AllTables {
  private final long[][] cells;
  private final long[] rows;
  private final long[] columns;
  private final double seen;
  private double all;
  private double noMoreProbable;

  AllTables(long[][] table) {
    rows = Arrays.stream(table).mapToLong(row -> Arrays.stream(row).sum()).toArray();
    columns = new long[table[0].length];
    for (long[] row : table) {
      for (int column = 0; column < row.length; column++) {
        columns[column] += row[column];
      }
    }
    seen = weight(table);
    cells = new long[table.length][columns.length];
  }

  double p() {
    from(0);
    return noMoreProbable / all;
  }

  private void from(int at) {
    int row = at / columns.length;
    int column = at % columns.length;
    if (row == rows.length) {
      if (Arrays.stream(rows).allMatch(n -> n == 0)
          && Arrays.stream(columns).allMatch(n -> n == 0)) {
        double weight = weight(cells);
        all += weight;
        noMoreProbable += weight <= seen * (1 + 1e-7) ? weight : 0;
      }
      return;
    }
    if (column == 0 && row > 0 && rows[row - 1] > 0) {
      return;
    }
    long most = Math.min(rows[row], columns[column]);
    for (long n = 0; n <= most; n++) {
      take(row, column, n);
      from(at + 1);
      take(row, column, -n);
    }
  }

  private void take(int row, int column, long n) {
    cells[row][column] += n;
    rows[row] -= n;
    columns[column] -= n;
  }

  private static double weight(long[][] table) {
    double product = 1;
    for (long[] row : table) {
      for (long n : row) {
        for (long k = 2; k <= n; k++) {
          product /= k;
        }
      }
    }
    return product;
  }
}
