package no.sitat.exchange.quote;

import java.util.Arrays;

/// A text without what tools change when they copy words: every run of white space is one blank,
/// quotation marks and dashes have one shape, soft hyphens and what has no width are gone.
///
/// @param places for each character and the end, where it was in the text
record Folded(String text, int[] places) {
  private static final String NOTHING = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";
  private static final String SINGLE = "\u2018\u2019\u201A\u201B\u2032\u00B4`";
  private static final String DOUBLE = "\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB";
  private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

  static Folded of(String text) {
    var folded = new StringBuilder(text.length());
    var places = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      char c = folded(text.charAt(i));
      boolean isAgain = c == ' ' && !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ';
      if (c != 0 && !isAgain) {
        places[folded.length()] = i;
        folded.append(c);
      }
    }
    places[folded.length()] = text.length();
    return new Folded(folded.toString(), Arrays.copyOf(places, folded.length() + 1));
  }

  /// 0 for what is left out.
  private static char folded(char c) {
    if (c < 0x80) {
      return c <= ' ' ? ' ' : (c == '`' ? '\'' : c);
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    if (NOTHING.indexOf(c) >= 0) {
      return 0;
    }
    if (SINGLE.indexOf(c) >= 0) {
      return '\'';
    }
    if (DOUBLE.indexOf(c) >= 0) {
      return '"';
    }
    return DASHES.indexOf(c) >= 0 ? '-' : c;
  }
}
