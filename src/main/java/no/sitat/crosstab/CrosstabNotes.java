package no.sitat.crosstab;

import java.util.ArrayList;
import java.util.List;
import no.sitat.crosstab.CrosstabNote.Kind;

/// Finds the shown cells that tell something of everybody in a group.
final class CrosstabNotes {
  private CrosstabNotes() {}

  static List<CrosstabNote> of(List<CrosstabCell> cells, CountingUnit unit) {
    var notes = new ArrayList<CrosstabNote>();
    for (var cell : cells) {
      if (cell.count().isPresent() && !cell.row().equals(CrosstabRow.NONE)) {
        tellsOfAll(cell, unit, notes);
      }
    }
    return notes;
  }

  private static void tellsOfAll(CrosstabCell cell, CountingUnit unit, List<CrosstabNote> notes) {
    long count = cell.count().orElseThrow();
    long base = cell.base().orElseThrow();
    if (count == base && unit != CountingUnit.RATE) {
      notes.add(new CrosstabNote(Kind.WHOLE_GROUP, cell.row(), cell.column(), count));
    } else if (count == 0) {
      notes.add(new CrosstabNote(Kind.NOBODY_IN_GROUP, cell.row(), cell.column(), base));
    }
  }
}
