package no.sitat.http.view;

import java.util.Optional;
import java.util.function.IntFunction;
import no.sitat.coding.KeptQuotation;
import no.sitat.coding.Study;
import no.sitat.text.TextVersion;

/// One side of a link between quotations, with its words.
///
/// @param id of the kept quotation
/// @param respondent label of the respondent whose words it has
public record LinkEndView(
    int id,
    int document,
    String documentName,
    int start,
    int end,
    int turn,
    String speaker,
    Optional<String> respondent,
    String text) {
  /// @param texts gives a document's current text by its id
  static LinkEndView of(KeptQuotation quotation, Study study, IntFunction<TextVersion> texts) {
    var place =
        study
            .corpus()
            .document(quotation.document())
            .map(document -> Place.of(document, quotation.span(), study))
            .orElse(new Place(0, "", Optional.empty()));
    int start = quotation.span().start();
    int end = quotation.span().end();
    return new LinkEndView(
        quotation.id(),
        quotation.document(),
        CodingView.documentName(quotation.document(), study),
        start,
        end,
        place.turn(),
        place.speaker(),
        place.respondent(),
        texts.apply(quotation.document()).text().substring(start, end));
  }

  /// Where it stands; never its words.
  @Override
  public String toString() {
    return "LinkEndView[" + id + ", document " + document + ", " + start + "–" + end + "]";
  }
}
