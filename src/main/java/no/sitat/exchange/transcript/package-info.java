/// An interview written down, cut into turns.
///
/// [TranscriptReader] takes the lines of a text, and a [TurnRule] says how a turn begins: `Labels`
/// finds who speaks (`ColonLabels`, `FirstWordLabels`, `MatchingLabels`), `Paragraphs` cuts a text
/// without speakers, `Interviewers` tells who asks. A pattern that a person gave is matched with a
/// limit on its steps ([SlowPattern], [WrongPattern]).
///
/// To extend: a new way of marking turns is a rule and a kind of `Labels`.
@NullMarked
package no.sitat.exchange.transcript;

import org.jspecify.annotations.NullMarked;
