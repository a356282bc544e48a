package no.sitat.exchange.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.sitat.corpus.Timeline.Point;

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

  /// A time that can be told from words wherever it stands.
  private static final Pattern ANYWHERE =
      Pattern.compile("\\[" + RANGE + "]|\\{" + RANGE + "}|#" + CLOCK + "(?:-\\d)?#");

  private static final Pattern ANY = Pattern.compile(PATTERN);
  private static final Pattern FIRST_CLOCK = Pattern.compile(CLOCK + "(?:-\\d)?");

  private Timestamp() {}

  /// The places after the times in a stretch of text, with the times.
  ///
  /// @param mixed whether words stand there, too, so that only what cannot be words is a time
  static List<Point> in(String text, int from, int to, boolean mixed) {
    var matcher = (mixed ? ANYWHERE : ANY).matcher(text).region(from, to);
    var points = new ArrayList<Point>();
    while (matcher.find()) {
      int position = matcher.end();
      var clock = FIRST_CLOCK.matcher(matcher.group());
      if (clock.find()) {
        ClockTime.millis(clock.group())
            .ifPresent(millis -> points.add(new Point(position, millis)));
      }
    }
    return points;
  }

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
