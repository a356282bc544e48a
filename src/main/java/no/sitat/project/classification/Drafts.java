package no.sitat.project.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.registry.classification.Category;
import no.sitat.registry.classification.Classification;
import no.sitat.registry.classification.Classification.Heading;
import no.sitat.registry.classification.ClassificationBuilder;
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
      throw ProjectError.of(Problem.BAD_VALUE, "values", e.norwegian() + ".", e.english() + ".");
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
    int deepest = ClassificationBuilder.deepest(categories);
    while (levels.size() < deepest) {
      levels.add(levels.size() == 1 ? "detail" : "level" + (levels.size() + 1));
    }
    return made(() ->
        new Classification(
            before.heading().with(levels), categories, mappings, before.exclusions()));
  }
}
