/// Talk with the times at which it was said: subtitles, and what programs for transcribing write.
///
/// A [TalkFormat] is known by what a file holds. Its reader, a small one for each format, makes
/// `Cue`s: words of one speaker from one time to another. `CueTurns` makes them a
/// [Transcript][no.sitat.corpus.Transcript]: cues of one speaker that follow each other are one
/// turn, cues of nobody are parted at pauses, cues of several tiers stand in the order they begin.
/// The text of such a document is ours, so that the times stand in its timeline and not among the
/// words; labels stand before the turns, as people write them.
///
/// In the words of a document a `TalkInDocument` is looked for: a table of talk, by the names of
/// its columns (`TimedTable`) or by what stands in them (`TableColumns`), or times with words
/// below.
///
/// A plain text with times in it is no matter of this package: it keeps its text, and
/// `exchange.transcript` reads its times.
///
/// To extend: a new format is a [TalkFormat] with a sign to know it by and a reader of cues.
@NullMarked
package no.sitat.exchange.recording;

import org.jspecify.annotations.NullMarked;
