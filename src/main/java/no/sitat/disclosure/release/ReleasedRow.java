package no.sitat.disclosure.release;

import java.util.Optional;

/// A row of a released table.
///
/// @param key what it is called in every table that has it
/// @param parent the place of the row that includes it; -1 for the base, which comes first, and for
///   rows that are no part of it
/// @param isUnion whether it is just the union of the rows directly below it
/// @param unit what it counts, where that is not what the table counts
public record ReleasedRow(String key, int parent, boolean isUnion, Optional<String> unit) {
  /// A row that counts what the table counts.
  public ReleasedRow(String key, int parent, boolean isUnion) {
    this(key, parent, isUnion, Optional.empty());
  }

  /// The key of the row that counts everybody.
  public static final String BASE = "(base)";
}
