package no.sitat.text;

import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;

/// Where a text can be cut: not inside what a reader takes for one character, be it a letter with
/// marks, an emoji of several, a flag, or CR LF.
///
/// Immutable.
public final class Graphemes {
  /// Below this no two units are one character, but CR LF.
  private static final char FIRST_MARK = '\u0300';

  private final BitSet inside = new BitSet();
  private final int length;

  private Graphemes(int length) {
    this.length = length;
  }

  public static Graphemes of(String text) {
    var graphemes = new Graphemes(text.length());
    int at = 1;
    while (at < text.length()) {
      if (isPlain(text, at)) {
        graphemes.inside.set(at, text.charAt(at - 1) == '\r' && text.charAt(at) == '\n');
        at++;
      } else {
        int to = at + 1;
        while (to < text.length() && !isPlain(text, to)) {
          to++;
        }
        graphemes.analyse(text, at - 1, to);
        at = to;
      }
    }
    return graphemes;
  }

  private static boolean isPlain(String text, int at) {
    return text.charAt(at - 1) < FIRST_MARK && text.charAt(at) < FIRST_MARK;
  }

  private void analyse(String text, int from, int to) {
    inside.set(from + 1, to);
    var borders = BreakIterator.getCharacterInstance(Locale.ROOT);
    borders.setText(text.substring(from, to));
    for (int at = borders.next(); at != BreakIterator.DONE && from + at < to; at = borders.next()) {
      inside.clear(from + at);
    }
  }

  /// Whether a span may begin or end here.
  public boolean isBorder(int offset) {
    return !inside.get(offset);
  }

  /// The border after the one at an offset; the end of the text at the latest.
  int next(int offset) {
    return Math.min(length, inside.nextClearBit(offset + 1));
  }

  /// The border before the one at an offset; the beginning of the text at the earliest.
  int previous(int offset) {
    return Math.max(0, inside.previousClearBit(offset - 1));
  }

  /// The smallest span around this one that cuts nothing in two.
  public Span around(Span span) {
    int start = inside.previousClearBit(span.start());
    return new Span(start, Math.min(length, inside.nextClearBit(span.end())));
  }
}
