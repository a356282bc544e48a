/// Which passages?
///
/// Two halves. The **index** keeps the words: [SearchIndex] takes documents with their texts
/// ([IndexedText]), cuts them with `language`, numbers every form in a lexicon that only grows, and
/// writes the numbers, offsets and turns of each document as a forward index into Lucene. It is
/// derived: its commit names the project's revision it holds, and it may be deleted at any time.
/// The **query** ([Query]) is a tree read from what a person types and checked against a
/// [no.sitat.coding.Study]; what cannot be read is a [QueryError] with its place.
///
/// Flow: [Searcher] plans a query (names and words become sets of numbers), lets Lucene, the coding
/// table and the corpus choose candidate documents, and has an exact matcher go through the forward
/// index of each. The [SearchResult] has all hits, in order, with totals, facets and matched forms;
/// a [Concordance] puts the words beside them. A [no.sitat.coding.TurnSelection] is the answer to
/// `--where`, for the crosstab; [Quotes] are the codings of a code.
///
/// Lucene is named here and nowhere else, and never counts: its interval queries drop matches.
///
/// To extend: a new kind of atom is a case of [Query], of the planner's nodes and of the parser, an
/// example in `docs/query.md`, and a case of the brute-force twin in the tests. A new attribute of
/// words (lemma) is a set of exact forms if it follows from the form, and a column of the forward
/// index if it does not.
@NullMarked
package no.sitat.search;

import org.jspecify.annotations.NullMarked;
