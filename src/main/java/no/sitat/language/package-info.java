/// What are the words and the sentences?
///
/// CoreNLP's lexer cuts a text into pieces; own rules mend the cuts for Norwegian and for
/// transcripts (*i_grunnen*, *n-*, *don't*), which gives the [Tokens] of a text. [Words] are the
/// tokens with a letter or a digit: **the one definition of a word** for counting, searching and
/// statistics. [Sentences] groups tokens by rules of its own, with Norwegian abbreviations as a
/// list of data beside the class. [Folding] says under which forms a word is found,
/// [NorwegianOrder] how forms are sorted, [LanguageGuess] which language an imported text is in.
///
/// All offsets are UTF-16 units of the text that was given. Everything is pure and safe to call
/// from many threads; the lexer is silent, for its warnings would carry interview text to a log.
///
/// CoreNLP is used without models and named here and nowhere else. To extend: an abbreviation is a
/// line of `abbreviations.txt`; a way of joining or parting pieces is a rule of `Joints`; lemmas
/// and names, when models are there, are new types beside these.
@NullMarked
package no.sitat.language;

import org.jspecify.annotations.NullMarked;
