package no.sitat.search.match;

import no.sitat.search.index.LeafWords;
import no.sitat.search.query.Unit;

/// The run, sentence or paragraph that has a place, for places that are asked for in ascending
/// order. One thread's.
final class Runs {
  private final LeafWords words;
  private final Unit unit;
  private int number;
  private int start;
  private int end;

  /// The words of turns.
  Runs(LeafWords words) {
    this(words, Unit.TURN);
  }

  /// @param unit a turn, sentence or paragraph
  Runs(LeafWords words, Unit unit) {
    this.words = words;
    this.unit = unit;
    reset();
  }

  /// Begins again.
  final void reset() {
    number = -1;
    start = 0;
    end = 0;
  }

  /// Place after the last one of the unit that has a place, not before those asked for earlier.
  int end(int place) {
    if (place >= end) {
      move(place);
    }
    return end;
  }

  private void move(int place) {
    int next = number + 1;
    int tried = 0;
    while (first(next + 1) <= place) {
      next++;
      if (++tried > 16) {
        next = at(place);
        break;
      }
    }
    number = next;
    start = first(number);
    end = first(number + 1);
  }

  private int first(int wanted) {
    return switch (unit) {
      case SENTENCE -> words.firstPlaceOfSentence(wanted);
      case PARAGRAPH -> words.firstPlaceOfParagraph(wanted);
      case TURN, DOCUMENT, RESPONDENT -> words.firstPlaceOfRun(wanted);
    };
  }

  private int at(int place) {
    return switch (unit) {
      case SENTENCE -> words.sentenceAt(place);
      case PARAGRAPH -> words.paragraphAt(place);
      case TURN, DOCUMENT, RESPONDENT -> words.runAt(place);
    };
  }

  /// Of the unit last asked for, counted through the leaf.
  int number() {
    return number;
  }

  int start() {
    return start;
  }
}
