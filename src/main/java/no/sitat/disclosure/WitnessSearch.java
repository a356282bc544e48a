package no.sitat.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final boolean readsLabels;
  private final Map<Long, Memory> memories = new HashMap<>();

  /// @param readsLabels whether a witness must give every cell the label it has
  WitnessSearch(Pattern pattern, boolean readsLabels) {
    this.pattern = pattern;
    this.readsLabels = readsLabels;
    table = pattern.table();
    longestStep = 2 * pattern.threshold() + 2;
  }

  /// The rows that move in a witness which changes a quantity in two columns and nowhere else.
  ///
  /// @param to a column, or the last: then its total changes with `from`
  Optional<BitSet> tellingApart(Quantity quantity, int from, int to) {
    for (int row : quantity.rows()) {
      if (canStart(row, from, to)) {
        var found = memory(row, from, to).tellingApart(quantity);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Memory memory(int row, int from, int to) {
    long key = ((long) row * (table.all() + 1) + from) * (table.all() + 1) + to;
    return memories.computeIfAbsent(key, _ -> new Memory(row, from, to)).refreshed();
  }

  /// The witnesses found so far that begin with one row and move between two columns.
  ///
  /// Many quantities have the row, and the same witness serves them. What was found holds while its
  /// cells are withheld; what was not found may be there once more of the two columns is.
  private final class Memory {
    private final int row;
    private final int from;
    private final int to;
    private final List<BitSet> found = new ArrayList<>();
    private int tried;
    private long seen;

    Memory(int row, int from, int to) {
      this.row = row;
      this.from = from;
      this.to = to;
      seen = now();
    }

    private long now() {
      return pattern.changes(from) + pattern.changes(to);
    }

    Memory refreshed() {
      if (seen != now()) {
        seen = now();
        tried = 0;
        found.removeIf(moved -> !moved.stream().allMatch(each -> canStart(each, from, to)));
      }
      return this;
    }

    Optional<BitSet> tellingApart(Quantity quantity) {
      for (var moved : found) {
        if (change(quantity, moved) != 0) {
          return Optional.of(moved);
        }
      }
      while (tried < 2 * longestStep) {
        int step = (tried / 2 + 1) * (tried % 2 == 0 ? 1 : -1);
        tried++;
        var moved = complete(new Move(from, to, step), with(new BitSet(), row));
        if (moved.isPresent() && !found.contains(moved.get())) {
          found.add(moved.get());
          if (change(quantity, moved.get()) != 0) {
            return moved;
          }
        }
      }
      return Optional.empty();
    }
  }

  /// The rows that move in a witness where a quantity of a column is nothing, or no longer small.
  Optional<BitSet> makingHarmless(Quantity quantity, int from, int to) {
    long value = quantity.value(from);
    for (int row : quantity.rows()) {
      for (int step = 1; step <= pattern.threshold() && canStart(row, from, to); step++) {
        for (int each : new int[] {step, -step}) {
          var moved = complete(new Move(from, to, each), with(new BitSet(), row));
          if (moved.isPresent()
              && !pattern.isTelling(
                  quantity, value + (long) each * change(quantity, moved.get()))) {
            return moved;
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean canStart(int row, int from, int to) {
    return pattern.isHidden(row, from) && pattern.isHidden(row, to);
  }

  /// By how much a quantity changes when these rows grow by one.
  private static int change(Quantity quantity, BitSet moved) {
    int change = 0;
    for (int row = moved.nextSetBit(0); row >= 0; row = moved.nextSetBit(row + 1)) {
      change += quantity.weight(row);
    }
    return change;
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
      return canStart(row, from, to);
    }
  }

  private static BitSet with(BitSet rows, int row) {
    var more = (BitSet) rows.clone();
    more.set(row);
    return more;
  }

  /// The rows that must move together so that everything fits; empty when it cannot.
  ///
  /// Each row is looked at once, when it joins: rows that move by the same step stay as they were
  /// to each other.
  private Optional<BitSet> complete(Move move, BitSet start) {
    var moved = start;
    var waiting = new BitSet();
    waiting.or(start);
    while (!waiting.isEmpty()) {
      int row = waiting.nextSetBit(0);
      int missing = fitsTotal(move, moved, row) ? misfit(move, moved, row) : NEVER_FITS;
      if (missing == FITS) {
        waiting.clear(row);
      } else if (missing == NEVER_FITS || !move.canTake(missing)) {
        return Optional.empty();
      } else {
        moved.set(missing);
        waiting.set(missing);
      }
    }
    return takesUnionAlong(move, moved);
  }

  private static final int FITS = -1;
  private static final int NEVER_FITS = -2;

  /// A row that must move too, [#FITS] or [#NEVER_FITS].
  private int misfit(Move move, BitSet moved, int row) {
    int misfit = misfit(move, moved, row, move.from);
    return misfit == FITS ? misfit(move, moved, row, move.to) : misfit;
  }

  private int misfit(Move move, BitSet moved, int row, int column) {
    long value = move.value(moved, row, column);
    long base = move.value(moved, CountTable.BASE, column);
    if (value < 0 || base < 1 || !keepsLabel(row, column, value, base)) {
      return NEVER_FITS;
    }
    int parent = table.parents()[row];
    if (parent >= 0 && value > move.value(moved, parent, column)) {
      return parent;
    }
    for (int child : pattern.children(row)) {
      if (move.value(moved, child, column) > value) {
        return moved.get(child) ? NEVER_FITS : child;
      }
    }
    return row == CountTable.BASE ? mislabelled(move, moved, column) : FITS;
  }

  /// A row that carries the wrong label under the base that moves.
  private int mislabelled(Move move, BitSet moved, int column) {
    long base = move.value(moved, CountTable.BASE, column);
    for (int row = 1; row < table.rows(); row++) {
      if (pattern.isHidden(row, column)
          && !keepsLabel(row, column, move.value(moved, row, column), base)) {
        return moved.get(row) ? NEVER_FITS : row;
      }
    }
    return FITS;
  }

  private boolean keepsLabel(int row, int column, long value, long base) {
    return !readsLabels || pattern.keepsLabel(row, column, value, base);
  }

  /// No column counts more than all of them together; where they add up that follows.
  private boolean fitsTotal(Move move, BitSet moved, int row) {
    if (!pattern.overlaps()) {
      return true;
    }
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
    for (int part : pattern.children(table.union())) {
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
    return fitsUnion(move, moved, move.from) && fitsUnion(move, moved, move.to);
  }

  private boolean fitsUnion(Move move, BitSet moved, int column) {
    long sum = 0;
    for (int part : pattern.children(table.union())) {
      sum += move.value(moved, part, column);
    }
    return move.value(moved, table.union(), column) <= sum;
  }
}
