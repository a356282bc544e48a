package no.sitat.registry.table;

import java.util.Map;
import no.sitat.registry.Wording;

/// One category of a dimension of a cube.
///
/// @param code unique in its dimension
/// @param within the wider category it lies in, by dimension
public record TableCategory(String code, Wording label, Kind kind, Map<String, String> within) {
  /// What a category stands for.
  public enum Kind {
    CATEGORY,
    /// Everything that the others do not name.
    RESIDUAL,
    /// All of the dimension.
    TOTAL,
    /// Several of the others together; in no sum.
    GROUP,
    /// A difference of two others; in no sum.
    CHANGE
  }

  public TableCategory {
    within = Map.copyOf(within);
  }

  public static TableCategory of(String code, Wording label) {
    return new TableCategory(code, label, Kind.CATEGORY, Map.of());
  }

  public TableCategory as(Kind other) {
    return new TableCategory(code, label, other, within);
  }
}
