package no.sitat.disclosure;

/// What may not be known beside small numbers.
///
/// A group of which nobody has something, or everybody, tells of each of its members; how large it
/// is does not matter. Groups without anybody tell of nobody and are exempt.
///
/// @param zeros that nobody of a group has something
/// @param wholeGroups that everybody of a group has it
public record AlsoSensitive(boolean zeros, boolean wholeGroups) {
  /// Nothing but small numbers.
  public static final AlsoSensitive NOTHING = new AlsoSensitive(false, false);

  /// The names of what is chosen, as options have them, with blanks between.
  public String key() {
    return ((zeros ? "protect-zeros " : "") + (wholeGroups ? "protect-whole-groups" : "")).strip();
  }
}
