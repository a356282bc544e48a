package no.sitat.crosstab;

import java.util.function.Function;
import no.sitat.coding.CodingTable;
import no.sitat.coding.Study;

/// Says for each row of the coding table which column and which node it counts for.
///
/// Made for one sweep from the first block to the last by one thread.
final class RowSelector {
  private final ColumnGroups columns;
  private final int[] nodeOf;
  private final Function<CodingTable.Block, int[]> said;
  private final CodingSelector codings;

  RowSelector(Study study, CodingFilter filter, ColumnGroups columns, RowTree rows) {
    this.columns = columns;
    codings = new CodingSelector(study, filter);
    nodeOf = rows.nodeOf().clone();
    said = rows.said();
  }

  /// The column of the respondent who speaks; -1 when the row does not count at all.
  int column(CodingTable.Block block, int row) {
    int column = columns.of(block.respondent[row]);
    return column >= 0 && isWhere(block.document[row], block.turn[row]) ? column : -1;
  }

  /// Whether a turn meets the request.
  boolean isWhere(int document, int turn) {
    return codings.isWhere(document, turn);
  }

  /// The lowest node the row's coding is in; the base for codings that are not asked for.
  int node(CodingTable.Block block, int row) {
    return codings.isMeant(block, row) ? nodeOf[said.apply(block)[row] + 1] : RowTree.BASE;
  }

  /// Whether no row is left out for its turn, coder or direction.
  boolean takesEveryRow() {
    return codings.takesEveryRow();
  }
}
