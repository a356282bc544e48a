package no.sitat.registry.classification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sitat.registry.Wording;
import no.sitat.registry.classification.Classification.Heading;

/// A classification in the making, part by part; refuses a part that contradicts those before it
/// and goes on without it.
public final class ClassificationBuilder {
  private final Heading heading;
  private final Map<String, Category> categories = new LinkedHashMap<>();
  private final Map<String, Wording> mentioned = new LinkedHashMap<>();
  private final List<Mapping> mappings = new ArrayList<>();
  private final List<Exclusion> exclusions = new ArrayList<>();
  private final Reach reach = new Reach(List.of());
  private Optional<Mapping> rest = Optional.empty();

  /// @param heading its levels are replaced by as many as its groups need, if they are too few
  public ClassificationBuilder(Heading heading) {
    this.heading = heading;
  }

  public boolean has(String category) {
    return categories.containsKey(category);
  }

  /// Says what a category is called that another is part of, should it not be added itself.
  public void mention(String key, Wording name) {
    mentioned.putIfAbsent(key, name);
  }

  public void add(Category category) {
    if (categories.putIfAbsent(category.key(), category) != null) {
      throw new ClassificationError(
          "gruppen «%s» står to ganger".formatted(category.key()),
          "the group “%s” is there twice".formatted(category.key()));
    }
  }

  /// @throws ClassificationError if a value would belong to two categories on one day
  public void add(Mapping mapping) {
    if (mapping.scope() instanceof Scope.OtherCountries) {
      if (rest.isPresent()) {
        throw new ClassificationError(
            "bare én gruppe kan ha alle andre land", "only one group can have all other countries");
      }
      rest = Optional.of(mapping);
    } else {
      reach.add(mapping);
    }
    mappings.add(mapping);
  }

  public void add(Exclusion exclusion) {
    exclusions.add(exclusion);
  }

  /// @throws ClassificationError if a group is part of itself, or two are called the same
  public Classification build() {
    mentioned.forEach(
        (key, name) -> categories.putIfAbsent(key, new Category(key, name, Optional.empty())));
    var levels = new ArrayList<>(heading.levels());
    for (int deepest = deepest(categories.values().stream().toList()); levels.size() < deepest; ) {
      levels.add(levels.size() == 1 ? "detail" : "level" + (levels.size() + 1));
    }
    return new Classification(
        heading.with(levels), List.copyOf(categories.values()), mappings, exclusions);
  }

  /// How many levels categories have; in a circle, which is refused, one for each.
  public static int deepest(List<Category> categories) {
    var wider = new HashMap<String, Optional<String>>();
    categories.forEach(each -> wider.put(each.key(), each.wider()));
    int deepest = 1;
    for (var category : categories) {
      int depth = 1;
      var at = category.wider();
      while (at.isPresent() && depth < categories.size()) {
        at = wider.getOrDefault(at.get(), Optional.empty());
        depth++;
      }
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }
}
