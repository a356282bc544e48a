package no.sitat.crosstab.force;

/// Where a line of a theme is shown: a line is never shown for some groups and not for others.
enum Reach {
  /// In every column.
  GROUPS,
  /// For everybody together.
  EVERYBODY,
  NOWHERE;

  /// The next that shows less.
  Reach less() {
    return this == GROUPS ? EVERYBODY : NOWHERE;
  }

  /// Which of two shows less.
  static Reach least(Reach one, Reach other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  /// Whether a column is shown.
  ///
  /// @param isAll whether it is that of everybody
  boolean has(boolean isAll) {
    return this == GROUPS || (this == EVERYBODY && isAll);
  }
}
