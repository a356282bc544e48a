/// The words of all documents, as numbers.
///
/// [SearchIndex] takes documents with their texts ([IndexedText]), cuts them with `language`,
/// numbers every form in a [Lexicon] that only grows, and writes the numbers, offsets and turns of
/// each document as a [ForwardIndex] into Lucene. It is derived: its commit names the project's
/// revision it holds, and it may be deleted at any time. A [Snapshot] is what one search reads;
/// [IndexedWords] are one document's words in it.
///
/// To extend: a new attribute of words (lemma) is a set of exact forms if it follows from the form,
/// and a column of the forward index if it does not.
@NullMarked
package no.sitat.search.index;

import org.jspecify.annotations.NullMarked;
