package no.sitat.search;

import java.util.BitSet;
import java.util.List;
import no.sitat.search.HitTable.Row;

/// Where the words of one pattern stand in a document, never across the edge of a turn.
final class PatternMatches {
  private final IndexedWords words;
  private final List<BitSet> places;
  private final IntColumn turns = new IntColumn();
  private final IntColumn firstWords = new IntColumn();
  private final BitSet turnsWithMatch = new BitSet();

  /// @param heard numbers of the turns whose words count
  PatternMatches(Plan.Pattern pattern, IndexedWords words, BitSet heard) {
    this.words = words;
    places = pattern.places();
    if (places.stream().noneMatch(BitSet::isEmpty)) {
      for (int run = 0; run < words.runs(); run++) {
        if (heard.get(words.turn(run))) {
          scan(run);
        }
      }
    }
  }

  private void scan(int run) {
    var first = places.getFirst();
    int length = places.size();
    int last = words.lastWord(run) - length;
    for (int word = words.firstWord(run); word <= last; word++) {
      if (first.get(words.form(word)) && restFollows(word)) {
        turns.add(words.turn(run));
        firstWords.add(word);
        turnsWithMatch.set(words.turn(run));
      }
    }
  }

  private boolean restFollows(int word) {
    for (int place = 1; place < places.size(); place++) {
      if (!places.get(place).get(words.form(word + place))) {
        return false;
      }
    }
    return true;
  }

  boolean isIn(int turn) {
    return turnsWithMatch.get(turn);
  }

  void addTo(HitTable table, int document) {
    int length = places.size();
    for (int match = 0; match < turns.size(); match++) {
      int word = firstWords.get(match);
      int start = words.start(word);
      int end = words.end(word + length - 1);
      table.add(new Row(document, turns.get(match), start, end, word, length));
    }
  }
}
