package no.sitat.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A number of people or things that a reader could form from the rows of a table, column by
/// column.
///
/// Either what one row has and another inside it has not (`upper - lower`, with
/// [CountTable#NOTHING] the row itself, and under the base what a row lacks), or the *overlap* of
/// the rows whose union the table shows: their sum less the union.
final class Quantity {
  private final int[] plus;
  private final int minus;
  private final long[] values;
  private final long[] people;
  private final int[] byValue;

  private Quantity(CountTable table, int[] plus, int minus, boolean isOverlap) {
    this.plus = plus;
    this.minus = minus;
    values = new long[table.all() + 1];
    for (int column = 0; column < values.length; column++) {
      for (int row : rows()) {
        values[column] += weight(row) * table.count(row, column);
      }
    }
    people = isOverlap ? table.people().shared() : table.people().of(plus[0], minus);
    byValue =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingLong(column -> -values[column]))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /// The columns, those with most first; the last of the table, which has all, at the front.
  int[] columnsByValue() {
    return byValue;
  }

  static Quantity difference(CountTable table, int upper, int lower) {
    return new Quantity(table, new int[] {upper}, lower, false);
  }

  static Quantity overlap(CountTable table) {
    return new Quantity(table, table.children(table.union()), table.union(), true);
  }

  /// Every quantity of the table, the rows themselves first.
  static List<Quantity> of(CountTable table) {
    var all = new ArrayList<Quantity>();
    for (int row = 0; row < table.rows(); row++) {
      all.add(difference(table, row, CountTable.NOTHING));
    }
    for (int row = 1; row < table.rows(); row++) {
      for (int upper = table.parents()[row]; upper >= 0; upper = table.parents()[upper]) {
        all.add(difference(table, upper, row));
      }
    }
    if (table.union() >= 0 && table.children(table.union()).length > 1) {
      all.add(overlap(table));
    }
    return all;
  }

  /// The rows it is formed from.
  int[] rows() {
    if (minus == CountTable.NOTHING) {
      return plus;
    }
    var rows = Arrays.copyOf(plus, plus.length + 1);
    rows[plus.length] = minus;
    return rows;
  }

  /// Whether it is the base, which no single cell can protect.
  boolean isBase() {
    return minus == CountTable.NOTHING && plus[0] == CountTable.BASE;
  }

  /// Whether it is a row itself, other than the base.
  boolean isCell() {
    return minus == CountTable.NOTHING && plus.length == 1 && plus[0] != CountTable.BASE;
  }

  /// Whether it is what a row lacks to its base.
  boolean isRest() {
    return minus > CountTable.BASE && plus.length == 1 && plus[0] == CountTable.BASE;
  }

  /// By how much it grows when a row grows by one.
  int weight(int row) {
    if (row == minus) {
      return -1;
    }
    for (int each : plus) {
      if (each == row) {
        return 1;
      }
    }
    return 0;
  }

  long value(int column) {
    return values[column];
  }

  /// The people behind the value.
  long people(int column) {
    return people[column];
  }

  @Override
  public String toString() {
    return Arrays.toString(plus) + " less " + minus;
  }
}
