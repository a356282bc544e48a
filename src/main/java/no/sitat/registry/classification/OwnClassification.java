package no.sitat.registry.classification;

import java.util.List;
import java.util.Map;

/// A classification of the project's own, with the ids of its parts.
///
/// @param id unique in the project
/// @param groups ids of the groups by their keys
/// @param values in the order they were made
public record OwnClassification(
    int id, Classification classification, Map<String, Integer> groups, List<StoredValue> values) {
  public OwnClassification {
    groups = Map.copyOf(groups);
    values = List.copyOf(values);
  }

  /// A mapping with its id, unique in the project.
  public record StoredValue(int id, Mapping mapping) {}

  public String key() {
    return classification.heading().key();
  }
}
