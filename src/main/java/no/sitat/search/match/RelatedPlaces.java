package no.sitat.search.match;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import no.sitat.search.query.Query;
import no.sitat.search.query.Relation;
import no.sitat.search.query.Relation.Distance;
import no.sitat.search.query.Unit;

/// Which places of a document stand so to others; the rules are [Relation]'s.
final class RelatedPlaces {
  private final DocumentView document;
  private final Unit scope;

  RelatedPlaces(DocumentView document, Unit scope) {
    this.document = document;
    this.scope = scope;
  }

  /// The right side of a relation.
  ///
  /// @param places its hits in the document
  /// @param respondents those of whom it is true anywhere, if that is asked for
  record Right(Places places, BitSet respondents) {}

  static boolean asksForPeople(Query.Related related) {
    return related.relation() instanceof Relation.Same(var unit) && unit == Unit.RESPONDENT;
  }

  List<Place> of(List<Place> left, Query.Related related, Supplier<Right> right) {
    if (left.isEmpty()) {
      return left;
    }
    var test = test(related.relation(), right.get());
    return left.stream().filter(place -> test.test(place) != related.negated()).toList();
  }

  private Predicate<Place> test(Relation relation, Right right) {
    var others = right.places();
    return switch (relation) {
      case Relation.Inside _ -> others::haveOneAround;
      case Relation.Containing _ -> others::haveOneInside;
      case Relation.Overlapping _ -> place -> others.haveOneOver(place.start(), place.end());
      case Relation.Before(var most) -> place -> isBefore(place, others, most);
      case Relation.After(var most) -> place -> isAfter(place, others, most);
      case Relation.Near(var most) ->
          place ->
              isBefore(place, others, most)
                  || isAfter(place, others, most)
                  || others.haveOneOver(
                      place, other -> !place.isSameWords(other) && isReached(place, other, most));
      case Relation.Same(var unit) when unit == Unit.RESPONDENT ->
          place -> right.respondents().get(document.turn(place.turn()).respondent());
      case Relation.Same(var unit) -> inSame(others, unit);
    };
  }

  private boolean isBefore(Place place, Places others, Distance most) {
    int edge = edgeAfter(place, most);
    return others.haveOneFrom(
        place.end(),
        other -> other.start() < edge && isNearStart(place, other, most),
        other -> distance(place, other, most) <= most.count() && isReached(place, other, most));
  }

  private boolean isAfter(Place place, Places others, Distance most) {
    int edge = edgeBefore(place, most);
    return others.haveOneUntil(
        place.start(),
        other -> other.end() > edge && isNearEnd(other, place, most),
        other -> distance(other, place, most) <= most.count() && isReached(place, other, most));
  }

  /// Whether those that begin later could still be near.
  private boolean isNearStart(Place place, Place other, Distance most) {
    return most.measure() == Relation.Measure.TURN || distance(place, other, most) <= most.count();
  }

  /// Whether those that end earlier could still be near: their ends decide, not their turns.
  private boolean isNearEnd(Place other, Place place, Distance most) {
    return most.measure() != Relation.Measure.WORD || distance(other, place, most) <= most.count();
  }

  /// Distances never leave the scope, except those in turns; a turn without text is beside nothing.
  private boolean isReached(Place place, Place other, Distance most) {
    if (place.isEmpty() || other.isEmpty()) {
      return false;
    }
    if (most.measure() == Relation.Measure.TURN) {
      return true;
    }
    int unit = document.unitOf(place, scope);
    return unit != DocumentView.NO_UNIT
        && unit == document.unitOf(other, scope)
        && (most.measure() == Relation.Measure.WORD || haveSentences(place, other));
  }

  private boolean haveSentences(Place place, Place other) {
    return document.unitOf(place, Unit.SENTENCE) != DocumentView.NO_UNIT
        && document.unitOf(other, Unit.SENTENCE) != DocumentView.NO_UNIT;
  }

  private int edgeAfter(Place place, Distance most) {
    return scope == Unit.TURN && most.measure() != Relation.Measure.TURN
        ? document.turn(place.turn()).span().end()
        : Integer.MAX_VALUE;
  }

  private int edgeBefore(Place place, Distance most) {
    return scope == Unit.TURN && most.measure() != Relation.Measure.TURN
        ? document.turn(place.turn()).span().start()
        : -1;
  }

  /// How far it is from the end of one place to the beginning of a later one.
  private int distance(Place first, Place second, Distance most) {
    return switch (most.measure()) {
      case WORD -> document.wordsBetween(first.end(), second.start());
      case SENTENCE ->
          document.unitOf(second, Unit.SENTENCE) - document.lastUnitOf(first, Unit.SENTENCE);
      case TURN -> second.turn() - first.turn();
    };
  }

  /// A word is not in the same unit as itself.
  private Predicate<Place> inSame(Places others, Unit unit) {
    var counts = new HashMap<Integer, Integer>();
    others.inOrder().forEach(other -> counts.merge(document.unitOf(other, unit), 1, Integer::sum));
    return place -> {
      int wanted = document.unitOf(place, unit);
      int itself = others.haveSameWords(place) ? 1 : 0;
      return wanted != DocumentView.NO_UNIT && counts.getOrDefault(wanted, 0) > itself;
    };
  }
}
