package no.sitat.disclosure.release;

import java.util.BitSet;
import java.util.Optional;
import no.sitat.disclosure.linear.CountRange;

/// A cell of a released table.
///
/// @param count what it counts, also when it was withheld
/// @param isShown whether the count stood in the table
/// @param people who stands behind it, by number; empty for a table of which only counts are known
/// @param told the least and the most it can be, where the table tells that and no more, as by a
///   round number; empty where it is shown or withheld
public record ReleasedCell(
    long count, boolean isShown, Optional<BitSet> people, Optional<CountRange> told) {
  /// Shown or withheld.
  public ReleasedCell(long count, boolean isShown, Optional<BitSet> people) {
    this(count, isShown, people, Optional.empty());
  }

  public ReleasedCell {
    if (count < 0) {
      throw new IllegalArgumentException("a cell of " + count);
    }
    if (told.isPresent() && (isShown || !told.get().has(count))) {
      throw new IllegalArgumentException("a cell of %d, told as %s".formatted(count, told.get()));
    }
  }

  /// Whether the table told nothing of it.
  public boolean isWithheld() {
    return !isShown && told.isEmpty();
  }
}
