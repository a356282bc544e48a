package no.sitat.exchange.refi.position;

import no.sitat.exchange.encoding.PlainText;

/// Where the places of a text go when letters and accents are joined (NFC).
///
/// The text is cut before every character that never joins the one before it; a piece that changes
/// has no places within. Where a guess of what never joins is wrong, the next larger piece is taken
/// whole, so the places are always those of the text that is composed as a whole.
final class ComposedPieces {
  private static final int FIRST_VOWEL_JAMO = 0x1160;
  private static final int LAST_FINAL_JAMO = 0x11FF;

  private final String text;
  private final int[] before;
  private final int[] behind;
  private int to;

  private ComposedPieces(String text) {
    this.text = text;
    this.before = new int[text.length() + 1];
    this.behind = new int[text.length() + 1];
  }

  static RawText.Steps of(String text) {
    var pieces = new ComposedPieces(text);
    int from = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) < 0x80) {
        pieces.large(from, i);
        from = i;
      }
    }
    pieces.before[text.length()] = pieces.to;
    pieces.behind[text.length()] = pieces.to;
    return new RawText.Steps(pieces.before, pieces.behind);
  }

  /// From one ASCII character to the next, which joins nothing before it.
  private void large(int from, int until) {
    var piece = text.substring(from, until);
    var composed = PlainText.composed(piece);
    if (composed.equals(piece)) {
      unchanged(from, until);
    } else if (smallOnesGive(piece, composed)) {
      small(from, until);
    } else {
      changed(from, until, composed.length());
    }
  }

  private static boolean smallOnesGive(String piece, String composed) {
    var joined = new StringBuilder();
    int from = 0;
    while (from < piece.length()) {
      int until = endOfSmall(piece, from);
      joined.append(PlainText.composed(piece.substring(from, until)));
      from = until;
    }
    return composed.contentEquals(joined);
  }

  private void small(int from, int until) {
    int at = from;
    while (at < until) {
      int end = Math.min(until, endOfSmall(text, at));
      var piece = text.substring(at, end);
      var composed = PlainText.composed(piece);
      if (composed.equals(piece)) {
        unchanged(at, end);
      } else {
        changed(at, end, composed.length());
      }
      at = end;
    }
  }

  /// A character with the marks behind it.
  private static int endOfSmall(String text, int from) {
    int at = from + Character.charCount(text.codePointAt(from));
    while (at < text.length() && joins(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean joins(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> c >= FIRST_VOWEL_JAMO && c <= LAST_FINAL_JAMO;
    };
  }

  private void unchanged(int from, int until) {
    for (int i = from; i < until; i++) {
      before[i] = to;
      behind[i] = to;
      to++;
    }
  }

  private void changed(int from, int until, int length) {
    before[from] = to;
    behind[from] = to;
    for (int i = from + 1; i < until; i++) {
      before[i] = to;
      behind[i] = to + length;
    }
    to += length;
  }
}
