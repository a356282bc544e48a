/// Which forms are forms of the same word?
///
/// An [Inflection] gives the [readings][Reading] of a form in a text, and the words that somebody
/// means who asks for a form; a text form is found when the two sets of keys meet. [Norwegian] is
/// bokmål and nynorsk at once, and the key of a word is the same in both (*venner*, *vener*);
/// [English] is CoreNLP's rules. No word is left out: *ikke* is a word like others.
///
/// A Norwegian form goes through these, and the first that knows it decides: the *ranked forms*,
/// seen in a treebank with other readings than their words' frequencies make one believe; the
/// `Lexicon`, where a stem and an ending must fit; `Suffixes` after a known word; `Compounds`;
/// suffixes after anything; itself, perhaps with the *s* of a genitive. `Weighing` leaves out
/// readings of words with less than a twentieth of the likeliest word's weight.
///
/// `norwegian.txt.gz` (Latin-1) has three parts with an empty line between. *Paradigms*: class,
/// ending of the lemma, endings with part of speech and share (`v e e:V-5 er:V-6 te:V-9`). *Stems*,
/// sorted: letters shared with the stem before and the rest, then number of the paradigm, variety
/// and weight, and the word in bokmål where it is another. *Ranked forms*: the form, then lemma,
/// part and variety, key and weight of each reading. Shares and weights are on the scale of
/// `Scale`. The file is made by `bin/make-norwegian`; `norwegian-source.txt` says from what.
///
/// To extend: a suffix is a line of `suffixes.txt`, a function word that no dictionary bridges a
/// line of `by-hand.txt` beside the maker, another language another [Inflection].
@NullMarked
package no.sitat.language.inflection;

import org.jspecify.annotations.NullMarked;
