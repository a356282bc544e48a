package no.sitat.search.query.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.UnaryOperator;
import no.sitat.language.Folding;
import no.sitat.search.query.QueryError;
import no.sitat.search.query.WordTest;
import no.sitat.search.query.WordTest.Letters;
import no.sitat.search.query.WordTest.Like;

/// Reads regular expressions, and how strictly their letters are compared.
final class Expressions {
  /// Classes of characters that a letter after a backslash stands for.
  private static final String CLASSES = "wWdDsS";

  private final Cursor cursor;
  private final Limits limits;

  Expressions(Cursor cursor, Limits limits) {
    this.cursor = cursor;
    this.limits = limits;
  }

  /// `/venn(er)?/` here, with `%d` after it or not.
  WordTest between(Letters usual) {
    int start = cursor.at() + 1;
    var raw = takeSlashed();
    return like(raw, letters(usual), start);
  }

  WordTest like(String raw, Letters letters, int start) {
    return new Like(checked(raw, start, part -> TypedForms.spelt(part, letters)), letters);
  }

  /// `/…/` here, as it is.
  String takeSlashed() {
    int start = cursor.at();
    cursor.take('/');
    while (cursor.next() != '/' && !cursor.isAtEnd()) {
      cursor.moveTo(Math.min(cursor.at() + (cursor.next() == '\\' ? 2 : 1), cursor.end()));
    }
    var raw = cursor.since(start + 1);
    if (!cursor.take('/')) {
      throw new QueryError(
          start,
          "The regular expression is opened here and never closed with /.",
          "Det regulære uttrykket åpnes her og lukkes aldri med /.");
    }
    return raw;
  }

  /// `%c`, `%d`, or both; without them, what is usual.
  Letters letters(Letters usual) {
    if (!cursor.take('%')) {
      return usual;
    }
    int start = cursor.at();
    var flags = cursor.takeName();
    return switch (flags) {
      case "c" -> usual == Letters.CASE ? Letters.LOWER : usual;
      case "d", "cd", "dc" -> Letters.FOLDED;
      default ->
          throw new QueryError(
              start,
              "After % stands d (accents do not matter) or c (upper and lower case do not matter).",
              "Etter % står d (aksenter er likegyldige) eller c (store og små bokstaver er"
                  + " likegyldige).");
    };
  }

  /// A dictionary form.
  String lemma(String raw, int start) {
    return checked(raw, start, Folding::exact);
  }

  /// A part of speech.
  String tag(String raw, int start) {
    return checked(raw, start, part -> part.toUpperCase(Locale.ROOT));
  }

  private String checked(String raw, int start, UnaryOperator<String> spelling) {
    if (raw.isBlank()) {
      throw new QueryError(
          start, "The regular expression is empty.", "Det regulære uttrykket er tomt.");
    }
    int size = ExpressionShape.size(raw, start);
    var expression = spelt(raw, spelling);
    limits.states(4 * size + ExpressionShape.states(expression, start), start);
    return expression;
  }

  /// With its letters as they are compared, one by one; what stands for a class of characters
  /// stays.
  private static String spelt(String raw, UnaryOperator<String> spelling) {
    var composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
    var spelt = new StringBuilder(composed.length());
    for (int at = 0; at < composed.length(); ) {
      boolean isEscaped = composed.charAt(at) == '\\' && at + 1 < composed.length();
      int point = composed.codePointAt(isEscaped ? at + 1 : at);
      var letter = Character.toString(point);
      boolean isClass = isEscaped && CLASSES.indexOf(point) >= 0;
      if (isEscaped && point != '/') {
        spelt.append('\\');
      }
      spelt.append(isClass || !Character.isLetter(point) ? letter : spelling.apply(letter));
      at += letter.length() + (isEscaped ? 1 : 0);
    }
    return spelt.toString();
  }
}
