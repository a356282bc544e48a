package no.sitat.exchange.transcript;

import no.sitat.text.Span;

/// The part of a stretch of text that is not white space at its ends.
final class Words {
  private Words() {}

  /// Empty, at `to`, when there is nothing but white space.
  static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
