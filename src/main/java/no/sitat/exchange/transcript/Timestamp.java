package no.sitat.exchange.transcript;

import java.util.regex.Pattern;

/// Times of a recording as transcripts write them: `[00:12:03]`, `(12:03)`, `#00:01:23-4#`,
/// `00:43.810 --> 00:47.850`.
final class Timestamp {
  private static final String CLOCK = "\\d{1,2}:\\d\\d(?::\\d\\d)?(?:[.,]\\d{1,3})?";
  private static final String RANGE = CLOCK + "(?: *(?:-->|–|-) *" + CLOCK + ")?";

  /// As part of a larger expression; without groups.
  static final String PATTERN =
      "(?:\\["
          + RANGE
          + "]|\\("
          + RANGE
          + "\\)|\\{"
          + RANGE
          + "}|#"
          + CLOCK
          + "(?:-\\d)?#|"
          + RANGE
          + "(?=\\s|$))";

  private static final Pattern LEADING = Pattern.compile("\\s*" + PATTERN + "\\s*");
  private static final Pattern TRAILING =
      Pattern.compile(
          "\\s*(?:\\[" + RANGE + "]|\\(" + RANGE + "\\)|#" + CLOCK + "(?:-\\d)?#)\\s*$");

  /// A trailing time is looked for in so many last characters.
  private static final int TAIL = 48;

  private Timestamp() {}

  /// Where the words begin after a time, or `from` where there is none.
  static int after(String text, int from, int to) {
    var matcher = LEADING.matcher(text).region(from, to);
    return matcher.lookingAt() ? matcher.end() : from;
  }

  /// Where the words end before a time, or `to` where there is none.
  static int before(String text, int from, int to) {
    var matcher = TRAILING.matcher(text).region(Math.max(from, to - TAIL), to);
    return matcher.find() ? matcher.start() : to;
  }
}
