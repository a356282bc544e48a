package no.sitat.exchange.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import no.sitat.corpus.Transcript;
import no.sitat.exchange.Material;
import org.junit.jupiter.api.Test;

/// One talk in the six forms in which Whisper writes it.
class WhisperFormsTest {
  private static Transcript form(String ending) {
    var path = "documents/whisper/Goodboy Galaxy/Goodboy Galaxy - Rik Nicol." + ending;
    return Told.transcript(Material.file(path));
  }

  @Test
  void sixFormsOfOneTalkHaveTheSameTextTurnsAndTimes() {
    var subtitles = form("vtt");
    assertEquals(96, subtitles.turns().size());
    assertEquals(753, subtitles.timeline().points().size());
    for (var ending : List.of("srt", "lrc", "tsv", "txt")) {
      assertEquals(subtitles, form(ending), ending);
    }
    var json = form("json");
    assertEquals(subtitles.text(), json.text());
    assertEquals(subtitles.turns(), json.turns());
    assertEquals(Told.words(subtitles), Told.words(form("text")));
  }

  @Test
  void theTimesOfWordsLieWithinThoseOfTheirSentences() {
    var sentences = form("vtt").timeline();
    var words = form("json").timeline();
    assertTrue(words.points().size() > 6_000, words.points().size() + " points");
    for (var point : sentences.points()) {
      long difference = point.millis() - words.timeAt(point.position()).orElseThrow();
      assertTrue(Math.abs(difference) <= 1_000, point + " differs by " + difference);
    }
  }
}
