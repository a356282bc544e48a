package no.sitat.http.view;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.project.correction.VersionNote;

/// One version of a document's text, without the text.
///
/// @param from the version it was made of
/// @param reason `imported`, `corrected`, `imported-again` or `restored`
/// @param places how many stretches differ from that version
/// @param current whether the document has this text now
/// @param ancestor whether the current text came of it
public record TextVersionView(
    int number,
    OptionalInt from,
    String reason,
    Optional<String> coder,
    Optional<Instant> created,
    int places,
    int length,
    boolean current,
    boolean ancestor) {
  public static TextVersionView of(VersionNote note) {
    return new TextVersionView(
        note.number(),
        note.from(),
        note.reason(),
        note.coder(),
        note.created(),
        note.places(),
        note.length(),
        note.current(),
        note.ancestor());
  }
}
