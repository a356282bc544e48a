/// Documents to words: Word, OpenDocument, RTF, PDF, web pages, books, e-mail.
///
/// A [ReadingRoom] reads one document after the other, in a process of its own with little memory
/// and a deadline ([ReadingDesk]), for every one of these formats is read by a large library that a
/// file can be made to lead astray (decision 0091). There `Documents` gives the bytes to the reader
/// of their format, the reader writes blocks into a `Manuscript`, and a [DocumentText] comes back:
/// the body, the notes, and each [Finding] a person should know. What cannot be read is a [Fault],
/// with a sentence; nothing that a library says of a document is passed on.
///
/// Paragraphs are parted by blank lines; rows of tables and items of lists stand close, cells with
/// a tab between them. Footnotes, endnotes and comments stand behind their marks at the end, so
/// that they are nobody's words (decision 0092).
///
/// To extend: a new format is a line of `Documents` and a reader that writes a `Manuscript`.
@NullMarked
package no.sitat.exchange.document;

import org.jspecify.annotations.NullMarked;
