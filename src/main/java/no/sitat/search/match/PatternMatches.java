package no.sitat.search.match;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import no.sitat.search.index.FormSet;
import no.sitat.search.index.IndexedWords;
import no.sitat.search.match.HitTable.Row;

/// Where the words of one pattern stand in a document, never across the edge of a turn.
final class PatternMatches {
  private final IndexedWords words;
  private final List<FormSet> places;
  private final IntColumn turns = new IntColumn();
  private final IntColumn firstWords = new IntColumn();
  private final BitSet turnsWithMatch = new BitSet();

  /// @param heard whether the words of a turn count, by its number
  PatternMatches(Plan.Pattern pattern, IndexedWords words, IntPredicate heard) {
    this.words = words;
    places = pattern.places();
    if (places.stream().noneMatch(FormSet::isEmpty)) {
      scan(heard);
    }
  }

  private void scan(IntPredicate heard) {
    var first = places.getFirst();
    int end = Math.max(0, words.size() - places.size() + 1);
    int run = 0;
    for (int word = next(first, 0, end); word < end; word = next(first, word + 1, end)) {
      while (words.lastWord(run) <= word) {
        run++;
      }
      int turn = words.turn(run);
      boolean inTurn = word + places.size() <= words.lastWord(run);
      if (inTurn && restFollows(word) && heard.test(turn)) {
        turns.add(turn);
        firstWords.add(word);
        turnsWithMatch.set(turn);
      }
    }
  }

  private int next(FormSet forms, int start, int end) {
    return words.next(forms, start, end);
  }

  private boolean restFollows(int word) {
    for (int place = 1; place < places.size(); place++) {
      if (!places.get(place).contains(words.form(word + place))) {
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
