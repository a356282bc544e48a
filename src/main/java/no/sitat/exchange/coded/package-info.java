/// How does a text leave with its codings, to be read?
///
/// A [CodedDocument] is one document as a reader sees it: paragraphs, each cut into [Piece]s where
/// codings begin and end; [CodedNote]s, one for each coding, numbered in the order of the text; and
/// a legend of the codes. It is made for the codings chosen by a [CodedChoice].
///
/// Two writers draw it. [CodedWord] makes a Word document in which every coding is a comment on its
/// words. [CodedPdf] makes pages for paper: the text with its notes beside it, the notes always on
/// the page of their words; what a page needs stands in `PdfFonts` (letters, all embedded),
/// `PdfLines` (where lines break), `PdfSheet` (where things lie on a page) and `PdfTags` (what a
/// screen reader is told).
///
/// To extend: what a note tells is told by [CodedNote], for both writers.
@NullMarked
package no.sitat.exchange.coded;

import org.jspecify.annotations.NullMarked;
