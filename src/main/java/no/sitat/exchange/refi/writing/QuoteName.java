package no.sitat.exchange.refi.writing;

/// What a selection is called: its first words, so that any reader can check where it is.
final class QuoteName {
  private static final int LONGEST = 100;

  private QuoteName() {}

  /// White space folded, at most 100 characters, with “…” when cut.
  static String of(String text, int start, int end) {
    var name = new StringBuilder();
    int characters = 0;
    boolean blank = false;
    for (int i = start; i < end; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = !name.isEmpty();
        continue;
      }
      if (characters + (blank ? 1 : 0) >= LONGEST) {
        return name.append('…').toString();
      }
      characters += blank ? 2 : 1;
      name.append(blank ? " " : "").appendCodePoint(c);
      blank = false;
    }
    return name.toString();
  }
}
