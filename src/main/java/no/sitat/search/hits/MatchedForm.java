package no.sitat.search.hits;

/// A form a query has found, and how often: *vener* for `ven*`.
///
/// @param form in lower case; the words of a phrase with a space between
public record MatchedForm(String form, int hits) {}
