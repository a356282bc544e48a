package no.sitat.disclosure;

import java.util.BitSet;
import java.util.Optional;

/// Looks for *witnesses*: other tables that agree with everything published.
///
/// A witness moves a few people between two columns: some rows grow by a step in one column and
/// shrink by it in the other, so that published totals stay; or the rows grow in one column and in
/// the withheld total. Only withheld cells move. A row that would no longer fit inside its parent
/// takes the parent along, one that would lose a sub-row takes that along, and so on, until the
/// whole fits or a published cell stands in the way.
final class WitnessSearch {
  private final Pattern pattern;
  private final CountTable table;
  private final int longestStep;

  WitnessSearch(Pattern pattern) {
    this.pattern = pattern;
    table = pattern.table();
    longestStep = 2 * pattern.threshold() + 2;
  }

  /// Whether a witness changes a quantity in these two columns and nowhere else.
  ///
  /// @param to a column, or the last: then its total changes with `from`
  boolean tellsApart(Quantity quantity, int from, int to) {
    for (int row : quantity.rows()) {
      if (!pattern.isHidden(row, from) || !pattern.isHidden(row, to)) {
        continue;
      }
      for (int step = 1; step <= longestStep; step++) {
        if (changes(quantity, row, new Move(from, to, step))
            || changes(quantity, row, new Move(from, to, -step))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean changes(Quantity quantity, int row, Move move) {
    var found = complete(move, with(new BitSet(), row));
    if (found.isEmpty()) {
      return false;
    }
    int change = found.get().stream().map(quantity::weight).sum();
    return change != 0;
  }

  /// What grows by `step` in column `from`, and shrinks by it in `to`, or grows when that is all.
  private final class Move {
    private final int from;
    private final int to;
    private final int step;

    Move(int from, int to, int step) {
      this.from = from;
      this.to = to;
      this.step = step;
    }

    int[] columns() {
      return new int[] {from, to};
    }

    int change(int column) {
      if (column == from) {
        return step;
      }
      if (column == to) {
        return to == table.all() ? step : -step;
      }
      return 0;
    }

    long value(BitSet moved, int row, int column) {
      return table.count(row, column) + (moved.get(row) ? change(column) : 0);
    }

    boolean canTake(int row) {
      return pattern.isHidden(row, from) && pattern.isHidden(row, to);
    }
  }

  private static BitSet with(BitSet rows, int row) {
    var more = (BitSet) rows.clone();
    more.set(row);
    return more;
  }

  /// The rows that must move together so that everything fits; empty when it cannot.
  private Optional<BitSet> complete(Move move, BitSet start) {
    var moved = start;
    while (true) {
      int missing = firstMisfit(move, moved);
      if (missing == FITS) {
        return takesUnionAlong(move, moved);
      }
      if (missing == NEVER_FITS || !move.canTake(missing)) {
        return Optional.empty();
      }
      moved = with(moved, missing);
    }
  }

  private static final int FITS = -1;
  private static final int NEVER_FITS = -2;

  /// A row that must move too, [#FITS] or [#NEVER_FITS].
  private int firstMisfit(Move move, BitSet moved) {
    for (int row = moved.nextSetBit(0); row >= 0; row = moved.nextSetBit(row + 1)) {
      for (int column : move.columns()) {
        int misfit = misfit(move, moved, row, column);
        if (misfit != FITS) {
          return misfit;
        }
      }
      if (!fitsTotal(move, moved, row)) {
        return NEVER_FITS;
      }
    }
    return FITS;
  }

  private int misfit(Move move, BitSet moved, int row, int column) {
    long value = move.value(moved, row, column);
    long base = move.value(moved, CountTable.BASE, column);
    if (value < 0 || base < 1 || !pattern.keepsLabel(row, column, value, base)) {
      return NEVER_FITS;
    }
    int parent = table.parents()[row];
    if (parent >= 0 && value > move.value(moved, parent, column)) {
      return parent;
    }
    for (int other = row + 1; other < table.rows(); other++) {
      boolean tooLarge = table.parents()[other] == row && move.value(moved, other, column) > value;
      boolean wrongLabel =
          row == CountTable.BASE
              && pattern.isHidden(other, column)
              && !pattern.keepsLabel(other, column, move.value(moved, other, column), base);
      if (tooLarge || wrongLabel) {
        return moved.get(other) ? NEVER_FITS : other;
      }
    }
    return FITS;
  }

  /// No column counts more than all of them together.
  private boolean fitsTotal(Move move, BitSet moved, int row) {
    long total = move.value(moved, row, table.all());
    for (int column = 0; column < table.groups(); column++) {
      if (move.value(moved, row, column) > total) {
        return false;
      }
    }
    return true;
  }

  /// The union can be no larger than the rows it is of; where it is, it or one of them must move.
  private Optional<BitSet> takesUnionAlong(Move move, BitSet moved) {
    if (fitsUnion(move, moved)) {
      return Optional.of(moved);
    }
    if (!moved.get(table.union())) {
      return move.canTake(table.union())
          ? complete(move, with(moved, table.union()))
          : Optional.empty();
    }
    for (int part : table.children(table.union())) {
      if (!moved.get(part) && move.canTake(part)) {
        var found = complete(move, with(moved, part));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private boolean fitsUnion(Move move, BitSet moved) {
    if (table.union() < 0) {
      return true;
    }
    for (int column : move.columns()) {
      long sum = 0;
      for (int part : table.children(table.union())) {
        sum += move.value(moved, part, column);
      }
      if (move.value(moved, table.union(), column) > sum) {
        return false;
      }
    }
    return true;
  }
}
