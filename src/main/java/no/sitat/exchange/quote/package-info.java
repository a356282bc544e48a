/// Where do these words stand?
///
/// Other tools tell where something was coded by the words themselves, or keep them beside
/// positions that may be off. A [QuoteFinder] looks for them in a text of ours: as they are, then
/// without regard to blanks and the shape of quotation marks, then word by word. What stands in
/// several places is not guessed.
@NullMarked
package no.sitat.exchange.quote;

import org.jspecify.annotations.NullMarked;
