package no.sitat.exchange.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// WebVTT, read as browsers do: <https://www.w3.org/TR/webvtt1/#file-parsing>. What is wrong in one
/// block costs that block only.
final class WebVtt {
  private static final String TIME = "((?:\\d+:)?[0-5]\\d:[0-5]\\d\\.\\d{3})";
  private static final Pattern TIMES =
      Pattern.compile("[ \\t\\f]*" + TIME + "[ \\t\\f]*-->[ \\t\\f]*" + TIME + "(?!\\d).*");
  private static final String ARROW = "-->";

  private final List<String> lines;
  private int at;

  private WebVtt(String text) {
    lines = text.lines().toList();
  }

  /// A cue as the file has it, with its tags.
  record Raw(long begin, long end, String text) {}

  static Talk read(String text) {
    var cues = new ArrayList<Cue>();
    var raw = Rolling.unrolled(new WebVtt(text).raw());
    for (var cue : raw) {
      cues.addAll(
          CueText.cues(OptionalLong.of(cue.begin()), OptionalLong.of(cue.end()), cue.text()));
    }
    return new Talk(LabelledCues.of(cues), Talk.Joint.BLANK);
  }

  static List<Raw> raw(String text) {
    return new WebVtt(text).raw();
  }

  private List<Raw> raw() {
    var cues = new ArrayList<Raw>();
    at = 1; // the signature
    if (at < lines.size() && !lines.get(at).isEmpty()) {
      header();
    }
    while (at < lines.size()) {
      if (lines.get(at).isEmpty()) {
        at++;
      } else {
        block(cues);
      }
    }
    return cues;
  }

  private void header() {
    while (at < lines.size() && !lines.get(at).isEmpty() && !lines.get(at).contains(ARROW)) {
      at++;
    }
  }

  /// Reads up to a blank line, or up to a second line of times.
  private void block(List<Raw> cues) {
    int first = at;
    boolean arrow = false;
    long[] times = {};
    var text = new StringBuilder();
    while (at < lines.size() && !lines.get(at).isEmpty()) {
      var line = lines.get(at);
      if (line.contains(ARROW)) {
        if (arrow || at - first > 1) {
          break;
        }
        arrow = true;
        times = times(line);
        text.setLength(0);
      } else if (arrow) {
        text.append(text.isEmpty() ? "" : "\n").append(line);
      }
      at++;
    }
    if (times.length == 2) {
      cues.add(new Raw(times[0], times[1], text.toString()));
    }
  }

  private static long[] times(String line) {
    var found = TIMES.matcher(line);
    return found.matches() ? new long[] {time(found.group(1)), time(found.group(2))} : new long[0];
  }

  private static long time(String written) {
    var parts = written.split("[:.]", -1);
    int last = parts.length - 1;
    long hours = last == 3 ? Long.parseLong(parts[0].length() > 9 ? "0" : parts[0]) : 0;
    long minutes = hours * 60 + Long.parseLong(parts[last - 2]);
    return (minutes * 60 + Long.parseLong(parts[last - 1])) * 1000 + Long.parseLong(parts[last]);
  }
}
