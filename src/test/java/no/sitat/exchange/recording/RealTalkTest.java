package no.sitat.exchange.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.Character.UnicodeScript;
import java.util.List;
import no.sitat.corpus.SpeakerRole;
import no.sitat.corpus.Transcript.SpokenTurn;
import no.sitat.exchange.Material;
import no.sitat.exchange.source.SourceFile;
import org.junit.jupiter.api.Test;

/// Transcripts that others have made, as they made them.
class RealTalkTest {
  @Test
  void everyAmericanTranscriptIsReadInOrdinarySpelling() {
    for (var path : Material.files("interviews/cans-norwegian-american", ".txt")) {
      var read = Told.look(SourceFile.of(path));
      var transcript = read.value().orElseThrow().documents().getFirst().transcript();
      assertTrue(read.remarks().getFirst().in("en").contains("written twice"), path.toString());
      assertFalse(transcript.text().contains("_orthography"), path.toString());
      assertFalse(transcript.turns().isEmpty(), path.toString());
      assertTrue(
          transcript.turns().stream().map(SpokenTurn::speaker).noneMatch(String::isBlank),
          path.toString());
    }
  }

  @Test
  void everyWebPageOfTheTextLaboratoryHasThoseWhoAskAndThoseWhoTell() {
    for (var path : Material.files("documents/transcripts/textlab-html-iso8859-1", ".html")) {
      var transcript = Told.transcript(SourceFile.of(path));
      var roles = transcript.turns().stream().map(SpokenTurn::role).distinct().toList();
      assertTrue(roles.contains(SpeakerRole.INFORMANT), path.toString());
      assertFalse(transcript.text().contains("<"), path.toString());
      assertFalse(transcript.text().contains("\uFFFD"), path.toString());
    }
  }

  @Test
  void subtitlesInAGuessedEncodingAreReadAndSaySo() {
    var path = "documents/transcripts/srt-tests/srt_tools/tests/files/gb2312.srt";
    var read = Told.look(Material.file(path));
    var text = read.value().orElseThrow().documents().getFirst().transcript().text();
    assertTrue(text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == UnicodeScript.HAN));
    assertTrue(
        read.remarks().stream().anyMatch(remark -> remark.in("en").contains("GB18030")),
        read.remarks().toString());
  }

  @Test
  void timesOfOtherPeoplesTranscriptsAreFound() {
    assertEquals(List.of(4, 399), counts("elan-eaf/test/sample_2.8.eaf"));
    assertEquals(List.of(276, 290), counts("chat-cha/KB7RE01C.cha"));
    assertEquals(List.of(534, 0), counts("chat-cha/0missing_KB8RE005.cha"));
    assertEquals(List.of(114, 264), counts("zoom-vtt-plc/transcript.vtt"));
    assertEquals(List.of(1, 4), counts("praatIO-TextGrid/tests/files/mary_longfile.TextGrid"));
    assertEquals(List.of(9, 11), counts("praatIO-TextGrid/tests/files/textgrid_to_merge.TextGrid"));
    assertEquals(List.of(162, 162), counts("ladybug-otter-md/transcripts/62-security.md"));
  }

  @Test
  void podcastsThatOtterWroteHaveTimesForNearlyEveryTurn() {
    int turns = 0;
    int points = 0;
    for (var path : Material.files("documents/transcripts/ladybug-otter-md/transcripts", ".md")) {
      var transcript = Told.transcript(SourceFile.of(path));
      turns += transcript.turns().size();
      points += transcript.timeline().points().size();
    }
    assertTrue(points * 10 >= turns * 9, points + " points in " + turns + " turns");
  }

  /// Turns and points in time.
  private static List<Integer> counts(String path) {
    var transcript = Told.transcript(Material.file("documents/transcripts/" + path));
    return List.of(transcript.turns().size(), transcript.timeline().points().size());
  }
}
