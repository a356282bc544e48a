package no.sitat.project.classification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.registry.classification.Category;
import no.sitat.registry.classification.Classification;
import no.sitat.registry.classification.Classification.Heading;
import no.sitat.registry.classification.ClassificationError;
import no.sitat.registry.classification.Mapping;

/// Classifications that differ from another in one thing.
final class Drafts {
  private Drafts() {}

  /// What the supplier makes; what contradicts itself is refused in the user's words.
  static <T> T made(Supplier<T> maker) {
    try {
      return maker.get();
    } catch (ClassificationError e) {
      throw ProjectError.of(Problem.BAD_VALUE, "values", e.norwegian() + ".", e.getMessage() + ".");
    }
  }

  static Classification with(Classification before, Heading heading) {
    return made(() ->
        new Classification(heading, before.categories(), before.mappings(), before.exclusions()));
  }

  static Classification withMappings(Classification before, List<Mapping> mappings) {
    return made(() ->
        new Classification(before.heading(), before.categories(), mappings, before.exclusions()));
  }

  /// Has as many levels as its groups need.
  static Classification withGroups(
      Classification before, List<Category> categories, List<Mapping> mappings) {
    var levels = new ArrayList<>(before.heading().levels());
    for (int deepest = deepest(categories); levels.size() < deepest; ) {
      levels.add(levels.size() == 1 ? "detail" : "level" + (levels.size() + 1));
    }
    return made(() ->
        new Classification(
            heading(before.heading(), levels), categories, mappings, before.exclusions()));
  }

  /// How many levels there are; of groups in a circle, which are refused, one for each.
  private static int deepest(List<Category> categories) {
    var wider = new HashMap<String, String>();
    categories.forEach(each -> each.wider().ifPresent(above -> wider.put(each.key(), above)));
    int deepest = 1;
    for (var category : categories) {
      int depth = 1;
      for (var at = wider.get(category.key());
          at != null && depth < categories.size();
          at = wider.get(at)) {
        depth++;
      }
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }

  private static Heading heading(Heading before, List<String> levels) {
    return new Heading(
        before.key(),
        before.name(),
        before.source(),
        before.version(),
        before.asOf(),
        levels,
        before.suits());
  }
}
