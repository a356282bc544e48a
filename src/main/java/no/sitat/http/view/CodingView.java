package no.sitat.http.view;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import no.sitat.codebook.Code;
import no.sitat.coding.Coder;
import no.sitat.coding.Coding;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;

/// One coding.
///
/// @param code key of the code
/// @param coder name of the coder
/// @param respondent label of the respondent whose words it has
/// @param turn number of the turn it is counted in
/// @param dimensions what else it says, by the keys of dimensions
/// @param edition of its code, when it was made
/// @param outdated whether its code has been redefined since
/// @param anchor `kept`, `moved`, `changed` or `review`: what became of it since it was made
public record CodingView(
    int id,
    UUID guid,
    int document,
    int version,
    int start,
    int end,
    String code,
    String coder,
    Optional<String> direction,
    OptionalInt weight,
    String memo,
    Instant created,
    Optional<String> respondent,
    int turn,
    Map<String, String> dimensions,
    int edition,
    boolean outdated,
    String anchor) {
  public static CodingView of(Coding coding, Study study) {
    return of(coding, study.corpus().document(coding.document()), study);
  }

  /// @param document as the text version of the coding has it
  static CodingView of(Coding coding, Optional<Document> document, Study study) {
    var place =
        document
            .map(found -> Place.of(found, coding.span(), study))
            .orElse(new Place(0, "", Optional.empty()));
    var code = study.codebook().code(coding.code());
    return new CodingView(
        coding.id(),
        coding.guid(),
        coding.document(),
        coding.version(),
        coding.span().start(),
        coding.span().end(),
        code.map(Code::key).orElse(""),
        coderName(coding.coder(), study),
        coding.direction(),
        coding.weight(),
        coding.memo(),
        coding.created(),
        place.respondent(),
        place.turn(),
        coding.dimensions().values(),
        coding.edition(),
        code.filter(now -> now.edition() > coding.edition()).isPresent(),
        coding.anchor().key());
  }

  /// The name of a coder by id; empty when there is none.
  public static String coderName(int id, Study study) {
    return study.coder(id).map(Coder::name).orElse("");
  }

  /// The name of a coding's document; empty when it is gone.
  public static String documentName(int id, Study study) {
    return study.corpus().document(id).map(Document::name).orElse("");
  }
}
