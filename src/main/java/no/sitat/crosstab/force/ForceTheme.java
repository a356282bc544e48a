package no.sitat.crosstab.force;

import java.util.List;
import no.sitat.crosstab.CrosstabRow;

/// A theme with its lines: who says it, in which directions, and the net.
///
/// @param theme as a crosstab has it; the last is `(any)`, which has the line *said* alone
public record ForceTheme(CrosstabRow theme, List<ForceRow> rows) {
  public ForceTheme {
    rows = List.copyOf(rows);
  }
}
