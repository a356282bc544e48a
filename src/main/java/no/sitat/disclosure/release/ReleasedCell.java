package no.sitat.disclosure.release;

import java.util.BitSet;
import java.util.Optional;

/// A cell of a released table.
///
/// @param count what it counts, also when it was withheld
/// @param isShown whether the count stood in the table
/// @param people who stands behind it, by number; empty for a table of which only counts are known
public record ReleasedCell(long count, boolean isShown, Optional<BitSet> people) {
  public ReleasedCell {
    if (count < 0) {
      throw new IllegalArgumentException("a cell of " + count);
    }
  }
}
