package no.sitat.disclosure;

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

  /// The status of a cell; of the base of a column for row [CountTable#BASE].
  public SuppressionStatus status(int row, int column) {
    return pattern.status(row, column);
  }
}
