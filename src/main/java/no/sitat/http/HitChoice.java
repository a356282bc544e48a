package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import no.sitat.coding.HitPlace;
import no.sitat.http.view.Refused;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.search.SearchResult;

/// Which hits of an answer are meant: all, ranges of them, places, or those that are new in a saved
/// search; with or without some.
///
/// @param all true for all of them
/// @param ranges of indexes in the order asked for
/// @param places that are hits
/// @param newIn id of a saved search: those that are new in it for the person who asks
/// @param unless places that are not meant
record HitChoice(
    Optional<Boolean> all,
    Optional<List<Range>> ranges,
    Optional<List<PlaceBody>> places,
    OptionalInt newIn,
    Optional<List<PlaceBody>> unless) {
  /// @param from inclusive, from 0
  /// @param to exclusive
  record Range(@JsonProperty(required = true) int from, @JsonProperty(required = true) int to) {}

  /// @param document id
  record PlaceBody(
      @JsonProperty(required = true) int document,
      @JsonProperty(required = true) int start,
      @JsonProperty(required = true) int end) {
    HitPlace place() {
      if (start < 0 || end <= start) {
        throw Refused.field(
            "hits",
            "Et sted må slutte etter at det begynner.",
            "A place must end after it begins.");
      }
      return HitPlace.of(document, start, end);
    }
  }

  /// Whether it names hits by their numbers, so that they must be those that were seen.
  boolean isByNumber() {
    return places.isEmpty();
  }

  /// The places of the hits that are meant, in the order asked for.
  ///
  /// @param fresh the indexes of the hits that are new in a saved search, by its id, ascending
  /// @throws ProjectError [Problem#CHANGED_MEANWHILE] if a place is no hit
  List<HitPlace> of(SearchResult result, IntFunction<int[]> fresh) {
    checkOneWay();
    var chosen =
        places.isPresent()
            ? named(result)
            : newIn.isPresent()
                ? FoundPlaces.of(result.hits(fresh.apply(newIn.getAsInt())))
                : numbered(result);
    var left = new HashSet<HitPlace>();
    unless.orElse(List.of()).forEach(body -> left.add(body.place()));
    return chosen.stream().filter(place -> !left.contains(place)).toList();
  }

  private void checkOneWay() {
    var ways =
        List.of(all.orElse(false), ranges.isPresent(), places.isPresent(), newIn.isPresent());
    if (ways.stream().filter(way -> way).count() != 1) {
      throw Refused.field(
          "hits",
          "Si hvilke treff: enten alle, områder, steder eller de nye i et lagret søk.",
          "Say which hits: either all, ranges, places or those new in a saved search.");
    }
  }

  private List<HitPlace> named(SearchResult result) {
    var wanted = new HashSet<HitPlace>();
    places.orElse(List.of()).forEach(body -> wanted.add(body.place()));
    var found = FoundPlaces.of(result).stream().filter(wanted::remove).toList();
    if (!wanted.isEmpty()) {
      throw ProjectError.of(
          Problem.CHANGED_MEANWHILE,
          "hits",
          wanted.size() + " av stedene er ikke lenger treff. Ingenting er gjort; søk på nytt.",
          wanted.size() + " of the places are no longer hits. Nothing was done; search again.");
    }
    return found;
  }

  private List<HitPlace> numbered(SearchResult result) {
    if (all.orElse(false)) {
      return FoundPlaces.of(result);
    }
    var numbers = new BitSet();
    for (var range : ranges.orElse(List.of())) {
      check(range, result.totals().hits());
      numbers.set(range.from(), range.to());
    }
    return FoundPlaces.of(result.hits(numbers.stream().toArray()));
  }

  private static void check(Range range, int hits) {
    if (range.from() < 0 || range.to() <= range.from() || range.to() > hits) {
      throw Refused.field(
          "hits",
          "Det er %d treff; %d til %d er ikke blant dem.".formatted(hits, range.from(), range.to()),
          "There are %d hits; %d to %d are not among them."
              .formatted(hits, range.from(), range.to()));
    }
  }
}
