/// What is told of hits?
///
/// In which order they stand ([HitOrder], by [SortKey]s, without comparing any two of them), which
/// words are in them and beside them ([HitWords]), which forms were found ([MatchedForms]), which
/// codings lie over them ([CodingsOver]). Everything is made from a table of hits that is complete,
/// [no.sitat.search.match.HitTable], and changes nothing in it.
///
/// To extend: a new order is a case of [SortKey] that [HitOrder] makes columns of.
@NullMarked
package no.sitat.search.hits;

import org.jspecify.annotations.NullMarked;
