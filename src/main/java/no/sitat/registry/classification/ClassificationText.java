package no.sitat.registry.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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
  private final List<Exclusion> exclusions = new ArrayList<>();

  private ClassificationText() {}

  static Classification read(String text) {
    var reading = new ClassificationText();
    text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(reading::line);
    return new Classification(
        reading.heading(), reading.categories, reading.mappings, reading.exclusions);
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
      case "countries" -> list(parts.get(3)).forEach(code -> mappings.add(country(code, parts)));
      case "range" -> mappings.add(range(parts));
      case "digits" -> list(parts.get(2)).forEach(start -> mappings.add(digits(start, parts)));
      case "rest" ->
          mappings.add(new Mapping(new Scope.OtherCountries(), parts.get(0), Validity.ALWAYS));
      case "exclude" ->
          exclusions.add(new Exclusion(list(parts.get(0)), parts.get(1), parts.get(2)));
      default -> heading.put(word, String.join("|", parts));
    }
  }

  private static List<String> list(String text) {
    return Arrays.stream(text.split(",", -1)).map(String::strip).toList();
  }

  private Heading heading() {
    return new Heading(
        said("key"),
        wording("name"),
        wording("source"),
        said("version"),
        LocalDate.parse(said("as-of")),
        list(said("levels")),
        heading.containsKey("suits") ? list(said("suits")) : List.of());
  }

  private Wording wording(String what) {
    var parts = said(what).split("\\|", -1);
    return new Wording(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "");
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

  private static Mapping country(String code, List<String> parts) {
    return new Mapping(new Scope.Country(code), parts.getFirst(), validity(parts));
  }
}
