package no.sitat.search.theme;

/// How much stands in a cell, exactly.
///
/// @param codings each coder's use of each code
/// @param passages different places in the texts
/// @param documents with at least one
/// @param respondents whose words they are; nobody for those of people outside the table
/// @param base respondents who were heard and could have said it
public record Counts(int codings, int passages, int documents, int respondents, int base) {}
