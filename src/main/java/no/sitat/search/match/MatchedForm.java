package no.sitat.search.match;

/// A form a query has found, and how often: *vener* for `ven*`.
///
/// @param form in lower case; the words of a phrase with a space between
public record MatchedForm(String form, int hits) {}
