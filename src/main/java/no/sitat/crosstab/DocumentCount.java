package no.sitat.crosstab;

import no.sitat.coding.Study;

/// Counts documents; the base are those in which a respondent of the column speaks.
final class DocumentCount {
  private final UnitTally tally;
  private final ColumnGroups columns;

  DocumentCount(ColumnGroups columns, RowTree rows) {
    this.columns = columns;
    tally = new UnitTally(columns, rows);
  }

  RawCounts of(Study study, RowSelector selector) {
    for (var document : study.corpus().documents()) {
      for (var turn : document.turns()) {
        if (turn.isInformant()
            && columns.of(turn.respondent()) >= 0
            && selector.isWhere(document.id(), turn.number())) {
          tally.add(document.id(), RowTree.BASE, turn.respondent(), RowTree.BASE);
        }
      }
    }
    for (var block : study.codings().blocks()) {
      for (int row = 0; row < block.size(); row++) {
        if (selector.column(block, row) >= 0) {
          int node = selector.node(block, row);
          tally.add(block.document[row], node, block.respondent[row], RowTree.ANY);
        }
      }
    }
    return tally.counts();
  }
}
