/// What are the words and the sentences?
///
/// CoreNLP finds tokens; own rules keep Norwegian abbreviations, ordinals and times from ending a
/// sentence. The library is named in this package and nowhere else.
@NullMarked
package no.sitat.language;

import org.jspecify.annotations.NullMarked;
