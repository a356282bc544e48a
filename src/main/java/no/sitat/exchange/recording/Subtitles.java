package no.sitat.exchange.recording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import no.sitat.exchange.transcript.ClockTime;

/// SubRip (`.srt`), and the like of it that other programs write: times on a line of their own, the
/// words below.
///
/// The number above the times may be missing, decimals may follow a comma or a point, and a blank
/// line within the words is part of them.
final class Subtitles {
  private static final String TIME = "(\\d{1,3}:\\d{1,2}(?::\\d{1,2})?(?:[.,]\\d{1,9})?)";
  static final Pattern TIMES = Pattern.compile("\\s*" + TIME + "\\s*-->\\s*" + TIME + "(?:\\s.*)?");
  private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,9}\\s*");

  /// `{\an8}` and other marks of how it is shown.
  private static final Pattern SHOWN = Pattern.compile("\\{\\\\[^}\\n]{0,200}}");

  /// A tag of those that are used; any other `<` is said.
  private static final Pattern OTHER_ANGLE =
      Pattern.compile("<(?!/?(?:[ibusvc]|font|span|ruby|rt|lang)\\b)");

  private static final int MOST_SPEAKERS = 24;

  private Subtitles() {}

  static Talk read(String text) {
    var blocks = blocks(text.lines().toList());
    boolean named = firstLinesName(blocks);
    var cues = new ArrayList<Cue>();
    for (var block : blocks) {
      var lines = named ? block.lines().subList(1, block.lines().size()) : block.lines();
      for (var cue : CueText.cues(block.begin(), block.end(), plain(lines))) {
        cues.add(named ? cue.by(block.lines().getFirst()) : cue);
      }
    }
    return new Talk(LabelledCues.of(cues), Talk.Joint.BLANK);
  }

  private static String plain(List<String> lines) {
    var text = SHOWN.matcher(String.join("\n", lines)).replaceAll("");
    return OTHER_ANGLE.matcher(text).replaceAll("&lt;");
  }

  private record Block(OptionalLong begin, OptionalLong end, List<String> lines) {}

  private static List<Block> blocks(List<String> lines) {
    var blocks = new ArrayList<Block>();
    for (int i = 0; i < lines.size(); i++) {
      var times = TIMES.matcher(lines.get(i));
      if (times.matches()) {
        var begin = ClockTime.millis(times.group(1));
        blocks.add(new Block(begin, ClockTime.millis(times.group(2)), new ArrayList<>()));
      } else if (!blocks.isEmpty() && !lines.get(i).isBlank() && !isNumber(lines, i)) {
        blocks.getLast().lines().add(lines.get(i).strip());
      }
    }
    blocks.removeIf(block -> block.begin().isEmpty() || block.lines().isEmpty());
    return blocks;
  }

  /// Whether a line is the number of the cue below it.
  private static boolean isNumber(List<String> lines, int at) {
    return NUMBER.matcher(lines.get(at)).matches()
        && at + 1 < lines.size()
        && TIMES.matcher(lines.get(at + 1)).matches();
  }

  /// Whether every cue has its speaker on its first line, as Teams writes it: few names, that come
  /// back, and words below each.
  private static boolean firstLinesName(List<Block> blocks) {
    var names = new HashSet<String>();
    for (var block : blocks) {
      var first = block.lines().getFirst();
      if (block.lines().size() < 2 || first.length() > 60 || first.endsWith(".")) {
        return false;
      }
      names.add(first);
    }
    return blocks.size() >= 4 && names.size() <= MOST_SPEAKERS && names.size() * 2 <= blocks.size();
  }
}
