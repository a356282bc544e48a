/// A whole project on its way from one tool to another.
///
/// A [MovedProject] is what tools of qualitative analysis have in common: who coded, with which
/// codes, what in which sources, and what is known of whom. Everything in it is known by GUID,
/// nothing has a place in a project of ours yet, and every position counts UTF-16 units of a text
/// in our form. So each format converts once, at its own border, and neither the formats nor the
/// project know each other.
///
/// In: the reader of a format answers with a [MoveReading]: the project, and a [MoveNote] for
/// everything that was read otherwise, mended or left behind. Nothing is dropped without a note.
/// How positions were understood stands in [PositionEvidence]. `project` takes the whole into an
/// open project, by GUID.
///
/// Out: `project` gives a [MovedProject] of itself to the writer of a format, which is read back
/// and compared before anybody gets the file.
///
/// What only Sitat knows (editions of codes, directions, dimensions) travels in the fields that say
/// so and in [MovedProject#codebook()].
///
/// To extend: a new format makes a [MovedProject], and a project may come from it.
@NullMarked
package no.sitat.exchange.moving;

import org.jspecify.annotations.NullMarked;
