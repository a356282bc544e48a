package no.sitat.crosstab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sitat.codebook.LocalText;
import no.sitat.crosstab.CrosstabNote.Kind;

/// Finds the shown cells that tell something of everybody in a group.
final class CrosstabNotes {
  private final List<CrosstabRow> rows;
  private final CountingUnit unit;
  private final boolean isNarrowed;

  /// @param rows of the table
  CrosstabNotes(List<CrosstabRow> rows, CrosstabRequest request) {
    this.rows = rows;
    unit = request.unit();
    isNarrowed = request.filter().direction().isPresent() || request.filter().coder().isPresent();
  }

  /// Everybody of a group is known only where people are counted; that nobody is, is known whatever
  /// is.
  List<CrosstabNote> of(List<CrosstabCell> cells) {
    var notes = new ArrayList<CrosstabNote>();
    for (var cell : cells) {
      if (cell.count().isPresent() && !cell.row().equals(CrosstabRow.NONE)) {
        tellsOfAll(cell, notes);
      }
    }
    return notes;
  }

  private void tellsOfAll(CrosstabCell cell, List<CrosstabNote> notes) {
    long count = cell.count().orElseThrow();
    long base = cell.base().orElseThrow();
    if (count == 0) {
      notes.add(note(Kind.NOBODY_IN_GROUP, cell, base));
    } else if (count == base && unit == CountingUnit.RESPONDENTS) {
      notes.add(note(Kind.WHOLE_GROUP, cell, count));
    }
  }

  private CrosstabNote note(Kind kind, CrosstabCell cell, long number) {
    return new CrosstabNote(
        kind, cell.row(), cell.column(), number, said(cell.row()), Optional.empty());
  }

  /// Of some codings only, that is said.
  private LocalText said(String key) {
    var name =
        key.equals(CrosstabRow.ANY)
            ? new LocalText("noe av dette", "any of these")
            : rows.stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .map(row -> quoted(row.name()))
                .orElseThrow();
    return isNarrowed
        ? new LocalText(
            name.nb() + " blant kodingene som telles", name.en() + " among the codings counted")
        : name;
  }

  private static LocalText quoted(LocalText name) {
    return new LocalText("«" + name.nb() + "»", "“" + name.en() + "”");
  }
}
