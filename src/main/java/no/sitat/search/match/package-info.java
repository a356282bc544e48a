/// Which places answer to a query: exactly.
///
/// A [Sweep] looks up once what does not depend on a document, and goes through the words leaf by
/// leaf, on all processors. A `RowMatcher` finds every place of every pattern of words, by joining
/// lists of places; the interval queries of Lucene drop matches. What else is asked is answered for
/// all turns at once where it is a matter of whole turns (`TurnTruth`), and document by document
/// where it is about places (`DocumentMatcher`). Hits stand in columns ([HitTable]); what is told
/// of them is made in `hits`. A [Watch] ends what takes too long or too much.
///
/// To extend: a new kind of query is a case of [no.sitat.search.query.Query], of `DocumentMatcher`,
/// and of the brute-force twin in the tests.
@NullMarked
package no.sitat.search.match;

import org.jspecify.annotations.NullMarked;
