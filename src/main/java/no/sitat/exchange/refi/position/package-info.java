/// What a number in a file means as a place in a text.
///
/// The standard counts code points; NVivo counts UTF-16 units, ATLAS.ti a line break as one though
/// its file has two characters, others bytes. A [PositionRule] is one way to count. A [RawText] is
/// a text as its file has it, with the way from each of its places to the text in our form;
/// [PositionTable] is one rule on one raw text, the units before every place counted once.
///
/// The [PositionDetector] reads the [Claim]s on all texts of a project by every rule ([RuleScore]:
/// out of range, within words, white space at the edge, words that are not those the file names)
/// and says which rule each text was counted by; where the words do not tell, the other texts of
/// the project do, and then the habit of the program ([Habits]).
@NullMarked
package no.sitat.exchange.refi.position;

import org.jspecify.annotations.NullMarked;
