package no.sitat.disclosure.audit;

import java.util.Map;

/// Cells, each times a factor: what somebody asks for.
///
/// @param factors by the index of the cell
public record Combination(Map<Integer, Integer> factors) {
  public Combination {
    factors = Map.copyOf(factors);
  }

  public static Combination of(int cell) {
    return new Combination(Map.of(cell, 1));
  }

  /// What one cell has more than another.
  public static Combination difference(int whole, int part) {
    return new Combination(Map.of(whole, 1, part, -1));
  }
}
