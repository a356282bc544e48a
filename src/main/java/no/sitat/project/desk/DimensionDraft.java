package no.sitat.project.desk;

import java.util.List;
import java.util.Optional;
import no.sitat.codebook.Dimension;
import no.sitat.codebook.LocalText;

/// A dimension as somebody wants it to be, new or changed.
///
/// @param key empty to make one from the name
/// @param values in order; a key that is there already stays the same value
public record DimensionDraft(
    Optional<String> key, LocalText name, boolean scale, boolean active, List<Value> values) {
  public DimensionDraft {
    values = List.copyOf(values);
  }

  /// @param key empty to make one from the name
  public record Value(Optional<String> key, LocalText name) {}

  /// The dimension as it is, to change parts of.
  public static DimensionDraft of(Dimension dimension) {
    return new DimensionDraft(
        Optional.of(dimension.key()),
        dimension.name(),
        dimension.scale(),
        dimension.active(),
        dimension.values().stream()
            .map(value -> new Value(Optional.of(value.key()), value.name()))
            .toList());
  }

  public DimensionDraft with(LocalText newName, boolean nowActive, List<Value> newValues) {
    return new DimensionDraft(key, newName, scale, nowActive, newValues);
  }
}
