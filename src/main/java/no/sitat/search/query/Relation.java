package no.sitat.search.query;

/// How one place stands to another.
///
/// A distance of 0 is beside each other; distances never leave the scope, except those in turns,
/// which never leave the document.
public sealed interface Relation {
  /// Begins and ends inside the other.
  record Inside() implements Relation {}

  /// The other begins and ends inside it.
  record Containing() implements Relation {}

  /// The two share a position.
  record Overlapping() implements Relation {}

  /// On either side of the other, or overlapping it, with at most so much between.
  record Near(Distance most) implements Relation {}

  /// Ends before the other begins, with at most so much between.
  record Before(Distance most) implements Relation {}

  /// Begins after the other has ended, with at most so much between.
  record After(Distance most) implements Relation {}

  /// In the same unit as the other.
  record Same(Unit unit) implements Relation {}

  /// Whether only the words of a text tell if two places stand so.
  default boolean isAboutWords() {
    return switch (this) {
      case Inside _, Containing _, Overlapping _ -> false;
      case Near(var most) -> most.measure() != Measure.TURN;
      case Before(var most) -> most.measure() != Measure.TURN;
      case After(var most) -> most.measure() != Measure.TURN;
      case Same(var unit) -> unit.isMadeOfWords();
    };
  }

  /// So many words between, or so many sentences or turns further: `2 SENTENCE` is at most two
  /// sentences on; sentences without a word are not counted.
  ///
  /// @param count 0 or more
  record Distance(int count, Measure measure) {
    public Distance {
      if (count < 0) {
        throw new IllegalArgumentException("a distance of " + count);
      }
    }
  }

  /// What a distance is counted in.
  enum Measure {
    WORD,
    SENTENCE,
    TURN
  }
}
