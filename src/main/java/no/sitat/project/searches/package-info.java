/// From hits to codings: searches that are kept, what is new in them, and codings made by a query.
///
/// Hits come in as places in the current texts. [Widening] makes segments of them (the match, its
/// sentences, its turns), [HitCodingPlan] says what coding them would do, and [HitCodingDesk] does
/// it as one batch. [SavedSearchDesk] keeps a search and marks its hits as seen, [NewHits] says
/// what has come and gone since. A search with a code is a rule: [Suggestions] are what nobody has
/// decided yet, and [SuggestionDesk] writes each decision.
@NullMarked
package no.sitat.project.searches;

import org.jspecify.annotations.NullMarked;
