/// Which passages?
///
/// Floors, each using those before it: `query` is what a person asks for (`query.reading` reads
/// it), `index` keeps the words, `tongues` knows how words are inflected in the informants'
/// languages, `forms` says which of the words here a word means, `match` finds exactly which places
/// answer, `hits` puts them in order and tells what is in them and beside them. This package puts
/// them together, and `theme` stands on it.
///
/// Flow: [Searcher] has a sweep go through the words of a snapshot and the codings of a study. The
/// [SearchResult] has all hits, in order, with totals, facets and matched forms; a [Concordance]
/// puts the words beside them. A [no.sitat.coding.TurnSelection] is the answer to `--where`, for
/// the crosstab; [Quotes] are the codings of a code, which `theme` sets side by side.
///
/// Lucene is named here and nowhere else, and never counts: its interval queries drop matches.
///
/// To extend: what a result tells beside its hits is a type here, made from them.
@NullMarked
package no.sitat.search;

import org.jspecify.annotations.NullMarked;
