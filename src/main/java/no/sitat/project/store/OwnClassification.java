package no.sitat.project.store;

import java.util.List;
import java.util.Map;
import no.sitat.registry.classification.Classification;
import no.sitat.registry.classification.Mapping;

/// A classification of the project's own, and where its parts are stored.
///
/// @param groups ids of the groups by their keys
/// @param values in the order they were made
public record OwnClassification(
    int id, Classification classification, Map<String, Integer> groups, List<StoredValue> values) {
  public OwnClassification {
    groups = Map.copyOf(groups);
    values = List.copyOf(values);
  }

  /// A mapping with the id of its row.
  public record StoredValue(int id, Mapping mapping) {}

  public String key() {
    return classification.heading().key();
  }
}
