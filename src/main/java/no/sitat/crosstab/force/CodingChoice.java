package no.sitat.crosstab.force;

import java.util.BitSet;
import no.sitat.coding.CodingTable;
import no.sitat.coding.Study;
import no.sitat.crosstab.CodingFilter;

/// Says for each row of the coding table whether it counts.
///
/// Made for one sweep from the first block to the last by one thread.
final class CodingChoice {
  private static final int EVERY = -2;

  /// No coding has it.
  private static final int NO_SUCH = -3;

  private final CodingFilter filter;
  private final int direction;
  private int turnsDocument = -1;
  private BitSet turns = new BitSet();

  CodingChoice(Study study, CodingFilter filter) {
    this.filter = filter;
    var directions = study.codebook().directions();
    direction =
        filter
            .direction()
            .map(key -> study.codebook().direction(key).map(directions::indexOf).orElse(NO_SUCH))
            .orElse(EVERY);
  }

  boolean isMeant(CodingTable.Block block, int row) {
    return (direction == EVERY || direction == block.direction[row])
        && (filter.coder().isEmpty() || filter.coder().getAsInt() == block.coder[row])
        && (filter.where().isEmpty() || isWhere(block.document[row], block.turn[row]));
  }

  private boolean isWhere(int document, int turn) {
    if (document != turnsDocument) {
      turnsDocument = document;
      turns = filter.where().orElseThrow().turnsOf(document);
    }
    return turns.get(turn);
  }
}
