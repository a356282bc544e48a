package no.sitat.exchange.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import no.sitat.exchange.transcript.ClockTime;

/// Lines with their times in brackets before them: LRC (`[00:43.81]words`), and what Whisper prints
/// (`[00:43.810 --> 00:47.850] words`).
final class TimedLines {
  private static final String TIME = "(\\d{1,3}:\\d\\d(?::\\d\\d)?[.,]\\d{1,3})";
  private static final Pattern RANGE =
      Pattern.compile("\\s*\\[" + TIME + " *--> *" + TIME + "]\\s*(.*)");
  private static final Pattern MARK = Pattern.compile("\\s*\\[" + TIME + "]\\s*(.*)");

  /// `[ar: …]`, `[length: …]`: about the recording.
  private static final Pattern ABOUT = Pattern.compile("\\s*\\[[A-Za-z#][\\w ]*:.*]\\s*");

  /// Times of single words, in the enhanced form.
  private static final Pattern INNER = Pattern.compile("<\\d{1,3}:\\d\\d[.:]\\d{1,3}>");

  private static final double MOST = 0.8;
  private static final int FEWEST = 3;

  private TimedLines() {}

  /// Whether nearly every line has the two times of a range before it.
  static boolean areRanges(String text) {
    return share(text, RANGE) > MOST;
  }

  /// Whether nearly every line has a time with decimals before it.
  static boolean areMarks(String text) {
    return share(text, MARK) > MOST;
  }

  private static double share(String text, Pattern form) {
    var lines = text.lines().filter(line -> !line.isBlank() && !isAbout(line)).toList();
    long fitting = lines.stream().filter(line -> form.matcher(line).matches()).count();
    return fitting < FEWEST ? 0 : (double) fitting / lines.size();
  }

  private static boolean isAbout(String line) {
    return ABOUT.matcher(line).matches() && !MARK.matcher(line).matches();
  }

  static Talk ranges(String text) {
    var cues = new ArrayList<Cue>();
    for (var line : text.lines().filter(line -> !line.isBlank()).toList()) {
      var found = RANGE.matcher(line);
      if (found.matches()) {
        var begin = ClockTime.millis(found.group(1));
        var end = ClockTime.millis(found.group(2));
        cues.add(new Cue(begin, end, "", Cue.oneLine(found.group(3)), List.of()));
      } else {
        cues.add(Cue.untimed("", line));
      }
    }
    return new Talk(LabelledCues.of(cues), Talk.Joint.BLANK);
  }

  /// An empty line with a time ends the words before it.
  static Talk marks(String text) {
    var cues = new ArrayList<Cue>();
    for (var line : text.lines().filter(line -> !line.isBlank() && !isAbout(line)).toList()) {
      var found = MARK.matcher(line);
      if (!found.matches()) {
        cues.add(Cue.untimed("", line));
        continue;
      }
      var time = ClockTime.millis(found.group(1));
      var words = Cue.oneLine(INNER.matcher(found.group(2)).replaceAll(""));
      if (words.isEmpty() && !cues.isEmpty()) {
        var last = cues.removeLast();
        cues.add(new Cue(last.begin(), time, last.speaker(), last.words(), last.within()));
      } else {
        cues.add(new Cue(time, OptionalLong.empty(), "", words, List.of()));
      }
    }
    return new Talk(LabelledCues.of(cues), Talk.Joint.BLANK);
  }
}
