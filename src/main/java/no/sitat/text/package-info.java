/// Where in a text?
///
/// A position is a UTF-16 offset into one immutable [TextVersion]; a [Span] is a half-open pair of
/// positions; a [SpanSet] is a sorted set of spans that do not touch, with the algebra that search,
/// crosstab and agreement need: union, intersection, difference, length.
///
/// Nothing here knows what a text is about. Java and JavaScript agree on the unit, so no offset is
/// ever converted inside the house; other units are converted in `exchange` and nowhere else.
///
/// To extend: a new way to relate positions (distance, nearness, re-anchoring after a correction)
/// belongs here when it needs nothing but offsets and text.
@NullMarked
package no.sitat.text;

import org.jspecify.annotations.NullMarked;
