package no.sitat.search.query;

import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;

/// Regular expressions over a form, a dictionary form or a part of speech.
///
/// The syntax is that of Lucene's [RegExp] without its optional signs: `.` `[…]` `(…)` `|` `?` `*`
/// `+` `{2,3}` `\d` `\w` `\s`. They match from end to end, in time that grows with the length of
/// the word and with nothing else.
public final class Expression {
  /// What the making of one automaton may cost, in states looked at.
  private static final int MOST_WORK = 10_000;

  private Expression() {}

  /// The words an expression matches, as a deterministic automaton over code points.
  ///
  /// @throws IllegalArgumentException if it is no expression
  /// @throws TooComplexToDeterminizeException if it is too complex
  public static Automaton automaton(String expression) {
    return Operations.determinize(new RegExp(expression, RegExp.NONE).toAutomaton(), MOST_WORK);
  }
}
