package no.sitat.disclosure.sets;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Which counts of sets of people are withheld, for a reader who knows how the sets lie to each
/// other.
///
/// A column is judged by itself. That is enough because no number joins columns in which anything
/// is withheld: a set is shown for all columns together only where each of them shows it, and the
/// base only where each shows its own. What a reader finds out of several columns is then the sum
/// of what he finds out of each: if none alone is known to be one to threshold - 1 people, no sum
/// of them is.
public final class SetSuppression {
  /// More sets make more combinations than can be judged while somebody waits.
  public static final int MOST_SETS = 8;

  private final List<SetColumn> columns;

  private SetSuppression(List<SetColumn> columns) {
    this.columns = List.copyOf(columns);
  }

  /// Withholds what is needed so that no count of 1 to `threshold` - 1 people can be known.
  ///
  /// @param sets people by number; at most [#MOST_SETS]
  /// @param columns people by number, nobody in two
  /// @param step run between one column and the next; what it throws ends the work
  public static SetSuppression of(
      List<BitSet> sets, List<BitSet> columns, int threshold, Runnable step) {
    if (sets.size() > MOST_SETS) {
      throw new IllegalArgumentException(sets.size() + " sets");
    }
    var judged = new ArrayList<SetColumn>();
    for (var people : columns) {
      step.run();
      var column = new SetColumn(sets, people, threshold);
      column.protect();
      judged.add(column);
    }
    return new SetSuppression(judged);
  }

  /// Whether a set is withheld in a column; the column after the last is all of them together.
  public boolean isHidden(int set, int column) {
    return column == columns.size()
        ? columns.stream().anyMatch(each -> !each.isEmpty() && !each.isShown(set))
        : !columns.get(column).isEmpty() && !columns.get(column).isShown(set);
  }

  /// Whether the size of a column is withheld.
  public boolean isBaseHidden(int column) {
    return column == columns.size()
        ? columns.stream().anyMatch(each -> !each.isBaseShown())
        : !columns.get(column).isBaseShown();
  }
}
