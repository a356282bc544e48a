package no.sitat.http.view;

import java.util.Optional;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.corpus.Turn;
import no.sitat.registry.Respondent;
import no.sitat.text.Span;

/// Where a segment stands and whose words it has: those of its first informant's turn, or else of
/// its first turn.
///
/// @param turn number of the turn; 0 outside every turn
/// @param speaker the label; empty outside every turn
/// @param respondent label of the respondent who speaks
public record Place(int turn, String speaker, Optional<String> respondent) {
  private static final Place NOWHERE = new Place(0, "", Optional.empty());

  public static Place of(Document document, Span span, Study study) {
    var turns = document.turnsAt(span);
    if (turns.isEmpty()) {
      return NOWHERE;
    }
    var turn = turns.stream().filter(Turn::isInformant).findFirst().orElse(turns.getFirst());
    return new Place(turn.number(), turn.speaker(), respondent(turn, study));
  }

  static Optional<String> respondent(Turn turn, Study study) {
    return study.respondents().respondent(turn.respondent()).map(Respondent::label);
  }
}
