package no.sitat.search.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import no.sitat.corpus.Document;
import no.sitat.corpus.Turn;
import no.sitat.search.index.LeafWords;
import no.sitat.search.index.WordOffsets;
import no.sitat.search.query.Unit;
import no.sitat.text.Span;

/// One document with its turns, words and units, as far as they are asked for. One thread's.
///
/// Where there are no words, for the index does not have them, only turns can be asked for.
final class DocumentView {
  /// Where a place lies in no unit, or across several.
  static final int NO_UNIT = -1;

  private final Document document;
  private final Optional<Words> words;
  private final boolean interviewers;
  private Optional<WordOffsets> offsets = Optional.empty();

  /// Where the words of the document are.
  ///
  /// @param number of the leaf in the snapshot
  /// @param index of the document in the leaf
  record Words(LeafWords leaf, short number, int index) {
    int firstPlace() {
      return leaf.firstPlace(index);
    }
  }

  /// @param interviewers whether their words count
  DocumentView(Document document, Optional<Words> words, boolean interviewers) {
    this.document = document;
    this.words = words;
    this.interviewers = interviewers;
  }

  Document document() {
    return document;
  }

  Turn turn(int number) {
    return document.turns().get(number - 1);
  }

  boolean isHeard(Turn turn) {
    return interviewers || turn.isInformant();
  }

  private LeafWords leaf() {
    return words.orElseThrow().leaf();
  }

  private int firstPlace() {
    return words.orElseThrow().firstPlace();
  }

  WordOffsets offsets() {
    if (offsets.isEmpty()) {
      offsets = Optional.of(leaf().offsets(words.orElseThrow().index()));
    }
    return offsets.get();
  }

  /// A place of words.
  ///
  /// @param first place in the leaf
  Place ofWords(int turn, int first, int end) {
    int word = first - firstPlace();
    int last = end - firstPlace() - 1;
    return new Place(turn, offsets().start(word), offsets().end(last), word, last + 1 - word);
  }

  /// Adds a hit that is made of words.
  void addWords(Place place, HitTable into) {
    into.addWords(
        document.id(),
        place.turn(),
        words.orElseThrow().number(),
        firstPlace() + place.firstWord(),
        place.words());
  }

  /// The first informant's turn that a segment touches; else, if interviewers count, the first.
  Optional<Turn> judging(int start, int end) {
    return JudgingTurn.of(document, new Span(start, end)).filter(this::isHeard);
  }

  List<Place> turns() {
    var places = new ArrayList<Place>();
    for (var turn : document.turns()) {
      if (isHeard(turn)) {
        places.add(Place.ofText(turn.number(), turn.span().start(), turn.span().end()));
      }
    }
    return places;
  }

  /// The sentences, paragraphs or turns that are heard; or from the first turn heard to the last.
  List<Place> stretches(Unit unit) {
    return switch (unit) {
      case TURN -> turns();
      case DOCUMENT, RESPONDENT -> whole();
      case SENTENCE, PARAGRAPH -> divided(unit);
    };
  }

  private List<Place> whole() {
    var turns = turns();
    return turns.isEmpty()
        ? List.of()
        : List.of(
            Place.ofText(turns.getFirst().turn(), turns.getFirst().start(), turns.getLast().end()));
  }

  private List<Place> divided(Unit unit) {
    var places = new ArrayList<Place>();
    int end = leaf().firstPlace(words.orElseThrow().index() + 1);
    int first = firstPlace();
    while (first < end) {
      int next = first(unit, unit(unit, first) + 1);
      var turn = turn(leaf().turn(leaf().runAt(first)));
      if (isHeard(turn)) {
        int from = offsets().start(first - firstPlace());
        places.add(Place.ofText(turn.number(), from, offsets().end(next - 1 - firstPlace())));
      }
      first = next;
    }
    return places;
  }

  private int unit(Unit unit, int place) {
    return unit == Unit.SENTENCE ? leaf().sentenceAt(place) : leaf().paragraphAt(place);
  }

  private int first(Unit unit, int number) {
    return unit == Unit.SENTENCE
        ? leaf().firstPlaceOfSentence(number)
        : leaf().firstPlaceOfParagraph(number);
  }

  /// Number, within the document, of the unit a place begins in; for a turn, of the turn it is
  /// judged by.
  int unitOf(Place place, Unit scope) {
    return switch (scope) {
      case TURN -> place.turn();
      case DOCUMENT, RESPONDENT -> 0;
      case SENTENCE, PARAGRAPH -> unitOfWord(firstWord(place), scope);
    };
  }

  private int unitOfWord(int word, Unit scope) {
    return word < 0 ? NO_UNIT : unit(scope, firstPlace() + word) - unit(scope, firstPlace());
  }

  /// Number of the unit it ends in.
  int lastUnitOf(Place place, Unit scope) {
    return unitOfWord(lastWord(place), scope);
  }

  /// Whether a place begins and ends in one unit.
  boolean isInOne(Place place, Unit scope) {
    return switch (scope) {
      case TURN -> {
        var span = turn(place.turn()).span();
        yield span.start() <= place.start() && place.end() <= span.end();
      }
      case DOCUMENT, RESPONDENT -> true;
      case SENTENCE, PARAGRAPH -> {
        int unit = unitOf(place, scope);
        yield unit != NO_UNIT && unit == unitOfWord(lastWord(place), scope);
      }
    };
  }

  /// The first word that a place touches; -1 if it touches none.
  private int firstWord(Place place) {
    if (place.words() > 0) {
      return place.firstWord();
    }
    int word = offsets().endedBy(place.start());
    return word < offsets().size() && offsets().start(word) < place.end() ? word : -1;
  }

  private int lastWord(Place place) {
    if (place.words() > 0) {
      return place.firstWord() + place.words() - 1;
    }
    int word = offsets().before(place.end()) - 1;
    return word >= 0 && offsets().end(word) > place.start() ? word : -1;
  }

  /// The units in which one of the places lies.
  BitSet unitsOf(Places places, Unit scope) {
    var units = new BitSet();
    for (var place : places.inOrder()) {
      if (isInOne(place, scope)) {
        units.set(unitOf(place, scope));
      }
    }
    return units;
  }

  /// How many words begin between two offsets.
  int wordsBetween(int from, int to) {
    return offsets().before(to) - offsets().before(from);
  }

  /// The words of the heard turns that no segment covers or touches, in one piece each.
  List<Place> uncovered(Places segments) {
    var places = new ArrayList<Place>();
    for (int run = leaf().firstRun(words.orElseThrow().index());
        run < leaf().firstRun(words.orElseThrow().index() + 1);
        run++) {
      if (isHeard(turn(leaf().turn(run)))) {
        addUncovered(run, segments, places);
      }
    }
    return places;
  }

  private void addUncovered(int run, Places segments, List<Place> into) {
    int from = leaf().firstPlaceOfRun(run) - firstPlace();
    int to = leaf().firstPlaceOfRun(run + 1) - firstPlace();
    var free = new BitSet();
    for (int word = from; word < to; word++) {
      free.set(word, !segments.haveOneOver(offsets().start(word), offsets().end(word)));
    }
    for (int word = free.nextSetBit(0); word >= 0; word = free.nextSetBit(word)) {
      int end = free.nextClearBit(word);
      into.add(Place.ofText(leaf().turn(run), offsets().start(word), offsets().end(end - 1)));
      word = end;
    }
  }
}
