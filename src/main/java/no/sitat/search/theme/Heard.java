package no.sitat.search.theme;

import java.util.BitSet;
import java.util.Optional;
import no.sitat.coding.Study;
import no.sitat.coding.TurnSelection;
import no.sitat.corpus.Turn;

/// Who was heard: the respondents who say something as informants in the material, or in the turns
/// that a condition leaves of it. The base of every count of people on this screen.
final class Heard {
  private Heard() {}

  /// The ids of respondents in the table.
  static BitSet in(Study study, Optional<TurnSelection> where) {
    var heard = new BitSet();
    for (var document : study.corpus().documents()) {
      for (var turn : document.turns()) {
        if (turn.respondent() != Turn.NOBODY
            && turn.isInformant()
            && where.map(turns -> turns.hasTurn(document.id(), turn.number())).orElse(true)) {
          heard.set(turn.respondent());
        }
      }
    }
    var known = new BitSet();
    study.respondents().respondents().forEach(respondent -> known.set(respondent.id()));
    heard.and(known);
    return heard;
  }
}
