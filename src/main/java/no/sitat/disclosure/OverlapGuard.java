package no.sitat.disclosure;

/// Withholds totals that give something away where columns overlap.
///
/// Documents have several speakers, so the columns do not add up to the total. Then the total less
/// a column counts what has nobody of that column, and the sum of the columns less the total counts
/// what is shared. Both are counts like any other.
final class OverlapGuard {
  private final Pattern pattern;
  private final CountTable table;
  private final int all;

  OverlapGuard(Pattern pattern) {
    this.pattern = pattern;
    table = pattern.table();
    all = table.all();
  }

  void hideTotals() {
    for (int row = table.rows() - 1; row >= 0; row--) {
      if (!pattern.isHidden(row, all) && tells(row)) {
        hideTotal(row);
      }
    }
  }

  private void hideTotal(int row) {
    pattern.hide(row, all);
    for (int above = row; above != CountTable.BASE && !canVary(row); ) {
      above = table.parents()[above];
      pattern.hide(above, all);
    }
    if (pattern.isHidden(CountTable.BASE, all)) {
      pattern.hideColumn(all);
    }
    if (!canVary(row)) {
      pattern.unlabel(row, all);
    }
  }

  /// Whether the total of a row, beside its columns, tells of few.
  private boolean tells(int row) {
    long total = table.count(row, all);
    long sum = 0;
    boolean allShown = true;
    for (int column = 0; column < all; column++) {
      sum += table.count(row, column);
      allShown &= !pattern.isHidden(row, column);
      if (!pattern.isHidden(row, column) && pattern.isSmall(total - table.count(row, column))) {
        return true;
      }
    }
    return allShown && pattern.isSmall(sum - total);
  }

  /// Whether the withheld total could be another as far as anything shown tells.
  private boolean canVary(int row) {
    long total = table.count(row, all);
    long base = table.count(CountTable.BASE, all);
    for (long other = least(row); other <= most(row); other++) {
      long otherBase = row == CountTable.BASE ? other : base;
      if (other != total && pattern.keepsLabel(row, all, other, otherBase)) {
        return true;
      }
    }
    return false;
  }

  private long least(int row) {
    long least = 0;
    for (int column = 0; column < all; column++) {
      least = Math.max(least, table.count(row, column));
    }
    for (int child : pattern.children(row)) {
      least = Math.max(least, table.count(child, all));
    }
    boolean isPart = row != CountTable.BASE && table.parents()[row] == table.union();
    return isPart ? Math.max(least, table.count(table.union(), all) - otherParts(row)) : least;
  }

  private long most(int row) {
    long most = 0;
    for (int column = 0; column < all; column++) {
      most += table.count(row, column);
    }
    if (row != CountTable.BASE) {
      most = Math.min(most, table.count(table.parents()[row], all));
    }
    return row == table.union() ? Math.min(most, otherParts(row)) : most;
  }

  /// The totals of the rows directly below the union, without one of them.
  private long otherParts(int row) {
    long sum = 0;
    for (int part : pattern.children(table.union())) {
      sum += part == row ? 0 : table.count(part, all);
    }
    return sum;
  }
}
