package no.sitat.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.sitat.corpus.Turn;
import no.sitat.language.Units;

/// Where the words of a document's turns stand, and how many each turn, sentence and paragraph has.
///
/// Words between the turns, as speakers' labels are, are left out. Turns, sentences and paragraphs
/// without words are left out too. No sentence and no paragraph crosses the edge of a turn.
final class CutWords {
  private final String text;
  private final List<Turn> turns;
  private final int[] starts;
  private final int[] ends;
  private final List<Integer> runTurns = new ArrayList<>();
  private final List<Integer> runWords = new ArrayList<>();
  private int size;

  private final Units units;

  CutWords(IndexedText indexed, Units units) {
    this.units = units;
    text = indexed.text();
    turns = indexed.document().turns();
    starts = new int[units.words().length / 2];
    ends = new int[units.words().length / 2];
    int word = 0;
    for (var turn : turns) {
      word = firstFrom(turn.span().start(), word);
      word = takeThrough(turn, word);
    }
    runWords.add(size);
  }

  private int firstFrom(int offset, int from) {
    int word = from;
    while (2 * word < units.words().length && units.words()[2 * word] < offset) {
      word++;
    }
    return word;
  }

  private int takeThrough(Turn turn, int from) {
    int word = from;
    int before = size;
    while (2 * word < units.words().length && units.words()[2 * word] < turn.span().end()) {
      starts[size] = units.words()[2 * word];
      ends[size++] = units.words()[2 * word + 1];
      word++;
    }
    if (size > before) {
      runTurns.add(turn.number());
      runWords.add(before);
    }
    return word;
  }

  int size() {
    return size;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  /// How many turns have words.
  int runs() {
    return runTurns.size();
  }

  /// Number of the turn.
  int turn(int run) {
    return runTurns.get(run);
  }

  /// First word of a run; of the one after the last, how many words there are.
  int firstWord(int run) {
    return runWords.get(run);
  }

  /// How many words each sentence has.
  List<Integer> sentences() {
    var lengths = new ArrayList<Integer>();
    for (int at = 0; at < units.sentences().length; at += 2) {
      addWords(before(units.sentences()[at]), before(units.sentences()[at + 1]), lengths);
    }
    return lengths;
  }

  /// How many words each paragraph has.
  List<Integer> paragraphs() {
    var lengths = new ArrayList<Integer>();
    for (var turn : turns) {
      int first = before(turn.span().start());
      for (int end : paragraphEnds(turn)) {
        int last = before(end);
        addWords(first, last, lengths);
        first = Math.max(first, last);
      }
    }
    return lengths;
  }

  /// A blank line ends a paragraph; where a turn has none, every line is one.
  private List<Integer> paragraphEnds(Turn turn) {
    var said = text.substring(turn.span().start(), turn.span().end());
    var mark = said.strip().contains("\n\n") ? "\n\n" : "\n";
    var ends = new ArrayList<Integer>();
    for (int at = said.indexOf(mark); at >= 0; at = said.indexOf(mark, at + mark.length())) {
      ends.add(turn.span().start() + at);
    }
    ends.add(turn.span().end());
    return ends;
  }

  private static void addWords(int first, int last, List<Integer> lengths) {
    if (last > first) {
      lengths.add(last - first);
    }
  }

  /// How many words begin before an offset.
  private int before(int offset) {
    int at = Arrays.binarySearch(starts, 0, size, offset);
    return at >= 0 ? at : -at - 1;
  }
}
