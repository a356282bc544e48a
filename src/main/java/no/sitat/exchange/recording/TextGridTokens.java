package no.sitat.exchange.recording;

import java.util.NoSuchElementException;

/// What counts in a TextGrid: numbers, texts in quotation marks and flags that stand free; all else
/// is there for people. So the long form and the short form are the same.
/// <https://www.fon.hum.uva.nl/praat/manual/TextGrid_file_formats.html>
final class TextGridTokens {
  private final String text;
  private int at;

  TextGridTokens(String text) {
    this.text = text;
  }

  /// @throws NoSuchElementException if there is no further text
  String quoted() {
    for (skip(); at < text.length(); skip()) {
      if (text.charAt(at) == '"') {
        return string();
      }
      word();
    }
    throw new NoSuchElementException("a text");
  }

  /// @throws NoSuchElementException if there is no further number before the next text
  double number() {
    for (skip(); at < text.length() && text.charAt(at) != '"'; skip()) {
      var word = word();
      if (word.matches("[+-]?\\d{1,18}(\\.\\d{1,30})?([eE][+-]?\\d{1,3})?%?")) {
        return Double.parseDouble(word.endsWith("%") ? word.substring(0, word.length() - 1) : word);
      }
    }
    throw new NoSuchElementException("a number");
  }

  /// Passes white space and comments.
  private void skip() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '!') {
        int feed = text.indexOf('\n', at);
        at = feed < 0 ? text.length() : feed;
      } else if (Character.isWhitespace(c)) {
        at++;
      } else {
        return;
      }
    }
  }

  private String word() {
    int from = at;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at);
  }

  /// A doubled quotation mark within is one.
  private String string() {
    var string = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        at++;
        if (at >= text.length() || text.charAt(at) != '"') {
          return string.toString();
        }
      }
      string.append(c);
    }
    throw new NoSuchElementException("the end of a text");
  }
}
