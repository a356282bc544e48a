package no.sitat.search.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import no.sitat.search.query.CodingTest;
import no.sitat.search.query.Query;
import no.sitat.search.query.Unit;

/// Finds the hits of a query in one document, exactly, by the rules that [Query] states.
///
/// Words were matched before; nothing is estimated and nothing is left to Lucene, whose interval
/// queries drop matches inside others. One thread's.
final class DocumentMatcher {
  private final DocumentView document;
  private final MatchedDocument matched;
  private final Map<Unit, IdentityHashMap<Query, Places>> hits = new HashMap<>();
  private final Map<Unit, IdentityHashMap<Query, Places>> about = new HashMap<>();
  private final Map<Unit, IdentityHashMap<Places, BitSet>> units = new HashMap<>();
  private final Map<CodingTest, Places> segments = new HashMap<>();
  private final Map<Query.Words, Places> said = new HashMap<>();

  DocumentMatcher(DocumentView document, MatchedDocument matched) {
    this.document = document;
    this.matched = matched;
  }

  /// Adds the hits to the table, in order, each place once.
  void addHits(Query query, HitTable into) {
    int id = document.document().id();
    for (var place : hits(query, Unit.TURN).inOrder()) {
      if (place.words() > 0) {
        document.addWords(place, into);
      } else {
        into.addText(id, place.turn(), place.start(), place.end());
      }
    }
  }

  private Places hits(Query query, Unit scope) {
    var known = hits.computeIfAbsent(scope, _ -> new IdentityHashMap<>());
    var found = known.get(query);
    if (found == null) {
      found =
          new Places(
              candidates(query, scope).stream()
                  .filter(place -> isTrue(query, place, scope))
                  .toList());
      known.put(query, found);
    }
    return found;
  }

  private List<Place> candidates(Query query, Unit scope) {
    return switch (query) {
      case Query.Words words -> said(words).inOrder();
      case Query.Coded(var test) -> judged(segments(test));
      case Query.Uncoded _ -> document.uncovered(segments(CodingTest.ANY));
      case Query.Stretch(var unit) -> document.stretches(unit);
      case Query.OfTurn _, Query.Not _ -> document.turns();
      case Query.All(var sides) -> ofMostPrecise(query.precision(), sides, scope);
      case Query.Any(var sides) -> ofAll(sides, scope);
      case Query.Related related ->
          new RelatedPlaces(document, scope)
              .of(hits(related.left(), scope).inOrder(), related, () -> right(related, scope));
      case Query.Scoped(var inner, var unit) ->
          candidates(inner, unit).stream()
              .filter(place -> document.isInOne(place, unit) && isTrue(inner, place, unit))
              .toList();
    };
  }

  private RelatedPlaces.Right right(Query.Related related, Unit scope) {
    return RelatedPlaces.asksForPeople(related)
        ? new RelatedPlaces.Right(new Places(List.of()), matched.respondents(related))
        : new RelatedPlaces.Right(hits(related.right(), scope), new BitSet());
  }

  private List<Place> ofMostPrecise(int highest, List<Query> sides, Unit scope) {
    return ofAll(sides.stream().filter(side -> side.precision() == highest).toList(), scope);
  }

  private List<Place> ofAll(List<Query> sides, Unit scope) {
    var places = new ArrayList<Place>();
    sides.forEach(side -> places.addAll(candidates(side, scope)));
    return places;
  }

  private Places said(Query.Words words) {
    return said.computeIfAbsent(words, matched::words);
  }

  private Places segments(CodingTest test) {
    return segments.computeIfAbsent(test, matched::segments);
  }

  private List<Place> judged(Places segments) {
    return segments.inOrder().stream()
        .flatMap(place ->
            document.judging(place.start(), place.end()).stream()
                .map(turn -> Place.ofText(turn.number(), place.start(), place.end())))
        .toList();
  }

  private boolean isTrue(Query query, Place place, Unit scope) {
    return switch (query) {
      case Query.Words words -> isIn(said(words), place, scope);
      case Query.Coded(var test) -> segments(test).haveOneOver(place.start(), place.end());
      case Query.Uncoded _ -> !segments(CodingTest.ANY).haveOneOver(place.start(), place.end());
      case Query.Stretch _ -> true;
      case Query.OfTurn test -> matched.holds(test, place.turn());
      case Query.All(var sides) -> sides.stream().allMatch(side -> isTrue(side, place, scope));
      case Query.Any(var sides) -> sides.stream().anyMatch(side -> isTrue(side, place, scope));
      case Query.Not(var inner) -> !isTrue(inner, place, scope);
      case Query.Related related -> isTrueOfHits(related, place, scope);
      case Query.Scoped scoped -> isTrueOfHits(scoped, place, scope);
    };
  }

  /// What is about places is true of another place through its hits.
  private boolean isTrueOfHits(Query query, Place place, Unit scope) {
    var found = placesOf(query, scope);
    return switch (query.precision()) {
      case 3 -> isIn(found, place, scope);
      case 2 -> found.haveOneOver(place.start(), place.end());
      default -> found.inOrder().stream().anyMatch(hit -> hit.turn() == place.turn());
    };
  }

  private Places placesOf(Query query, Unit scope) {
    var known = about.computeIfAbsent(scope, _ -> new IdentityHashMap<>());
    var found = known.get(query);
    if (found == null) {
      found = new Places(candidates(query, scope));
      known.put(query, found);
    }
    return found;
  }

  private boolean isIn(Places found, Place place, Unit scope) {
    int unit = document.unitOf(place, scope);
    return unit != DocumentView.NO_UNIT
        && units
            .computeIfAbsent(scope, _ -> new IdentityHashMap<>())
            .computeIfAbsent(found, each -> document.unitsOf(each, scope))
            .get(unit);
  }
}
