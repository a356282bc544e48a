/// Which forms does somebody mean who writes a word?
///
/// [WordForms] makes a [WordSet] of a test of a word: the forms of the lexicon that pass, language
/// by language. What depends on letters alone is looked up or tried on every form; what depends on
/// the word behind a form is asked of a `Vocabulary`, which has looked every form up once in the
/// language's [no.sitat.language.inflection.Inflection]. [Tongues] says which inflection the words
/// of a document follow; [Alphabet] in which order forms are listed.
///
/// To extend: another language is a constant of [no.sitat.search.tongues.Tongue]; another test of
/// words is a case of [no.sitat.search.query.WordTest], of [WordForms], and of the brute-force twin
/// in the tests.
@NullMarked
package no.sitat.search.forms;

import org.jspecify.annotations.NullMarked;
