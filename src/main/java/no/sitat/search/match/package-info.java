/// Which words of a document answer to a query: exactly.
///
/// [Planner] makes a [Plan] of a query: names and words become sets of numbers.
/// [CandidateDocuments] lets Lucene, the coding table and the corpus leave out documents that
/// cannot match, and a [Sweep] has a `DocumentMatcher` go through the forward index of each of the
/// others. What it finds stands in columns ([FoundHits], [HitTable]) until somebody asks for it in
/// an order ([HitOrder]).
///
/// To extend: a new kind of atom is a node of [Plan], a case of the matcher, and a case of the
/// brute-force twin in the tests.
@NullMarked
package no.sitat.search.match;

import org.jspecify.annotations.NullMarked;
