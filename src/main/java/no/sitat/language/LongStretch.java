package no.sitat.language;

import java.util.Optional;

/// Many characters on end without a space: a rule under a heading, a long address, a picture that
/// was pasted as letters.
///
/// The lexer looks at all that is left of a stretch for each piece that it cuts, so that a line of
/// a hundred thousand signs would take it hours. What is longer than people write is therefore
/// given to it in parts, which it cuts as it would have cut the whole.
///
/// @param start first UTF-16 unit, inclusive
/// @param end unit after the last
record LongStretch(String text, int start, int end) {
  private static final int LONG = 160;

  /// Of so many signs on end only the edges are shown to the lexer.
  private static final int MANY_SIGNS = 64;

  private static final int EDGE = 16;

  private static final int PART = 64;

  /// How often the lexer may look at the whole of what is long; an address is one piece.
  private static final int LOOKS = 4;

  /// The first that begins at an offset or after it; an offset lies beside a space.
  static Optional<LongStretch> from(String text, int offset) {
    int start = offset;
    for (int at = offset; at <= text.length(); at++) {
      if (at == text.length() || isSpace(text.charAt(at))) {
        if (at - start > LONG) {
          return Optional.of(new LongStretch(text, start, at));
        }
        start = at + 1;
      }
    }
    return Optional.empty();
  }

  /// What stops the lexer from looking further.
  private static boolean isSpace(char unit) {
    return unit == ' ' || unit == '\n' || unit == '\t' || unit == '\r' || unit == '\u00A0';
  }

  void cut(Lexer.Pieces pieces) {
    int from = start;
    for (int at = start; at < end; at++) {
      int signs = signsFrom(at);
      if (signs - at >= MANY_SIGNS) {
        between(from, at + EDGE, pieces);
        pieces.take(at + EDGE, signs - EDGE);
        from = signs - EDGE;
      }
      at = Math.max(at, signs - 1);
    }
    between(from, end, pieces);
  }

  /// Where the signs end that begin here.
  private int signsFrom(int offset) {
    int at = offset;
    while (at < end && !CharKinds.isWordly(text, at)) {
      at++;
    }
    return at;
  }

  private void between(int from, int to, Lexer.Pieces pieces) {
    if (to - from <= LONG) {
      Lexer.cut(text, from, to, pieces, Long.MAX_VALUE);
      return;
    }
    int at = Lexer.cut(text, from, to, pieces, LOOKS * (long) (to - from));
    while (at < to) {
      int next = Math.min(at + PART, to);
      next += next < to && Character.isLowSurrogate(text.charAt(next)) ? 1 : 0;
      Lexer.cut(text, at, next, pieces, Long.MAX_VALUE);
      at = next;
    }
  }
}
