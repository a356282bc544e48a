package no.sitat.registry.table;

import java.util.List;
import java.util.Map;
import no.sitat.registry.Wording;

/// One row of a registry table: where it stands, and what is printed there.
///
/// @param codes one for each dimension of the table; the label where the register has no code
/// @param within the wider category it lies in, by dimension, such as an area for a country
/// @param percent printed beside the number; [Figure#NOTHING] where there is none
public record RegistryRow(
    List<String> codes,
    Wording label,
    Kind kind,
    Map<String, String> within,
    Figure figure,
    Figure percent) {

  /// What a row stands for.
  public enum Kind {
    /// One category.
    CATEGORY,
    /// Everything that the other rows do not name.
    RESIDUAL,
    /// By how much the first row differs from the second; no category, and in no sum.
    CHANGE
  }

  public RegistryRow {
    codes = List.copyOf(codes);
    within = Map.copyOf(within);
  }

  /// The same row with another figure and no percent, which would tell the old one.
  public RegistryRow with(Figure other) {
    return new RegistryRow(codes, label, kind, within, other, Figure.NOTHING);
  }
}
