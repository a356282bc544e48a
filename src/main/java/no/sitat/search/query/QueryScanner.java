package no.sitat.search.query;

import java.util.ArrayList;
import java.util.List;

/// Cuts a query into brackets, operators, phrases, words and fields with values.
final class QueryScanner {
  private final String text;
  private int at;

  /// A piece of a query, with where it begins.
  sealed interface Piece {
    int position();

    /// `(`
    record Open(int position) implements Piece {}

    /// `)`
    record Close(int position) implements Piece {}

    /// `AND`, `OR`, `NOT` and their Norwegian names, in upper case.
    record Operator(int position, Kind kind) implements Piece {}

    /// What stands between quotation marks.
    record Quoted(int position, String text) implements Piece {}

    /// A bare word, perhaps with a star.
    record Bare(int position, String text) implements Piece {}

    /// `name:value` or `name=value`.
    ///
    /// @param equals whether an equals sign stood between
    /// @param valuePosition where the value begins
    record Field(int position, String name, boolean equals, String value, int valuePosition)
        implements Piece {}
  }

  /// The operators.
  enum Kind {
    AND,
    OR,
    NOT
  }

  QueryScanner(String text) {
    this.text = text;
  }

  List<Piece> pieces() {
    var pieces = new ArrayList<Piece>();
    skipSpace();
    while (at < text.length()) {
      pieces.add(next());
      skipSpace();
    }
    return pieces;
  }

  private void skipSpace() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }

  private Piece next() {
    int start = at;
    char unit = text.charAt(at);
    if (unit == '(') {
      at++;
      return new Piece.Open(start);
    }
    if (unit == ')') {
      at++;
      return new Piece.Close(start);
    }
    if (closingMark(unit) != 0) {
      var quoted = quoted();
      return isSeparator() ? field(start, quoted) : new Piece.Quoted(start, quoted);
    }
    var word = untilEndOfWord(true);
    if (isSeparator() && !word.isEmpty()) {
      return field(start, word);
    }
    word += untilEndOfWord(false);
    return operatorOrWord(start, word);
  }

  private static Piece operatorOrWord(int start, String word) {
    return switch (word) {
      case "AND", "OG" -> new Piece.Operator(start, Kind.AND);
      case "OR", "ELLER" -> new Piece.Operator(start, Kind.OR);
      case "NOT", "IKKE" -> new Piece.Operator(start, Kind.NOT);
      default -> new Piece.Bare(start, word);
    };
  }

  private boolean isSeparator() {
    return at < text.length() && (text.charAt(at) == ':' || text.charAt(at) == '=');
  }

  private Piece field(int start, String name) {
    boolean equals = text.charAt(at++) == '=';
    int valueAt = at;
    boolean isQuoted = at < text.length() && closingMark(text.charAt(at)) != 0;
    var value = isQuoted ? quoted() : untilEndOfWord(false);
    if (value.isBlank()) {
      throw new QueryError(
          valueAt,
          "A value should follow after “" + name + "”.",
          "Det skal stå en verdi etter «" + name + "».");
    }
    return new Piece.Field(start, name, equals, value, valueAt);
  }

  private String untilEndOfWord(boolean stopAtSeparator) {
    int start = at;
    while (at < text.length() && !endsWord(text.charAt(at))) {
      if (stopAtSeparator && isSeparator()) {
        break;
      }
      at++;
    }
    return text.substring(start, at);
  }

  private static boolean endsWord(char unit) {
    return isSpace(unit) || unit == '(' || unit == ')' || closingMark(unit) != 0;
  }

  private String quoted() {
    int start = at;
    char closing = closingMark(text.charAt(at));
    int end = text.indexOf(closing, at + 1);
    if (end < 0) {
      throw new QueryError(
          start,
          "The quotation mark is opened here and never closed.",
          "Anførselstegnet åpnes her og lukkes aldri.");
    }
    at = end + 1;
    return text.substring(start + 1, end);
  }

  /// The mark that closes what this one opens; 0 for what is no opening mark.
  private static char closingMark(char opening) {
    return switch (opening) {
      case '"' -> '"';
      case '“', '”' -> '”';
      case '«' -> '»';
      default -> 0;
    };
  }
}
