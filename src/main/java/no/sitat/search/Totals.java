package no.sitat.search;

/// How many there are in all, exactly.
///
/// @param hits places, or codings where codings are counted
/// @param documents in which there is at least one
/// @param respondents to whom at least one belongs
public record Totals(int hits, int documents, int respondents) {}
