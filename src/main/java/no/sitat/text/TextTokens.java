package no.sitat.text;

import java.util.Arrays;

/// A text, or a part of it, cut into words, stretches of white space and single signs, which
/// together are all of it.
///
/// Coarser than the tokens of `language` and the same for every language: these are what texts are
/// compared by. No token begins or ends inside a character as a reader sees it.
final class TextTokens {
  private final String text;
  private final int[] borders;
  private final int count;

  private TextTokens(String text, int[] borders, int count) {
    this.text = text;
    this.borders = borders;
    this.count = count;
  }

  /// @param part begins and ends where the text can be cut
  static TextTokens of(String text, Graphemes graphemes, Span part) {
    var borders = new int[part.length() + 1];
    int count = 0;
    var before = Kind.SIGN;
    for (int at = part.start(); at < part.end(); at = graphemes.next(at)) {
      var kind = Kind.of(text.codePointAt(at));
      if (kind == Kind.SIGN || kind == Kind.LINE_END || kind != before || count == 0) {
        borders[count++] = at;
      }
      before = kind;
    }
    borders[count] = part.end();
    return new TextTokens(text, Arrays.copyOf(borders, count + 1), count);
  }

  private enum Kind {
    WORD,
    SPACE,
    LINE_END,
    SIGN;

    static Kind of(int character) {
      if (Character.isLetterOrDigit(character)) {
        return WORD;
      }
      if (character == '\n' || character == '\r') {
        return LINE_END;
      }
      return Character.isWhitespace(character) ? SPACE : SIGN;
    }
  }

  static boolean isWord(String text, int offset) {
    return Kind.of(text.codePointAt(offset)) == Kind.WORD;
  }

  int count() {
    return count;
  }

  /// Where a token begins; for the token after the last, where the text ends.
  int start(int token) {
    return borders[token];
  }

  boolean isWord(int token) {
    return isWord(text, borders[token]);
  }

  String get(int token) {
    return text.substring(borders[token], borders[token + 1]);
  }
}
