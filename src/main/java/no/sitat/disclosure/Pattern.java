package no.sitat.disclosure;

import java.util.Arrays;

/// Which cells of a table are withheld, while that is being decided; cells are only ever added.
final class Pattern {
  private final CountTable table;
  private final int threshold;
  private final AlsoSensitive also;
  private final boolean[][] hidden;
  private final boolean[][] primary;
  private final int[][] children;
  private final boolean overlaps;
  private final long[] changes;
  private boolean labelsMean = true;

  Pattern(CountTable table, int threshold, AlsoSensitive also) {
    this.table = table;
    this.also = also;
    this.threshold = threshold;
    hidden = new boolean[table.rows()][table.all() + 1];
    primary = new boolean[table.rows()][table.all() + 1];
    children = new int[table.rows()][];
    overlaps = table.overlaps();
    changes = new long[table.all() + 1];
    var base = Quantity.difference(table, CountTable.BASE, CountTable.NOTHING);
    for (int row = 0; row < table.rows(); row++) {
      children[row] = table.children(row);
      var has = Quantity.difference(table, row, CountTable.NOTHING);
      var lacks = Quantity.difference(table, CountTable.BASE, row);
      for (int column = 0; column <= table.all(); column++) {
        primary[row][column] =
            isUnsafe(base, column) || isUnsafe(has, column) || isUnsafe(lacks, column);
      }
    }
  }

  private Pattern(Pattern other) {
    table = other.table;
    threshold = other.threshold;
    also = other.also;
    hidden = Arrays.stream(other.hidden).map(boolean[]::clone).toArray(boolean[][]::new);
    primary = Arrays.stream(other.primary).map(boolean[]::clone).toArray(boolean[][]::new);
    children = other.children;
    overlaps = other.overlaps;
    changes = other.changes.clone();
    labelsMean = other.labelsMean;
  }

  Pattern copy() {
    return new Pattern(this);
  }

  CountTable table() {
    return table;
  }

  /// The rows directly below a row.
  int[] children(int row) {
    return children[row];
  }

  /// Whether the columns do not add up to the last.
  boolean overlaps() {
    return overlaps;
  }

  int threshold() {
    return threshold;
  }

  /// Whether a number is of somebody, but of too few.
  boolean isSmall(long number) {
    return number > 0 && number < threshold;
  }

  /// Whether a quantity may not be known: it is small, or few people stand behind it.
  boolean isUnsafe(Quantity quantity, int column) {
    long value = quantity.value(column);
    return value > 0
        ? isSmall(value) || isSmall(quantity.people(column))
        : tellsByNothing(quantity) && !table.isEmpty(column);
  }

  /// Whether a value of a quantity may not be known, as far as people are not counted.
  boolean isTelling(Quantity quantity, long value) {
    return isSmall(value) || (value == 0 && tellsByNothing(quantity));
  }

  private boolean tellsByNothing(Quantity quantity) {
    return (also.zeros() && quantity.isCell()) || (also.wholeGroups() && quantity.isRest());
  }

  boolean isHidden(int row, int column) {
    return hidden[row][column];
  }

  /// Whether the cell must be withheld for its own sake.
  boolean isPrimary(int row, int column) {
    return primary[row][column];
  }

  /// Grows whenever something that is withheld in the column changes.
  long changes(int column) {
    return changes[column];
  }

  void hide(int row, int column) {
    changes[column]++;
    hidden[row][column] = !table.isEmpty(column);
  }

  void show(int row, int column) {
    changes[column]++;
    hidden[row][column] = false;
  }

  /// Calls a cell complementary that is small, because its label would give it away: four groups
  /// with somebody each, and a total of at most four. From then on the word means nothing in this
  /// table but that the cell is withheld.
  void unlabel(int row, int column) {
    hide(row, column);
    labelsMean &= !primary[row][column];
    primary[row][column] = false;
    Arrays.setAll(changes, each -> changes[each] + 1);
  }

  void hideColumn(int column) {
    for (int row = 0; row < table.rows(); row++) {
      hide(row, column);
    }
  }

  void hideRow(int row) {
    for (int column = 0; column <= table.all(); column++) {
      hide(row, column);
    }
  }

  /// Whether a cell with these numbers would carry the label that this one carries.
  ///
  /// Readers see the labels of withheld cells and may reason from them. Of things, a primary cell
  /// says only that few people stand behind some of it, so not all or nothing of a known base.
  boolean keepsLabel(int row, int column, long count, long base) {
    boolean small =
        isSmall(count) || isSmall(base - count) || isSmall(base) || isNobodyOrAll(row, count, base);
    if (!primary[row][column]) {
      return !small || !labelsMean;
    }
    return small
        || (!table.countsPeople()
            && (primary[CountTable.BASE][column] || (count > 0 && count < base)));
  }

  private boolean isNobodyOrAll(int row, long count, long base) {
    return row != CountTable.BASE
        && ((also.zeros() && count == 0) || (also.wholeGroups() && count == base));
  }

  SuppressionStatus status(int row, int column) {
    if (table.isEmpty(column)) {
      return SuppressionStatus.STRUCTURAL;
    }
    if (!hidden[row][column]) {
      return SuppressionStatus.SHOWN;
    }
    return primary[row][column] ? SuppressionStatus.PRIMARY : SuppressionStatus.COMPLEMENTARY;
  }
}
