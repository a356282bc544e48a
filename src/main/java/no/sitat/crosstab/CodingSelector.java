package no.sitat.crosstab;

import java.util.BitSet;
import no.sitat.coding.CodingTable;
import no.sitat.coding.Study;

/// Says for each row of the coding table whether a [CodingFilter] lets it count.
///
/// Made for one sweep from the first block to the last by one thread.
public final class CodingSelector {
  private static final int EVERY = -2;

  private final CodingFilter filter;
  private final int direction;
  private final int coder;
  private int turnsDocument = -1;
  private BitSet turns = new BitSet();

  /// @throws CrosstabError if the filter names a direction that is not there
  public CodingSelector(Study study, CodingFilter filter) {
    this.filter = filter;
    coder = filter.coder().orElse(EVERY);
    direction = filter.direction().map(key -> position(study, key)).orElse(EVERY);
  }

  private static int position(Study study, String key) {
    var found =
        study.codebook().direction(key).orElseThrow(() -> CrosstabError.unknownDirection(key));
    return study.codebook().directions().indexOf(found);
  }

  /// Whether a row's coding is by the coder and of the direction, in a turn that is selected.
  public boolean selects(CodingTable.Block block, int row) {
    return isMeant(block, row) && isWhere(block.document[row], block.turn[row]);
  }

  /// Whether a row's coding is by the coder and of the direction.
  boolean isMeant(CodingTable.Block block, int row) {
    return (coder == EVERY || coder == block.coder[row])
        && (direction == EVERY || direction == block.direction[row]);
  }

  /// Whether a turn is selected.
  public boolean isWhere(int document, int turn) {
    if (filter.where().isEmpty()) {
      return true;
    }
    if (document != turnsDocument) {
      turnsDocument = document;
      turns = filter.where().get().turnsOf(document);
    }
    return turns.get(turn);
  }

  /// Whether no row is left out.
  boolean takesEveryRow() {
    return filter.where().isEmpty() && coder == EVERY && direction == EVERY;
  }
}
