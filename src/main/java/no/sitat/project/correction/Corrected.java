package no.sitat.project.correction;

/// What came of a correction, or would.
///
/// @param version the document's current one from now on
/// @param places how many stretches of the text are other than before
/// @param turns how many turns it has now
public record Corrected(int document, int version, int places, int turns, Outcome outcome) {}
