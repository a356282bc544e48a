package no.sitat.search.match;

/// One place in a document.
///
/// @param turn number of the turn by which it is judged
/// @param start first unit, inclusive
/// @param end unit after the last
/// @param firstWord number of its first word in the document; of no meaning if it has no words
/// @param words how many words it is made of; 0 for a coded segment, a sentence or a whole turn
record Place(int turn, int start, int end, int firstWord, int words) implements Comparable<Place> {
  static Place ofText(int turn, int start, int end) {
    return new Place(turn, start, end, 0, 0);
  }

  boolean isEmpty() {
    return start == end;
  }

  boolean isAt(Place other) {
    return start == other.start && end == other.end;
  }

  /// Whether both are the same words: a word does not stand beside itself.
  boolean isSameWords(Place other) {
    return words > 0 && other.words > 0 && isAt(other);
  }

  /// By position; at the same place one that is made of words comes first.
  @Override
  public int compareTo(Place other) {
    int byStart = Integer.compare(start, other.start);
    int byEnd = byStart != 0 ? byStart : Integer.compare(end, other.end);
    return byEnd != 0 ? byEnd : Integer.compare(other.words, words);
  }
}
