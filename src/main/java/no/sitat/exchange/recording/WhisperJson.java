package no.sitat.exchange.recording;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import no.sitat.corpus.Timeline.Point;
import no.sitat.exchange.transcript.ClockTime;

/// What Whisper and its kin write as JSON: `segments` with `start`, `end` in seconds and `text`,
/// and perhaps `words` and `speaker`; or whisper.cpp's `transcription` with `offsets` in
/// milliseconds.
final class WhisperJson {
  private WhisperJson() {}

  static Talk read(JsonNode root) {
    var cues = new ArrayList<Cue>();
    for (var segment : root.path("segments")) {
      cues.add(segment(segment));
    }
    for (var segment : root.path("transcription")) {
      var offsets = segment.path("offsets");
      cues.add(
          new Cue(
              millis(offsets.path("from")),
              millis(offsets.path("to")),
              segment.path("speaker").asText(""),
              Cue.oneLine(segment.path("text").asText("")),
              List.of()));
    }
    return new Talk(LabelledCues.of(cues), Talk.Joint.BLANK);
  }

  private static Cue segment(JsonNode segment) {
    var words = Cue.oneLine(segment.path("text").asText(""));
    return new Cue(
        seconds(segment.path("start")),
        seconds(segment.path("end")),
        segment.path("speaker").asText(""),
        words,
        within(words, segment.path("words")));
  }

  /// Where the words stand that have times of their own; a word that is not found has none.
  private static List<Point> within(String words, JsonNode timed) {
    var points = new ArrayList<Point>();
    int from = 0;
    for (var word : timed) {
      var written = Cue.oneLine(word.path("word").asText(""));
      int at = written.isEmpty() ? -1 : words.indexOf(written, from);
      if (at >= 0) {
        int position = at;
        seconds(word.path("start")).ifPresent(millis -> points.add(new Point(position, millis)));
        from = at + written.length();
      }
    }
    return points;
  }

  private static OptionalLong seconds(JsonNode value) {
    return value.isNumber() ? ClockTime.ofSeconds(value.asDouble()) : OptionalLong.empty();
  }

  private static OptionalLong millis(JsonNode value) {
    return value.isNumber() ? ClockTime.ofSeconds(value.asDouble() / 1000) : OptionalLong.empty();
  }
}
