/// Where in a text?
///
/// A position is a UTF-16 offset into one immutable [TextVersion]; a [Span] is a half-open pair of
/// positions; a [SpanSet] is a sorted set of spans that do not touch, with the algebra that
/// agreement needs: union, intersection, difference, length. [Graphemes] says where a reader sees
/// one character end, so that no place cuts one; [Shortened] cuts a text there that is too long for
/// where it goes.
///
/// A corrected text is a new version that says how it came of another, a [TextChange]. Versions
/// form a tree, the [TextLineage], which carries a place from the version it was made on to any
/// other and says what became of it ([Anchor]). Where only both texts are known, [TextDiff] finds
/// the change, by tokens and the shortest edit between them; [WordDiff] shows it to people. A
/// [Quote] remembers the words of a place, to find it again in a text that came by another way.
/// Nothing stored moves: a place is always carried from where it was made, so that there and back
/// again is where it was.
///
/// [Sha256] and [StaysOpen] are of bytes, for whoever stores texts and writes files.
///
/// Nothing here knows what a text is about. Java and JavaScript agree on the unit, so no offset is
/// ever converted inside the house; other units are converted in `exchange` and nowhere else.
///
/// To extend: a new way to relate positions (distance, nearness) belongs here when it needs nothing
/// but offsets and text.
@NullMarked
package no.sitat.text;

import org.jspecify.annotations.NullMarked;
