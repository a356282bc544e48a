package no.sitat.search;

/// A hit with its words and the words beside it.
///
/// @param left before the hit in its turn, white space made single
/// @param match the hit itself, as the text has it
/// @param right after the hit in its turn, white space made single
public record ConcordanceLine(Hit hit, String left, String match, String right) {
  /// Where it stands; never its words.
  @Override
  public String toString() {
    return "ConcordanceLine[" + hit + "]";
  }
}
