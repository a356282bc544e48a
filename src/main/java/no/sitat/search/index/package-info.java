/// The words of all documents, as numbers.
///
/// [SearchIndex] takes documents with their texts ([IndexedText]), cuts them with `language`,
/// numbers every form in a [Lexicon] that only grows, and has Lucene keep the numbers, offsets,
/// turns, sentences and paragraphs of each document (`StoredWords`). It is derived: its commit
/// names the project's revision it holds, and it may be deleted at any time. A [Snapshot] is what
/// one search reads: the words of each leaf in memory ([LeafWords]), with the places of every form
/// ([Postings]). Only the leaves that a commit adds are read.
///
/// To extend: what follows from a form alone needs no column (see `search.forms`); what depends on
/// where a word stands is a column of `StoredWords` and of [LeafWords].
@NullMarked
package no.sitat.search.index;

import org.jspecify.annotations.NullMarked;
