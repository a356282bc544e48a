package no.sitat.http.view;

import java.util.List;
import no.sitat.codebook.Dimension;

/// What a coding can say beside code and direction.
///
/// @param scale whether its values are whole numbers 0–100
/// @param active whether it is offered
/// @param values what can be said; empty for a scale
public record DimensionView(
    String key,
    String nameNb,
    String nameEn,
    boolean scale,
    boolean active,
    List<ValueView> values) {
  /// One thing that can be said.
  public record ValueView(String key, String nameNb, String nameEn) {}

  public static DimensionView of(Dimension dimension) {
    return new DimensionView(
        dimension.key(),
        dimension.name().nb(),
        dimension.name().en(),
        dimension.scale(),
        dimension.active(),
        dimension.values().stream()
            .map(value -> new ValueView(value.key(), value.name().nb(), value.name().en()))
            .toList());
  }
}
