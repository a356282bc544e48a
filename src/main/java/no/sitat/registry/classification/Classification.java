package no.sitat.registry.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
  private final Map<String, List<Mapping>> named = new HashMap<>();
  private final List<Mapping> others = new ArrayList<>();
  private final List<Exclusion> exclusions;

  /// What a classification is called and where it is from.
  ///
  /// @param asOf the day that judges validity when nothing else says when a value held
  /// @param levels names of its levels, coarsest first; never empty
  public record Heading(
      String key,
      Wording name,
      String source,
      String version,
      LocalDate asOf,
      List<String> levels) {
    public Heading {
      levels = List.copyOf(levels);
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
            "kategorien «%s» står to ganger".formatted(category.key()),
            "the category “%s” is there twice".formatted(category.key()));
      }
    }
    mappings.forEach(this::add);
  }

  private void add(Mapping mapping) {
    if (!categories.containsKey(mapping.category())) {
      throw new ClassificationError(
          "det er ingen kategori «%s»".formatted(mapping.category()),
          "there is no category “%s”".formatted(mapping.category()));
    }
    var list =
        mapping.scope() instanceof Scope.Named(var value)
            ? named.computeIfAbsent(Spelling.plain(value), _ -> new ArrayList<>())
            : others;
    var other = list.stream().filter(mapping::collides).findFirst();
    if (other.isPresent()) {
      throw overlap(mapping, other.get());
    }
    list.add(mapping);
  }

  private static ClassificationError overlap(Mapping one, Mapping other) {
    return new ClassificationError(
        "%s hører til både «%s» og «%s» på samme tid"
            .formatted(one.scope(), other.category(), one.category()),
        "%s belongs to both “%s” and “%s” at the same time"
            .formatted(one.scope(), other.category(), one.category()));
  }

  public Heading heading() {
    return heading;
  }

  /// In order, of all levels.
  public List<Category> categories() {
    return List.copyOf(categories.values());
  }

  public List<Exclusion> exclusions() {
    return exclusions;
  }

  public Optional<Category> category(String key) {
    return Optional.ofNullable(categories.get(key));
  }

  /// Where a value falls on a day, at the finest level.
  public Placement place(String value, LocalDate day) {
    return named.getOrDefault(Spelling.plain(value), List.of()).stream()
        .filter(mapping -> mapping.validity().has(day))
        .findFirst()
        .or(() -> byNumber(value, day))
        .map(mapping -> categories.get(mapping.category()))
        .<Placement>map(Placement.In::new)
        .orElseGet(Placement.Unmapped::new);
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

  private int depth(Category category) {
    int depth = 0;
    for (var at = category; at.wider().isPresent() && depth < categories.size(); depth++) {
      at = wider(at);
    }
    return depth;
  }

  private Category wider(Category category) {
    var key = category.wider().orElseThrow();
    return category(key)
        .orElseThrow(() ->
            new ClassificationError(
                "det er ingen kategori «%s»".formatted(key),
                "there is no category “%s”".formatted(key)));
  }

  private Optional<Mapping> byNumber(String value, LocalDate day) {
    if (others.isEmpty()) {
      return Optional.empty();
    }
    var band = Band.of(value);
    var digits = value.strip();
    return others.stream()
        .filter(mapping -> mapping.validity().has(day))
        .filter(mapping ->
            switch (mapping.scope()) {
              case Scope.Within range -> band.filter(each -> each.isIn(range)).isPresent();
              case Scope.Leading(var start, var length) ->
                  digits.length() == length
                      && digits.startsWith(start)
                      && digits.chars().allMatch(Character::isDigit);
              case Scope.Named _ -> false;
            })
        .findFirst();
  }
}
