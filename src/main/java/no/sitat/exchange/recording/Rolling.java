package no.sitat.exchange.recording;

import java.util.ArrayList;
import java.util.List;

/// Undoes rolling captions, where every line is shown twice: below while it is said, then above
/// while the next is said.
///
/// Only captions that also have times inside their lines roll.
final class Rolling {
  /// A line rolls up at once.
  private static final long GAP = 100;

  private Rolling() {}

  static List<WebVtt.Raw> unrolled(List<WebVtt.Raw> cues) {
    if (cues.stream().noneMatch(cue -> cue.text().matches("(?s).*<\\d\\d:\\d\\d.*"))) {
      return cues;
    }
    var unrolled = new ArrayList<WebVtt.Raw>();
    var last = "";
    long end = -GAP - 1;
    for (var cue : cues) {
      var lines = cue.text().lines().filter(line -> !line.isBlank()).toList();
      boolean rolls =
          !lines.isEmpty() && cue.begin() - end <= GAP && plain(lines.getFirst()).equals(last);
      var kept = rolls ? lines.subList(1, lines.size()) : lines;
      if (!kept.isEmpty()) {
        unrolled.add(new WebVtt.Raw(cue.begin(), cue.end(), String.join("\n", kept)));
      }
      last = lines.isEmpty() ? last : plain(lines.getLast());
      end = cue.end();
    }
    return unrolled;
  }

  private static String plain(String line) {
    return Cue.oneLine(line.replaceAll("<[^>]{0,200}>", ""));
  }
}
