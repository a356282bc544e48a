package no.sitat.http.view;

import no.sitat.project.AtRevision;
import no.sitat.project.correction.Corrected;

/// What came of a correction, or would: how the codings and quotations of the document fare.
///
/// @param version of the text from now on
/// @param places how many stretches of the text are other than before
/// @param kept with the same words at the same place
/// @param moved with the same words, further on or back
/// @param changed with other words somewhere inside
/// @param review to be looked at
public record CorrectedView(
    int document,
    int version,
    int places,
    int turns,
    int kept,
    int moved,
    int changed,
    int review,
    long revision) {
  public static CorrectedView of(AtRevision<Corrected> made) {
    var corrected = made.value();
    var outcome = corrected.outcome();
    return new CorrectedView(
        corrected.document(),
        corrected.version(),
        corrected.places(),
        corrected.turns(),
        outcome.kept(),
        outcome.moved(),
        outcome.changed(),
        outcome.review(),
        made.revision());
  }
}
