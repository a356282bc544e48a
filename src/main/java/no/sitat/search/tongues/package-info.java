/// Which forms belong to the same word, in the languages of the informants?
///
/// A [Tongue] is a language, or several that share one inflection, with the codes of documents that
/// follow it. [Inflections] makes the inflection of each when it is first asked for: Norwegian and
/// English come from [no.sitat.language.inflection], Polish and Ukrainian are looked up in a
/// `Dictionary` of Morfologik, the others are `Stems`: each form is given the key that a stemmer of
/// Lucene leaves of it, mended by the rules of `Mends` and by the words of `irregular.txt`. Two
/// forms are the same word when they share a key. Of a language without any of these `Prefixes`
/// knows that a word may get an ending.
///
/// No word is left out: there is no stop list in any language.
///
/// To extend: a language is a constant of [Tongue] and a case of [Inflections]; a word that the
/// rules do not know is a line of `irregular.txt`; the pairs that must meet and must not are lines
/// of `pairs.txt` beside the tests.
@NullMarked
package no.sitat.search.tongues;

import org.jspecify.annotations.NullMarked;
