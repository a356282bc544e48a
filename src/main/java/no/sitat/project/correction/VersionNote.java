package no.sitat.project.correction;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/// One version of a text, without the text: who made it, when, of which.
///
/// @param number counts from 1 within the document
/// @param from the version it was made of; empty for the first
/// @param reason `imported`, `corrected`, `imported-again` or `restored`
/// @param coder who made it; empty for the first
/// @param places how many stretches differ from the version it was made of
/// @param length in UTF-16 units
/// @param current whether it is the text the document has now
/// @param ancestor whether the current text came of it; others were undone, or left for an older
///   one
public record VersionNote(
    int number,
    OptionalInt from,
    String reason,
    Optional<String> coder,
    Optional<Instant> created,
    int places,
    int length,
    boolean current,
    boolean ancestor) {}
