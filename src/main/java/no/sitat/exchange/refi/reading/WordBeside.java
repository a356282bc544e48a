package no.sitat.exchange.refi.reading;

import no.sitat.text.Span;

/// The word at or beside a place between two characters, or one character where no word is.
final class WordBeside {
  private WordBeside() {}

  /// @param text not empty
  static Span of(String text, int at) {
    int start = at;
    while (start > 0 && Character.isLetterOrDigit(text.codePointBefore(start))) {
      start -= Character.charCount(text.codePointBefore(start));
    }
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    if (start < end) {
      return new Span(start, end);
    }
    return at < text.length()
        ? new Span(at, at + Character.charCount(text.codePointAt(at)))
        : new Span(at - Character.charCount(text.codePointBefore(at)), at);
  }
}
