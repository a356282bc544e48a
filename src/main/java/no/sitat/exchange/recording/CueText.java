package no.sitat.exchange.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import no.sitat.corpus.Timeline.Point;
import no.sitat.exchange.transcript.ClockTime;
import org.jsoup.parser.Parser;

/// The text of a subtitle: its words without tags and with characters for entities.
///
/// A voice (`<v Kari>`) says who speaks what follows it; a time (`<00:12.500>`) when it is said.
final class CueText {
  private final OptionalLong begin;
  private final OptionalLong end;
  private final List<Cue> cues = new ArrayList<>();
  private final WordLine line = new WordLine();
  private final List<Point> points = new ArrayList<>();
  private String speaker = "";

  private CueText(OptionalLong begin, OptionalLong end) {
    this.begin = begin;
    this.end = end;
  }

  /// One cue for each voice.
  static List<Cue> cues(OptionalLong begin, OptionalLong end, String text) {
    var read = new CueText(begin, end);
    read.walk(text);
    read.close();
    return read.cues;
  }

  private void walk(String text) {
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('<', at);
      int to = open < 0 ? text.length() : open;
      line.append(Parser.unescapeEntities(text.substring(at, to), false));
      if (open < 0) {
        return;
      }
      int shut = text.indexOf('>', open);
      int last = shut < 0 ? text.length() : shut;
      tag(text.substring(open + 1, last));
      at = last + 1;
    }
  }

  private void tag(String tag) {
    if (!tag.isEmpty() && Character.isDigit(tag.charAt(0))) {
      int position = line.next();
      ClockTime.millis(tag.strip()).ifPresent(millis -> points.add(new Point(position, millis)));
    } else if (tag.matches("(?s)v([.\\s].*)?")) {
      close();
      speaker = Parser.unescapeEntities(tag.replaceFirst("(?s)^v\\S*", ""), false).strip();
    } else if (tag.equals("/v")) {
      close();
      speaker = "";
    }
  }

  private void close() {
    var words = line.toString();
    if (!words.isEmpty()) {
      var inside = points.stream().filter(point -> point.position() < words.length()).toList();
      cues.add(new Cue(begin, end, speaker, words, inside));
    }
    line.clear();
    points.clear();
  }
}
