package no.sitat.crosstab;

import java.util.ArrayList;
import java.util.List;
import no.sitat.coding.Study;
import no.sitat.corpus.Turn;
import no.sitat.crosstab.CrosstabNote.Kind;

/// Finds what a reader of a crosstab should know beside its numbers.
final class CrosstabNotes {
  private final Study study;
  private final CrosstabRequest request;
  private final RowTree rows;

  CrosstabNotes(Study study, CrosstabRequest request, RowTree rows) {
    this.study = study;
    this.request = request;
    this.rows = rows;
  }

  List<CrosstabNote> of(List<CrosstabCell> cells) {
    var notes = new ArrayList<CrosstabNote>();
    for (var cell : cells) {
      if (cell.count().isPresent() && !cell.row().equals(CrosstabRow.NONE)) {
        tellsOfAll(cell, notes);
      }
    }
    long without = codingsWithoutRespondent();
    if (without >= Math.max(1, request.threshold().orElse(1))) {
      notes.add(new CrosstabNote(Kind.CODINGS_WITHOUT_RESPONDENT, "", "", without));
    }
    return notes;
  }

  private static void tellsOfAll(CrosstabCell cell, List<CrosstabNote> notes) {
    long count = cell.count().orElseThrow();
    long base = cell.base().orElseThrow();
    if (count == base) {
      notes.add(new CrosstabNote(Kind.WHOLE_GROUP, cell.row(), cell.column(), count));
    } else if (count == 0) {
      notes.add(new CrosstabNote(Kind.NOBODY_IN_GROUP, cell.row(), cell.column(), base));
    }
  }

  /// Codings of the rows' codes whose speaker is no respondent.
  private long codingsWithoutRespondent() {
    var nodeOf = rows.nodeOf();
    long codings = 0;
    for (var block : study.codings().blocks()) {
      for (int row = 0; row < block.respondent.length; row++) {
        if (block.respondent[row] == Turn.NOBODY && nodeOf[block.code[row]] != RowTree.BASE) {
          codings++;
        }
      }
    }
    return codings;
  }
}
