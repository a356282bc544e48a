package no.sitat.registry.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sitat.registry.Wording;
import no.sitat.registry.classification.Classification.Heading;

/// Reads a classification as it is written in a text file: one statement a line, with `|` between
/// its parts.
///
/// `category KEY | bokmål | English | wider`, `values CATEGORY | from | until | a, b`, `countries`
/// likewise with codes, `range CATEGORY | from | below`, `digits CATEGORY | length | start, start`,
/// `rest CATEGORY` for all countries whenever nothing else is said of them, `exclude variables |
/// classification | category`.
final class ClassificationText {
  private final Map<String, String> heading = new HashMap<>();
  private final List<Category> categories = new ArrayList<>();
  private final List<Mapping> mappings = new ArrayList<>();
  private final Map<String, List<Mapping>> byCountry = new HashMap<>();
  private final List<Exclusion> exclusions = new ArrayList<>();

  private ClassificationText() {}

  static Classification read(String text) {
    var reading = new ClassificationText();
    text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(reading::line);
    return new Classification(
        reading.heading(), reading.categories, reading.all(), reading.exclusions);
  }

  private void line(String line) {
    if (line.startsWith("#")) {
      return;
    }
    int space = line.indexOf(' ');
    var word = space < 0 ? line : line.substring(0, space);
    var parts =
        Arrays.stream(line.substring(word.length()).split("\\|", -1)).map(String::strip).toList();
    switch (word) {
      case "category" ->
          categories.add(
              new Category(
                  parts.get(0),
                  new Wording(parts.get(1), parts.get(2)),
                  parts.size() > 3 ? Optional.of(parts.get(3)) : Optional.empty()));
      case "values" -> list(parts.get(3)).forEach(value -> mappings.add(named(value, parts)));
      case "countries" -> list(parts.get(3)).forEach(code -> country(code, parts));
      case "range" -> mappings.add(range(parts));
      case "digits" -> list(parts.get(2)).forEach(start -> mappings.add(digits(start, parts)));
      case "rest" -> rest(parts.get(0));
      case "exclude" ->
          exclusions.add(new Exclusion(list(parts.get(0)), parts.get(1), parts.get(2)));
      default -> heading.put(word, String.join("|", parts));
    }
  }

  private static List<String> list(String text) {
    return Arrays.stream(text.split(",", -1)).map(String::strip).toList();
  }

  private Heading heading() {
    var names = heading.getOrDefault("name", "").split("\\|", -1);
    return new Heading(
        said("key"),
        new Wording(names[0], names.length > 1 ? names[1] : ""),
        said("source"),
        said("version"),
        LocalDate.parse(said("as-of")),
        list(said("levels")));
  }

  private String said(String what) {
    return Optional.ofNullable(heading.get(what))
        .orElseThrow(() ->
            new ClassificationError(
                "«%s» mangler".formatted(what), "“%s” is missing".formatted(what)));
  }

  private static Mapping named(String value, List<String> parts) {
    return new Mapping(new Scope.Named(value), parts.getFirst(), validity(parts));
  }

  private static Validity validity(List<String> parts) {
    return new Validity(
        parts.get(1).isEmpty() ? LocalDate.MIN : LocalDate.parse(parts.get(1)),
        parts.get(2).isEmpty() ? LocalDate.MAX : LocalDate.parse(parts.get(2)));
  }

  private static Mapping range(List<String> parts) {
    double below =
        parts.get(2).isEmpty() ? Double.POSITIVE_INFINITY : Double.parseDouble(parts.get(2));
    return new Mapping(
        new Scope.Within(Double.parseDouble(parts.get(1)), below),
        parts.getFirst(),
        Validity.ALWAYS);
  }

  private static Mapping digits(String start, List<String> parts) {
    return new Mapping(
        new Scope.Leading(start, Integer.parseInt(parts.get(1))),
        parts.getFirst(),
        Validity.ALWAYS);
  }

  private void country(String code, List<String> parts) {
    Countries.names(code);
    byCountry
        .computeIfAbsent(code, _ -> new ArrayList<>())
        .add(new Mapping(new Scope.Named(code), parts.getFirst(), validity(parts)));
  }

  /// Fills what time is left of every country; what is stateless or not stated is no country.
  private void rest(String category) {
    var countries = new HashSet<>(Countries.codes());
    countries.removeAll(List.of("XX", "ZZ"));
    for (var code : countries) {
      var said = byCountry.computeIfAbsent(code, _ -> new ArrayList<>());
      var gaps = gaps(said);
      gaps.forEach(gap -> said.add(new Mapping(new Scope.Named(code), category, gap)));
    }
  }

  private static List<Validity> gaps(List<Mapping> said) {
    var sorted =
        said.stream()
            .map(Mapping::validity)
            .sorted((one, other) -> one.from().compareTo(other.from()))
            .toList();
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

  private List<Mapping> all() {
    var all = new ArrayList<>(mappings);
    byCountry.forEach((code, said) ->
        Countries.names(code)
            .forEach(name ->
                said.forEach(mapping ->
                    all.add(
                        new Mapping(
                            new Scope.Named(name), mapping.category(), mapping.validity())))));
    return all;
  }
}
