package no.sitat.disclosure;

import java.util.function.BiPredicate;

/// Which numbers of a table are withheld, and why.
public final class Suppression {
  private final Pattern pattern;

  private Suppression(Pattern pattern) {
    this.pattern = pattern;
  }

  /// Nothing is withheld; columns without anybody are marked.
  public static Suppression none(CountTable table) {
    return new Suppression(new Pattern(table, 1, AlsoSensitive.NOTHING));
  }

  /// Withholds what is needed so that no count of 1 to `threshold` - 1 people can be derived.
  ///
  /// @param threshold at least 1, which withholds nothing
  public static Suppression of(CountTable table, int threshold) {
    return of(table, threshold, () -> {});
  }

  /// Withholds as [#of(CountTable, int)].
  ///
  /// @param step run between one choice and the next; what it throws ends the work
  public static Suppression of(CountTable table, int threshold, Runnable step) {
    return of(table, threshold, AlsoSensitive.NOTHING, step);
  }

  /// Withholds as [#of(CountTable, int)], and what else may not be known.
  ///
  /// @param step run between one choice and the next; what it throws ends the work
  public static Suppression of(CountTable table, int threshold, AlsoSensitive also, Runnable step) {
    return new Suppression(new Suppressor(table, threshold, also, step).choose());
  }

  /// Withholds just what somebody else has decided; why is not told of any cell.
  ///
  /// @param isHidden by row and column; of the base of a column for row [CountTable#BASE]
  public static Suppression decided(CountTable table, BiPredicate<Integer, Integer> isHidden) {
    var pattern = new Pattern(table, 1, AlsoSensitive.NOTHING);
    for (int row = 0; row < table.rows(); row++) {
      for (int column = 0; column <= table.all(); column++) {
        if (isHidden.test(row, column)) {
          pattern.hide(row, column);
        }
      }
    }
    return new Suppression(pattern);
  }

  /// The status of a cell; of the base of a column for row [CountTable#BASE].
  public SuppressionStatus status(int row, int column) {
    return pattern.status(row, column);
  }
}
