package no.sitat.crosstab;

import java.util.BitSet;
import java.util.function.Function;
import no.sitat.coding.CodingTable;
import no.sitat.coding.Study;

/// Says for each row of the coding table which column and which node it counts for.
///
/// Made for one sweep from the first block to the last by one thread.
final class RowSelector {
  private static final int EVERY = -2;

  private final ColumnGroups columns;
  private final int[] nodeOf;
  private final Function<CodingTable.Block, int[]> said;
  private final CodingFilter filter;
  private final int direction;
  private final int coder;
  private int turnsDocument = -1;
  private BitSet turns = new BitSet();

  RowSelector(Study study, CodingFilter filter, ColumnGroups columns, RowTree rows) {
    this.columns = columns;
    this.filter = filter;
    coder = filter.coder().orElse(EVERY);
    direction = filter.direction().map(key -> position(study, key)).orElse(EVERY);
    nodeOf = rows.nodeOf().clone();
    said = rows.said();
  }

  private static int position(Study study, String key) {
    var found =
        study.codebook().direction(key).orElseThrow(() -> CrosstabError.unknownDirection(key));
    return study.codebook().directions().indexOf(found);
  }

  /// The column of the respondent who speaks; -1 when the row does not count at all.
  int column(CodingTable.Block block, int row) {
    int column = columns.of(block.respondent[row]);
    return column >= 0 && isWhere(block.document[row], block.turn[row]) ? column : -1;
  }

  /// Whether a turn meets the request.
  boolean isWhere(int document, int turn) {
    if (filter.where().isEmpty()) {
      return true;
    }
    if (document != turnsDocument) {
      turnsDocument = document;
      turns = filter.where().get().turnsOf(document);
    }
    return turns.get(turn);
  }

  /// The lowest node the row's coding is in; the base for codings that are not asked for.
  int node(CodingTable.Block block, int row) {
    boolean meant =
        (coder == EVERY || coder == block.coder[row])
            && (direction == EVERY || direction == block.direction[row]);
    return meant ? nodeOf[said.apply(block)[row] + 1] : RowTree.BASE;
  }

  /// Whether no row is left out for its turn, coder or direction.
  boolean takesEveryRow() {
    return filter.where().isEmpty() && coder == EVERY && direction == EVERY;
  }
}
