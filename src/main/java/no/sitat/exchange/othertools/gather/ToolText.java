package no.sitat.exchange.othertools.gather;

import java.text.Normalizer;
import java.util.Arrays;
import no.sitat.exchange.encoding.PlainText;
import no.sitat.text.Span;

/// A text as a tool has it, and in our form: lines ended by LF, no byte order mark, no stray
/// controls, composed letters. Positions lead from the one to the other.
///
/// Immutable.
public final class ToolText {
  private final String original;
  private final String text;

  /// For each unit of the original and its end, where it begins in our text.
  private final int[] starts;

  /// For each place of the original, where what stands before it ends in our text.
  private final int[] ends;

  private ToolText(String original, String text, int[] starts, int[] ends) {
    this.original = original;
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  public static ToolText of(String original) {
    return new Making(original).made();
  }

  /// A text that is shown otherwise than it is counted.
  ///
  /// @param original what the tool counts in
  /// @param laidOut the same words as they are shown
  /// @param starts for each unit of the original and its end, where it begins in what is laid out
  /// @param ends for each place of the original, where what stands before it ends there
  public static ToolText of(String original, String laidOut, int[] starts, int[] ends) {
    var shown = of(laidOut);
    return new ToolText(
        original, shown.text, through(starts, shown.starts), through(ends, shown.ends));
  }

  private static int[] through(int[] places, int[] further) {
    var through = new int[places.length];
    for (int i = 0; i < places.length; i++) {
      through[i] = further[places[i]];
    }
    return through;
  }

  public String original() {
    return original;
  }

  /// In our form.
  public String text() {
    return text;
  }

  /// A place of the original in our text; it may be empty.
  public Span ours(Span place) {
    int start = starts[place.start()];
    return new Span(start, Math.max(start, ends[place.end()]));
  }

  /// For each UTF-16 unit of the original and its end, how many of another unit stand before it.
  int[] counted(Unit unit) {
    var counted = new int[original.length() + 1];
    int count = 0;
    for (int i = 0; i < original.length(); ) {
      int point = original.codePointAt(i);
      counted[i] = count;
      if (Character.charCount(point) == 2) {
        counted[i + 1] = count;
      }
      count += unit.in(point);
      i += Character.charCount(point);
    }
    counted[original.length()] = count;
    return counted;
  }

  /// Goes through the original once.
  private static final class Making {
    private final String original;
    private final StringBuilder text;
    private final int[] ours;

    Making(String original) {
      this.original = original;
      text = new StringBuilder(original.length());
      ours = new int[original.length() + 1];
    }

    ToolText made() {
      int at = 0;
      while (at < original.length()) {
        int end = endOfPiece(at);
        Arrays.fill(ours, at, end, text.length());
        text.append(piece(at, end));
        for (int i = at + 1; i < end; i++) {
          // inside a piece that became another: before it begins, after it ends
          ours[i] = Math.min(text.length(), ours[at] + i - at);
        }
        at = end;
      }
      ours[original.length()] = text.length();
      return new ToolText(original, text.toString(), ours, ours);
    }

    private int endOfPiece(int at) {
      char first = original.charAt(at);
      if (first == '\r' && at + 1 < original.length() && original.charAt(at + 1) == '\n') {
        return at + 2;
      }
      int end = at + Character.charCount(original.codePointAt(at));
      while (end < original.length() && isAttached(original.codePointAt(end))) {
        end += Character.charCount(original.codePointAt(end));
      }
      return end;
    }

    /// Whether a character may become one with what stands before it.
    private static boolean isAttached(int point) {
      if (point < 0x300) {
        return false;
      }
      int type = Character.getType(point);
      return type == Character.NON_SPACING_MARK
          || type == Character.COMBINING_SPACING_MARK
          || type == Character.ENCLOSING_MARK
          || (point >= 0x1160 && point <= 0x11FF);
    }

    private String piece(int from, int to) {
      var piece = original.substring(from, to);
      char first = piece.charAt(0);
      if (first == '\r') {
        return "\n" + (piece.length() > 1 && piece.charAt(1) == '\n' ? "" : piece.substring(1));
      }
      if (first == '\uFEFF' && from == 0) {
        return piece.substring(1);
      }
      var composed = first < 0x80 && piece.length() == 1 ? piece : normal(piece);
      return isStrayControl(first) ? " " + composed.substring(1) : composed;
    }

    private static String normal(String piece) {
      return Normalizer.isNormalized(piece, Normalizer.Form.NFC)
          ? piece
          : PlainText.composed(piece);
    }

    private static boolean isStrayControl(char c) {
      return (c < 0x20 && "\n\r\t\f".indexOf(c) < 0) || c == 0x7F;
    }
  }

  /// How long; never the words.
  @Override
  public String toString() {
    return "ToolText[" + original.length() + " units, ours " + text.length() + "]";
  }
}
