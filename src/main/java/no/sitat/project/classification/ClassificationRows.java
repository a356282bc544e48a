package no.sitat.project.classification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.registry.classification.Category;
import no.sitat.registry.classification.Classification;
import no.sitat.registry.classification.Exclusion;
import no.sitat.registry.classification.Mapping;
import no.sitat.registry.classification.OwnClassification;
import no.sitat.registry.classification.OwnClassification.StoredValue;

/// Writes classifications: of one that is there, only what differs.
final class ClassificationRows {
  private final EditSketch sketch;

  ClassificationRows(EditSketch sketch) {
    this.sketch = sketch;
  }

  void insert(Classification wanted, int place) {
    int id = sketch.insert(Table.CLASSIFICATION, heading(wanted).with("place", place));
    var groups = new HashMap<String, Integer>();
    for (var category : wanted.categories()) {
      groups.put(category.key(), insert(id, category, groups.size()));
    }
    wanted.mappings().forEach(mapping -> insert(mapping, groups));
  }

  /// Groups stay what they are by their keys, values by what is written of them.
  void update(OwnClassification stored, Classification wanted) {
    sketch.update(Table.CLASSIFICATION, stored.id(), heading(wanted));
    var left = new ArrayList<>(wanted.mappings());
    var gone =
        stored.values().stream()
            .filter(value -> !left.remove(value.mapping()))
            .map(StoredValue::id)
            .toList();
    sketch.deleteAll(Table.CLASSIFICATION_VALUE, gone);
    var groups = groups(stored, wanted);
    left.forEach(mapping -> insert(mapping, groups));
  }

  private Map<String, Integer> groups(OwnClassification stored, Classification wanted) {
    var groups = new HashMap<String, Integer>();
    for (var category : wanted.categories()) {
      int place = groups.size();
      var known = Optional.ofNullable(stored.groups().get(category.key()));
      known.ifPresent(
          id -> sketch.update(Table.CLASSIFICATION_GROUP, id, row(category).with("place", place)));
      groups.put(category.key(), known.orElseGet(() -> insert(stored.id(), category, place)));
    }
    var gone = new HashSet<>(stored.groups().values());
    gone.removeAll(groups.values());
    sketch.deleteAll(Table.CLASSIFICATION_GROUP, gone.stream().sorted().toList());
    return groups;
  }

  void delete(OwnClassification stored) {
    sketch.deleteAll(
        Table.CLASSIFICATION_VALUE, stored.values().stream().map(StoredValue::id).toList());
    sketch.deleteAll(
        Table.CLASSIFICATION_GROUP, stored.groups().values().stream().sorted().toList());
    sketch.delete(Table.CLASSIFICATION, stored.id());
  }

  private int insert(int classification, Category category, int place) {
    return sketch.insert(
        Table.CLASSIFICATION_GROUP,
        row(category).with("classification", classification).with("place", place));
  }

  private void insert(Mapping mapping, Map<String, Integer> groups) {
    int group = Optional.ofNullable(groups.get(mapping.category())).orElseThrow();
    sketch.insert(Table.CLASSIFICATION_VALUE, row(mapping).with("classification_group", group));
  }

  private static Row heading(Classification wanted) {
    var heading = wanted.heading();
    return Row.EMPTY
        .with("classification_key", heading.key())
        .with("name_nb", heading.name().nb())
        .with("name_en", heading.name().en())
        .with("source", heading.source().in("nb"))
        .with("version", heading.version())
        .with("as_of", heading.asOf().toString())
        .with("levels", lines(heading.levels()))
        .with("suits", lines(heading.suits()))
        .with("exclusions", lines(wanted.exclusions().stream().map(Exclusion::text).toList()));
  }

  private static String lines(List<String> each) {
    return String.join("\n", each);
  }

  private static Row row(Category category) {
    return Row.EMPTY
        .with("group_key", category.key())
        .with("name_nb", category.name().nb())
        .with("name_en", category.name().en())
        .with("wider", category.wider().orElse(""));
  }

  static Row row(Mapping mapping) {
    return Row.EMPTY
        .with("kind", mapping.scope().kind().key())
        .with("said", mapping.scope().text())
        .with("valid_from", mapping.validity().fromText())
        .with("valid_until", mapping.validity().untilText());
  }
}
