package no.sitat.crosstab.force;

import java.util.List;
import no.sitat.crosstab.CrosstabCell;

/// A line of a theme with its numbers.
///
/// @param cells in the order of the columns; on [ForceLine.Net] the count is a difference of
///   people, and there is no percent
public record ForceRow(ForceLine line, List<CrosstabCell> cells) {
  public ForceRow {
    cells = List.copyOf(cells);
  }
}
