/// What is the word list of Norwegian made of?
///
/// `Transducer` reads a compiled dictionary, `FullForms` takes all forms of one variety from it,
/// `Bridge` finds the bokmål word that a word is the same as, `Treebank` and `Counts` say how
/// common words and slots are, `Sheet` writes stems and paradigms. [Material] is all of them
/// together.
@NullMarked
package no.sitat.language.inflection.making;

import org.jspecify.annotations.NullMarked;
