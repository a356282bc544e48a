package no.sitat.disclosure.additive;

import java.util.BitSet;
import java.util.Optional;

/// How people can be moved between the cells of a table so that what is shown stays the same.
sealed interface Moves permits FlatMoves, LinearMoves {
  /// What it costs to withhold a cell: one cell is worse than any size, and of equals the larger.
  static long cost(long count) {
    return 1_000_000 + Math.min(count, 999_999);
  }

  /// Whether some table that looks the same has at least so many in a cell.
  boolean canReach(BitSet withheld, int cell, long least);

  /// More cells which, withheld as well, let a cell have so many, as cheap as can be found; empty
  /// when there are none.
  ///
  /// @param shown cells that must stay
  Optional<BitSet> cheapest(BitSet withheld, BitSet shown, int cell, long least);
}
