package no.sitat.search.query.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.sitat.search.query.Clause;
import no.sitat.search.query.QueryError;
import no.sitat.search.query.reading.Condition.Comparison;
import no.sitat.search.query.reading.Condition.Wanted;

/// Reads the name, the comparison and the values of a condition.
///
/// Space may stand around a comparison if the name is known; otherwise `hus = hjem` would be words.
final class ConditionHead {
  private final Cursor cursor;
  private final Predicate<String> isKnown;

  /// @param name what stands before the comparison
  record Head(int position, String name, Comparison comparison) {
    Condition with(List<Wanted> values) {
      return new Condition(position, name, comparison, values);
    }

    /// As it was typed.
    ///
    /// @param canonical the English name of the field, or the variable's key
    Clause.Field typed(
        String canonical, boolean isVariable, List<Wanted> values, List<Clause.Field> conditions) {
      var typed =
          values.stream()
              .map(each -> new Clause.Value(each.text(), each.isQuoted(), each.isExact()))
              .toList();
      return new Clause.Field(canonical, isVariable, comparison.sign(), typed, conditions);
    }
  }

  /// @param isKnown whether a variable or a field has this name
  ConditionHead(Cursor cursor, Predicate<String> isKnown) {
    this.cursor = cursor;
    this.isKnown = isKnown;
  }

  /// Reads a name and a comparison, or does not move.
  Optional<Head> take() {
    int start = cursor.at();
    var name = takeName();
    var comparison = name.isEmpty() ? Optional.<Comparison>empty() : comparison(name);
    if (comparison.isEmpty()) {
      cursor.moveTo(start);
    }
    return comparison.map(found -> new Head(start, name, found));
  }

  /// Some keyboards type `å` as two characters.
  private String takeName() {
    if (cursor.seesQuote()) {
      return composed(cursor.quoted());
    }
    var word = cursor.word();
    cursor.moveTo(cursor.at() + word.length());
    return composed(word);
  }

  private static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  private Optional<Comparison> comparison(String name) {
    var beside = sign();
    if (beside.isPresent() || !isKnown.test(name)) {
      return beside;
    }
    cursor.skipSpace();
    if (takeIn()) {
      return Optional.of(Comparison.AMONG);
    }
    var spaced = sign();
    return spaced.filter(_ -> cursor.next() == ' ');
  }

  private Optional<Comparison> sign() {
    if (cursor.sees("::") || UnitName.seesTag(cursor)) {
      return Optional.empty();
    }
    if (cursor.take("!=")) {
      return Optional.of(Comparison.DIFFERENT);
    }
    if (cursor.take("<=")) {
      return Optional.of(Comparison.AT_MOST);
    }
    if (cursor.take(">=")) {
      return Optional.of(Comparison.AT_LEAST);
    }
    return simpleSign();
  }

  private Optional<Comparison> simpleSign() {
    var found =
        switch (cursor.next()) {
          case '<' -> Optional.of(Comparison.LESS);
          case '>' -> Optional.of(Comparison.MORE);
          case '=' -> Optional.of(Comparison.EQUAL);
          case ':' -> Optional.of(Comparison.COLON);
          default -> Optional.<Comparison>empty();
        };
    cursor.moveTo(cursor.at() + (found.isPresent() ? 1 : 0));
    return found;
  }

  /// `in (`, of which the parenthesis stays.
  private boolean takeIn() {
    int start = cursor.at();
    var word = cursor.word();
    if (word.equals("in") || word.equals("i")) {
      cursor.moveTo(start + word.length());
      cursor.skipSpace();
      if (cursor.next() == '(') {
        return true;
      }
    }
    cursor.moveTo(start);
    return false;
  }

  /// The values after a head.
  ///
  /// @param stops characters that end a value here, beside those that always do
  List<Wanted> values(Head head, String stops) {
    if (head.comparison() == Comparison.AMONG) {
      return list(head);
    }
    if (head.comparison() != Comparison.COLON) {
      cursor.skipSpace();
    }
    return List.of(value(head, stops));
  }

  private List<Wanted> list(Head head) {
    int start = cursor.at();
    cursor.take('(');
    var values = new ArrayList<Wanted>();
    do {
      cursor.skipSpace();
      values.add(value(head, ","));
      cursor.skipSpace();
    } while (cursor.take(','));
    if (!cursor.take(')')) {
      throw new QueryError(
          start,
          "Values with commas between should stand in these brackets; one with a space needs"
              + " quotation marks.",
          "I denne parentesen skal det stå verdier med komma mellom; en med mellomrom trenger"
              + " anførselstegn.");
    }
    return values;
  }

  private Wanted value(Head head, String stops) {
    boolean isExact = cursor.take('=');
    int start = cursor.at();
    boolean isQuoted = cursor.seesQuote();
    var text = isQuoted ? cursor.quoted() : cursor.takeValue(stops);
    if (text.isBlank()) {
      throw new QueryError(
          start,
          "A value should follow after “" + head.name() + "”.",
          "Det skal stå en verdi etter «" + head.name() + "».");
    }
    return new Wanted(start, text, isQuoted, isExact);
  }
}
