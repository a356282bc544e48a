package no.sitat.exchange.recording;

/// Words put together on one line: white space of any length is one blank, and none at the ends.
final class WordLine {
  private final StringBuilder line = new StringBuilder();
  private boolean wants;

  WordLine append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (isBlank(c)) {
        wants = !line.isEmpty();
      } else {
        line.append(wants ? " " : "").append(c);
        wants = false;
      }
    }
    return this;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B';
  }

  /// Where the next word will begin, if it follows a blank or is the first.
  int next() {
    return line.length() + (wants ? 1 : 0);
  }

  void clear() {
    line.setLength(0);
    wants = false;
  }

  @Override
  public String toString() {
    return line.toString();
  }
}
