package no.sitat.exchange.table;

import java.util.Optional;
import no.sitat.codebook.Code;
import no.sitat.coding.Coder;
import no.sitat.coding.Coding;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.corpus.Turn;
import no.sitat.registry.Respondent;

/// What a coding says, with names for its ids: those of its first informant's turn, or else of its
/// first turn.
///
/// @param turn number of the turn; 0 outside every turn
/// @param respondent label; empty when the speaker is none
record CodedPlace(
    String document,
    int turn,
    String speaker,
    Optional<String> respondent,
    String code,
    String coder) {
  static CodedPlace of(Coding coding, Study study) {
    var document = study.corpus().document(coding.document());
    var turn = document.flatMap(found -> turn(found, coding));
    return new CodedPlace(
        document.map(Document::name).orElse(""),
        turn.map(Turn::number).orElse(0),
        turn.map(Turn::speaker).orElse(""),
        turn.flatMap(found -> study.respondents().respondent(found.respondent()))
            .map(Respondent::label),
        study.codebook().code(coding.code()).map(Code::key).orElse(""),
        coder(coding.coder(), study));
  }

  private static Optional<Turn> turn(Document document, Coding coding) {
    var turns = document.turnsAt(coding.span());
    return turns.stream()
        .filter(Turn::isInformant)
        .findFirst()
        .or(() -> turns.stream().findFirst());
  }

  private static String coder(int id, Study study) {
    return study.coders().stream()
        .filter(coder -> coder.id() == id)
        .map(Coder::name)
        .findFirst()
        .orElse("");
  }
}
