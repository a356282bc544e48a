package no.sitat.registry.classification;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sitat.registry.Wording;

/// A way to roll values up into categories.
///
/// Immutable; refuses to be made if a value could belong to two categories on one day.
public final class Classification {
  private final Heading heading;
  private final Map<String, Category> categories = new LinkedHashMap<>();
  private final List<Mapping> mappings;
  private final Reach reach;
  private final List<Exclusion> exclusions;

  /// What a classification is called and where it is from.
  ///
  /// @param asOf the day that judges validity when nothing else says when a value held
  /// @param levels names of its levels, coarsest first; never empty
  /// @param suits words in the keys of variables it is meant for, where values alone do not tell;
  ///   empty for any
  public record Heading(
      String key,
      Wording name,
      Wording source,
      String version,
      LocalDate asOf,
      List<String> levels,
      List<String> suits) {
    public Heading {
      levels = List.copyOf(levels);
      suits = List.copyOf(suits);
      if (levels.isEmpty()) {
        throw new IllegalArgumentException("classification " + key + " has no level");
      }
    }

    public Heading with(List<String> other) {
      return new Heading(key, name, source, version, asOf, other, suits);
    }
  }

  /// @param categories in order, of all levels
  public Classification(
      Heading heading,
      List<Category> categories,
      List<Mapping> mappings,
      List<Exclusion> exclusions) {
    this.heading = heading;
    this.exclusions = List.copyOf(exclusions);
    for (var category : categories) {
      if (this.categories.put(category.key(), category) != null) {
        throw new ClassificationError(
            "gruppen «%s» står to ganger".formatted(category.key()),
            "the group “%s” is there twice".formatted(category.key()));
      }
    }
    this.mappings = List.copyOf(mappings);
    for (var mapping : mappings) {
      if (category(mapping.category()).isEmpty()) {
        throw unknown(mapping.category());
      }
    }
    this.categories.values().forEach(this::check);
    reach = new Reach(mappings);
  }

  private static ClassificationError unknown(String key) {
    return new ClassificationError(
        "det er ingen gruppe «%s»".formatted(key), "there is no group “%s”".formatted(key));
  }

  private void check(Category category) {
    int depth = depth(category);
    if (depth >= heading.levels().size()) {
      throw new ClassificationError(
          "«%s» ligger dypere enn nivåene".formatted(category.key()),
          "“%s” lies deeper than the levels".formatted(category.key()));
    }
    var name = category.name().nb();
    if (categories.values().stream()
        .anyMatch(other ->
            !other.key().equals(category.key())
                && other.name().nb().equals(name)
                && depth(other) == depth)) {
      throw new ClassificationError(
          "to grupper heter «%s»".formatted(name), "two groups are called “%s”".formatted(name));
    }
  }

  public Heading heading() {
    return heading;
  }

  /// In order, of all levels.
  public List<Category> categories() {
    return List.copyOf(categories.values());
  }

  /// As they are written: a country once, not under each of its names.
  public List<Mapping> mappings() {
    return mappings;
  }

  public List<Exclusion> exclusions() {
    return exclusions;
  }

  public Optional<Category> category(String key) {
    return Optional.ofNullable(categories.get(key));
  }

  /// Where a value falls on a day, at the finest level.
  public Placement place(String value, LocalDate day) {
    return reach.of(value).stream()
        .filter(mapping -> mapping.validity().has(day))
        .findFirst()
        .flatMap(mapping -> category(mapping.category()))
        .<Placement>map(Placement.In::new)
        .orElseGet(Placement.Unmapped::new);
  }

  /// Whether it has a place for the value at any time.
  public boolean isEverMapped(String value) {
    return !reach.of(value).isEmpty();
  }

  /// The category a value falls in on a day at a level, 0 for the coarsest.
  public Placement place(String value, LocalDate day, int level) {
    return switch (place(value, day)) {
      case Placement.In(var category) -> new Placement.In(atLevel(category, level));
      case Placement.Unmapped none -> none;
    };
  }

  /// A category of a coarser level than asked for stands for itself.
  private Category atLevel(Category category, int level) {
    var found = category;
    for (int depth = depth(category); depth > level; depth--) {
      found = wider(found);
    }
    return found;
  }

  /// How many levels a category lies under the coarsest.
  public int depth(Category category) {
    int depth = 0;
    for (var at = category; at.wider().isPresent(); at = wider(at)) {
      if (++depth > categories.size()) {
        throw new ClassificationError(
            "«%s» ligger i en ring".formatted(category.key()),
            "“%s” lies in a circle".formatted(category.key()));
      }
    }
    return depth;
  }

  private Category wider(Category category) {
    var key = category.wider().orElseThrow();
    return category(key).orElseThrow(() -> unknown(key));
  }
}
