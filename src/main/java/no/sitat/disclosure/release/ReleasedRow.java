package no.sitat.disclosure.release;

import java.util.Optional;

/// A row of a released table.
///
/// @param key what it is called in every table that has it
/// @param parent the place of the row that includes it; -1 for the base, which comes first, and for
///   rows that are no part of it
/// @param isUnion whether it is just the union of the rows directly below it
/// @param areApart whether the rows directly below exclude each other, so that it is their sum
/// @param unit what it counts, where that is not what the table counts
public record ReleasedRow(
    String key, int parent, boolean isUnion, boolean areApart, Optional<String> unit) {
  /// A row that counts what the table counts.
  public ReleasedRow(String key, int parent, boolean isUnion) {
    this(key, parent, isUnion, Optional.empty());
  }

  /// A row of which the rows below may overlap.
  public ReleasedRow(String key, int parent, boolean isUnion, Optional<String> unit) {
    this(key, parent, isUnion, false, unit);
  }

  /// A row that is the sum of the rows directly below it.
  public static ReleasedRow sum(String key, int parent) {
    return new ReleasedRow(key, parent, true, true, Optional.empty());
  }

  /// The key of the row that counts everybody.
  public static final String BASE = "(base)";
}
