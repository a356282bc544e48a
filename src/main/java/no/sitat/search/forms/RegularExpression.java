package no.sitat.search.forms;

import java.util.Locale;
import no.sitat.search.query.Expression;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;

/// An [Expression] made ready to be tried on many forms, in time of the form's length whatever the
/// expression is.
final class RegularExpression {
  private static final String SPECIAL = ".*+?{|([\\])}^$\"~@&<>#";

  private final String stem;
  private final CharacterRunAutomaton automaton;

  private RegularExpression(String stem, CharacterRunAutomaton automaton) {
    this.stem = stem;
    this.automaton = automaton;
  }

  static RegularExpression compile(String expression) {
    return new RegularExpression(
        literalStart(expression), new CharacterRunAutomaton(Expression.automaton(expression)));
  }

  /// The letters that every match begins with, as far as they can be read off.
  private static String literalStart(String expression) {
    if (expression.indexOf('|') >= 0) {
      return "";
    }
    int end = 0;
    while (end < expression.length() && SPECIAL.indexOf(expression.charAt(end)) < 0) {
      end++;
    }
    boolean isOptional = end < expression.length() && "*?{".indexOf(expression.charAt(end)) >= 0;
    return expression
        .substring(0, isOptional ? Math.max(0, end - 1) : end)
        .toLowerCase(Locale.ROOT);
  }

  /// Letters that every match begins with, in lower case; may be empty.
  String stem() {
    return stem;
  }

  boolean matches(String form) {
    return automaton.run(form);
  }
}
