/// What was said?
///
/// A [Document] is one interview or one thread of posts. Its text is cut into [Turn]s, each by one
/// speaker; a post is a turn of a thread that also knows its author, its time and the post it
/// answers ([Post]). A speaker has a role: the interviewer's words are never counted as the
/// informant's. A [Segment] is a place in a document; a [Quotation] is a segment with its words and
/// whose they are.
///
/// Flow: `exchange` reads a file into a [Transcript]; `project` stores it and gives it back as a
/// [Document] of the [Corpus]; everything above reads the corpus and never the database.
///
/// A document here carries positions, not text: the text of a million posts stays on disk until
/// somebody opens it.
@NullMarked
package no.sitat.corpus;

import org.jspecify.annotations.NullMarked;
