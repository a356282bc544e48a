package no.sitat.disclosure;

/// How many people stand behind counts.
public interface PeopleBeneath {
  /// By column, the people with at least one counted thing that is in the upper row and not in the
  /// lower; the last column is all of them together.
  ///
  /// @param upper a row that includes the lower one
  /// @param lower a row, or [CountTable#NOTHING]
  long[] of(int upper, int lower);

  /// By column, the people with at least one counted thing that is in more than one of the rows
  /// directly below the union; the last column is all of them together.
  long[] shared();
}
