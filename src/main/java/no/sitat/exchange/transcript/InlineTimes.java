package no.sitat.exchange.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sitat.corpus.Timeline;
import no.sitat.corpus.Timeline.Point;

/// When a text was said, by the times that stand in it. Each is of what follows it.
///
/// A program that notes the time when a paragraph ends (`#00:01:23-4#`) begins at zero.
final class InlineTimes {
  private final String text;
  private final Optional<Labels> labels;

  InlineTimes(String text, Optional<Labels> labels) {
    this.text = text;
    this.labels = labels;
  }

  Timeline of(List<Line> lines) {
    var points = new ArrayList<Point>();
    for (var line : lines) {
      int words = Math.max(afterLabel(line), Timestamp.after(text, line.start(), line.end()));
      points.addAll(Timestamp.in(text, line.start(), words, false));
      int end = Math.max(words, Timestamp.before(text, words, line.end()));
      points.addAll(Timestamp.in(text, words, end, true));
      points.addAll(Timestamp.in(text, end, line.end(), false));
    }
    if (!points.isEmpty() && isNotedAtTheEnd(points.getFirst())) {
      points.addFirst(new Point(0, 0));
    }
    return Timeline.of(points);
  }

  private int afterLabel(Line line) {
    return labels.flatMap(each -> each.of(line)).map(Labels.Label::words).orElse(line.start());
  }

  private boolean isNotedAtTheEnd(Point first) {
    int end = first.position();
    boolean lineEnds =
        text.substring(end, Math.min(text.length(), end + 2))
            .lines()
            .findFirst()
            .orElse("")
            .isBlank();
    return text.charAt(end - 1) == '#' && lineEnds;
  }
}
