package no.sitat.exchange.transcript;

import java.util.ArrayList;
import java.util.List;

/// One line of a text, by its offsets, without its line feed.
record Line(int start, int end) {
  static List<Line> of(String text) {
    var lines = new ArrayList<Line>();
    int start = 0;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      lines.add(new Line(start, end));
      start = end + 1;
    }
    return lines;
  }

  /// The first offset in the line, or its end, that is not white space.
  int firstWord(String text) {
    int at = start;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  boolean isBlank(String text) {
    return firstWord(text) == end;
  }

  /// Whether it begins with white space and has words.
  boolean isIndented(String text) {
    int first = firstWord(text);
    return first > start && first < end;
  }
}
