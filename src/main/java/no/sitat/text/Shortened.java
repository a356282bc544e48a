package no.sitat.text;

/// A text that must not be longer than so much, cut where a reader sees a character end.
///
/// Lengths are UTF-16 units. No surrogate pair, letter with its marks or emoji of several is cut,
/// unless it is longer than the whole may be.
public final class Shortened {
  private static final String SIGN = "…";

  /// No character that is written is longer.
  private static final int LONGEST_CHARACTER = 64;

  private Shortened() {}

  /// The beginning, at most so long; the text itself when it is not longer.
  ///
  /// @param most 0 or more
  public static String to(String text, int most) {
    return text.length() <= most ? text : text.substring(0, border(text, most));
  }

  /// The same with `…` at its end where something was cut off, which counts in the length.
  ///
  /// @param most 1 or more
  public static String marked(String text, int most) {
    return text.length() <= most ? text : text.substring(0, border(text, most - 1)) + SIGN;
  }

  /// Whether it would be cut.
  public static boolean cuts(String text, int most) {
    return text.length() > most;
  }

  private static int border(String text, int most) {
    int from = Math.max(0, most - LONGEST_CHARACTER);
    int to = Math.min(text.length(), most + LONGEST_CHARACTER);
    var graphemes = Graphemes.of(text.substring(from, to));
    for (int at = most; at > from; at--) {
      if (graphemes.isBorder(at - from)) {
        return at;
      }
    }
    boolean isHalved =
        most > 0
            && Character.isHighSurrogate(text.charAt(most - 1))
            && Character.isLowSurrogate(text.charAt(most));
    return isHalved ? most - 1 : most;
  }
}
