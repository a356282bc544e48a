package no.sitat.exchange.refi.position;

import java.util.Arrays;
import no.sitat.exchange.encoding.PlainText;

/// A text as its file has it, the same in our form, and the way from one to the other.
///
/// What is one character for us and several in the file (CRLF, a letter and its accent, the halves
/// of a character outside the basic plane) has no places within: [#start] goes to before it, [#end]
/// to behind it.
public final class RawText {
  private final String raw;
  private final int marks;
  private final String text;
  private final int[] before;
  private final int[] behind;

  private RawText(String raw, int marks, Form form) {
    this.raw = raw;
    this.marks = marks;
    this.text = form.text();
    this.before = form.before();
    this.behind = form.behind();
  }

  /// @param decoded with its byte order marks
  public static RawText of(String decoded) {
    int marks = 0;
    while (marks < decoded.length() && decoded.charAt(marks) == '\uFEFF') {
      marks++;
    }
    var raw = decoded.substring(marks);
    return new RawText(raw, marks, Form.of(raw));
  }

  /// As the file has it, without byte order marks.
  public String raw() {
    return raw;
  }

  /// How many byte order marks stand in front.
  public int marks() {
    return marks;
  }

  /// In our form.
  public String text() {
    return text;
  }

  /// Where in our form something begins that begins at a place of the raw text.
  public int start(int at) {
    return outOfPair(moved(before, at), -1);
  }

  /// Where in our form something ends that ends at a place of the raw text.
  public int end(int at) {
    return outOfPair(moved(behind, at), 1);
  }

  /// A sign for the end that is no part of the text has no place in it.
  private static int moved(int[] places, int at) {
    return places.length == 0 ? at : places[Math.min(at, places.length - 1)];
  }

  private int outOfPair(int at, int way) {
    boolean within =
        at > 0
            && at < text.length()
            && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1));
    return within ? at + way : Math.min(at, text.length());
  }

  /// Our form, and for each place of the raw text the last place at or before it and the first at
  /// or behind it; both empty when nothing moves.
  private record Form(String text, int[] before, int[] behind) {
    private static final String END = "\u001A";

    static Form of(String whole) {
      var raw = whole.endsWith(END) ? whole.substring(0, whole.length() - 1) : whole;
      var lines = raw.indexOf('\r') < 0 ? Steps.NONE : Steps.lineFeeds(raw);
      var clean = PlainText.withoutControls(PlainText.withLineFeeds(raw));
      var composed = PlainText.composed(clean);
      if (!composed.equals(clean)) {
        lines = lines.then(ComposedPieces.of(clean));
      }
      return lines.isIdentity()
          ? new Form(composed, new int[0], new int[0])
          : new Form(composed, lines.before(), lines.behind());
    }
  }

  /// A way from places to places.
  record Steps(int[] before, int[] behind) {
    private static final Steps NONE = new Steps(new int[0], new int[0]);

    boolean isIdentity() {
      return before.length == 0;
    }

    /// CRLF and CR become LF.
    static Steps lineFeeds(String raw) {
      var before = new int[raw.length() + 1];
      var behind = new int[raw.length() + 1];
      int to = 0;
      for (int i = 0; i < raw.length(); i++) {
        boolean within = i > 0 && raw.charAt(i) == '\n' && raw.charAt(i - 1) == '\r';
        before[i] = within ? to - 1 : to;
        behind[i] = to;
        to += within ? 0 : 1;
      }
      before[raw.length()] = to;
      behind[raw.length()] = to;
      return new Steps(before, behind);
    }

    Steps then(Steps next) {
      return isIdentity()
          ? next
          : new Steps(
              Arrays.stream(before).map(at -> next.before[at]).toArray(),
              Arrays.stream(behind).map(at -> next.behind[at]).toArray());
    }
  }

  /// Lengths; never the text.
  @Override
  public String toString() {
    return "RawText[" + raw.length() + " units, " + text.length() + " in our form]";
  }
}
