package no.sitat.registry.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Mappings as values are looked up: countries under each of their names, and *all other countries*
/// in the time that is left.
final class Reach {
  /// Found where a country is asked for, and none.
  private static final List<String> NO_COUNTRIES = List.of("XX", "ZZ");

  private final Map<String, List<Mapping>> byName = new HashMap<>();
  private final List<Mapping> byNumber = new ArrayList<>();

  /// @throws ClassificationError if a value could belong to two categories on one day
  Reach(List<Mapping> written) {
    written.stream().filter(each -> !isRest(each)).forEach(this::add);
    written.stream().filter(Reach::isRest).forEach(this::fill);
  }

  private static boolean isRest(Mapping mapping) {
    return mapping.scope() instanceof Scope.OtherCountries;
  }

  void add(Mapping mapping) {
    switch (mapping.scope()) {
      case Scope.Named(var value) -> add(mapping, list(Spelling.plain(value)));
      case Scope.Country(var code) ->
          Countries.names(code).forEach(name -> add(mapping, list(name)));
      case Scope.Within _, Scope.Leading _ -> add(mapping, byNumber);
      case Scope.OtherCountries _ -> fill(mapping);
    }
  }

  private List<Mapping> list(String name) {
    return byName.computeIfAbsent(name, _ -> new ArrayList<>());
  }

  private static void add(Mapping mapping, List<Mapping> list) {
    for (var other : list) {
      boolean isByName = other.scope().kind().isByName();
      if (isByName ? mapping.validity().meets(other.validity()) : mapping.collides(other)) {
        throw overlap(mapping, other);
      }
    }
    list.add(mapping);
  }

  private static ClassificationError overlap(Mapping one, Mapping other) {
    var what = one.scope().text();
    return new ClassificationError(
        "«%s» hører til både «%s» og «%s» på samme tid"
            .formatted(what, other.category(), one.category()),
        "“%s” belongs to both “%s” and “%s” at the same time"
            .formatted(what, other.category(), one.category()));
  }

  private void fill(Mapping rest) {
    var countries = new HashSet<>(Countries.codes());
    NO_COUNTRIES.forEach(countries::remove);
    for (var code : countries) {
      for (var name : Countries.names(code)) {
        var said = list(name);
        gaps(said).forEach(gap -> said.add(new Mapping(rest.scope(), rest.category(), gap)));
      }
    }
  }

  private static List<Validity> gaps(List<Mapping> said) {
    var sorted =
        said.stream().map(Mapping::validity).sorted(Comparator.comparing(Validity::from)).toList();
    var gaps = new ArrayList<Validity>();
    var from = LocalDate.MIN;
    for (var taken : sorted) {
      if (from.isBefore(taken.from())) {
        gaps.add(new Validity(from, taken.from().minusDays(1)));
      }
      if (taken.until().equals(LocalDate.MAX)) {
        return gaps;
      }
      from = taken.until().plusDays(1);
    }
    gaps.add(new Validity(from, LocalDate.MAX));
    return gaps;
  }

  /// The mappings that a value may fall under at some time.
  List<Mapping> of(String value) {
    var named = byName.get(Spelling.plain(value));
    if (named != null) {
      return byNumber.isEmpty() ? named : both(named, numbered(value));
    }
    return byNumber.isEmpty() ? List.of() : numbered(value);
  }

  private static List<Mapping> both(List<Mapping> named, List<Mapping> numbered) {
    var all = new ArrayList<>(named);
    all.addAll(numbered);
    return all;
  }

  private List<Mapping> numbered(String value) {
    var band = Band.of(value);
    var digits = value.strip();
    return byNumber.stream()
        .filter(mapping ->
            switch (mapping.scope()) {
              case Scope.Within range -> band.filter(each -> each.isIn(range)).isPresent();
              case Scope.Leading(var start, var length) ->
                  digits.length() == length
                      && digits.startsWith(start)
                      && digits.chars().allMatch(Character::isDigit);
              case Scope.Named _, Scope.Country _, Scope.OtherCountries _ -> false;
            })
        .toList();
  }
}
