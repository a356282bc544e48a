package no.sitat.disclosure.release;

/// A row of a released table.
///
/// @param key what it is called in every table that has it
/// @param parent the place of the row that includes it; -1 for the base, which comes first
/// @param isUnion whether it is just the union of the rows directly below it
public record ReleasedRow(String key, int parent, boolean isUnion) {
  /// The key of the row that counts everybody.
  public static final String BASE = "(base)";
}
