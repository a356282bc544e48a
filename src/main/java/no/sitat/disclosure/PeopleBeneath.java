package no.sitat.disclosure;

/// How many people stand behind a count.
@FunctionalInterface
public interface PeopleBeneath {
  /// The people with at least one counted thing that is in the upper row and not in the lower.
  ///
  /// @param upper a row that includes the lower one
  /// @param lower a row, or [CountTable#NOTHING]
  /// @param column a column, or the last for all
  long of(int upper, int lower, int column);
}
