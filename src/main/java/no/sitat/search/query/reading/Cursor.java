package no.sitat.search.query.reading;

import no.sitat.search.query.QueryError;

/// A place in a query, moving from left to right.
///
/// Offsets count UTF-16 units. A query has no NUL (see [Limits]), so that 0 can stand for its end.
final class Cursor {
  private final String text;
  private int at;

  Cursor(String text) {
    this.text = text;
  }

  int at() {
    return at;
  }

  void moveTo(int place) {
    at = place;
  }

  int end() {
    return text.length();
  }

  boolean isAtEnd() {
    return at == text.length();
  }

  /// The character here; 0 at the end.
  char next() {
    return after(0);
  }

  /// The character so many units further; 0 beyond the end.
  char after(int units) {
    return at + units < text.length() ? text.charAt(at + units) : 0;
  }

  boolean sees(String part) {
    return text.startsWith(part, at);
  }

  /// Moves past the character if it stands here.
  boolean take(char unit) {
    boolean taken = next() == unit;
    at += taken ? 1 : 0;
    return taken;
  }

  boolean take(String part) {
    boolean taken = sees(part);
    at += taken ? part.length() : 0;
    return taken;
  }

  void skipSpace() {
    while (isSpace(next())) {
      at++;
    }
  }

  static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }

  String since(int start) {
    return text.substring(start, at);
  }

  /// The bare word here, up to space, a bracket, a quotation mark or a sign of comparison; empty if
  /// there is none. Does not move.
  String word() {
    return word("");
  }

  /// @param stops other characters that end the word
  String word(String stops) {
    int end = at;
    while (end < text.length() && !endsWord(text.charAt(end), stops) && !isComparison(end)) {
      end++;
    }
    return text.substring(at, end);
  }

  /// Moves past a value without quotation marks, in which signs of comparison may stand.
  String takeValue(String stops) {
    int start = at;
    while (!isAtEnd() && !endsWord(next(), stops)) {
      at++;
    }
    return since(start);
  }

  /// Moves past letters, digits and underscores, which are what names of captures and attributes
  /// are made of.
  String takeName() {
    int start = at;
    while (Character.isLetterOrDigit(next()) || next() == '_') {
      at++;
    }
    return since(start);
  }

  private static boolean endsWord(char unit, String stops) {
    return isSpace(unit)
        || "()[]{}|<>".indexOf(unit) >= 0
        || stops.indexOf(unit) >= 0
        || closingMark(unit) != 0;
  }

  private boolean isComparison(int place) {
    return switch (text.charAt(place)) {
      case ':', '=' -> true;
      case '!' -> text.startsWith("!=", place);
      default -> false;
    };
  }

  boolean seesQuote() {
    return closingMark(next()) != 0;
  }

  /// Moves past what stands in quotation marks.
  String quoted() {
    int start = at;
    int end = text.indexOf(closingMark(next()), at + 1);
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
