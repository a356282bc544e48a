package no.sitat.crosstab;

import no.sitat.coding.CodingTable;
import no.sitat.coding.Study;

/// Counts coded passages; the base are those coded with anything by anybody.
final class SegmentCount {
  private final UnitTally tally;

  SegmentCount(ColumnGroups columns, RowTree rows) {
    tally = new UnitTally(columns, rows);
  }

  RawCounts of(Study study, RowSelector selector) {
    addTo(tally, study, selector, RowTree.BASE);
    return tally.counts();
  }

  /// Adds passages at the rows they are in, up to the node `lowest`.
  ///
  /// Equal passages stand together, for the table is sorted by document, start and end.
  static void addTo(UnitTally tally, Study study, RowSelector selector, int lowest) {
    int segment = 0;
    for (var block : study.codings().blocks()) {
      for (int row = 0; row < block.size(); row++) {
        if (row == 0 || !isSame(block, row)) {
          segment++;
        }
        if (selector.column(block, row) >= 0) {
          int node = selector.node(block, row);
          tally.add(segment, node, block.respondent[row], lowest);
        }
      }
    }
  }

  private static boolean isSame(CodingTable.Block block, int row) {
    return block.document[row] == block.document[row - 1]
        && block.start[row] == block.start[row - 1]
        && block.end[row] == block.end[row - 1];
  }
}
