package no.sitat.exchange.refi.position;

import java.util.Optional;
import no.sitat.exchange.encoding.PlainText;

/// What a file calls a passage, where that may be its first words: ATLAS.ti and QualCoder do so.
///
/// White space counts as one blank, since a line end in an attribute does not survive.
///
/// @param words folded, composed, without the ellipsis that says it is cut
/// @param cut whether the passage may go on
public record Quote(String words, boolean cut) {
  private static final int LONGEST = 400;

  static Optional<Quote> of(String name) {
    var folded = folded(PlainText.composed(name));
    boolean ellipsis = folded.endsWith("…") || folded.endsWith("...");
    var bare = ellipsis ? folded.replaceAll("(…|\\.\\.\\.)$", "").stripTrailing() : folded;
    boolean tooLong = bare.length() > LONGEST;
    var words = tooLong ? bare.substring(0, LONGEST) : bare;
    return words.isBlank() ? Optional.empty() : Optional.of(new Quote(words, ellipsis || tooLong));
  }

  /// White space as one blank, none at the edges.
  static String folded(String text) {
    var folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isBlank(c)) {
        folded.append(c);
      } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().stripTrailing();
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /// Length; never the words.
  @Override
  public String toString() {
    return "Quote[" + words.length() + " units]";
  }

  /// Whether a passage of a text begins with these words, and is these words where nothing is cut.
  boolean isOf(String text, int start, int end) {
    int at = skipped(text, start, end);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (at >= end || (c == ' ' ? !isBlank(text.charAt(at)) : text.charAt(at) != c)) {
        return false;
      }
      at = c == ' ' ? skipped(text, at, end) : at + 1;
    }
    return cut || skipped(text, at, end) == end;
  }

  private static int skipped(String text, int from, int end) {
    int at = from;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
