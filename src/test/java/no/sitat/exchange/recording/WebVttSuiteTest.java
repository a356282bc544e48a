package no.sitat.exchange.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.sitat.exchange.Material;
import org.junit.jupiter.api.Test;

/// The W3C's tests for readers of WebVTT, with what they expect.
class WebVttSuiteTest {
  private static final String SUITE = "documents/transcripts/w3c-webvtt-tests/test/";
  private static final Pattern COUNT = Pattern.compile("assert_equals\\(cues.length, (\\d+)");
  private static final Pattern TEXT =
      Pattern.compile("assert_equals\\(cues\\[(\\d+)]\\.text, ['\"](.*)['\"]\\)");
  private static final Pattern TIME =
      Pattern.compile("assert_equals\\(cues\\[(\\d+)]\\.(startTime|endTime), ([\\d.]+)");

  @Test
  void everyFileHasTheCuesThatTheSuiteExpects() {
    int checked = 0;
    for (var file : Material.files(SUITE + "wpt-file-parsing", ".vtt")) {
      var cues =
          WebVtt.raw(
              Material.utf8(file)
                  .replace("\r\n", "\n")
                  .replace('\r', '\n')
                  .replace('\0', '\uFFFD')
                  .replace("\uFEFF", ""));
      var expected = Material.utf8(Path.of(file.toString().replaceFirst("vtt$", "js")));
      var count = COUNT.matcher(expected);
      if (count.find()) {
        assertEquals(Integer.parseInt(count.group(1)), cues.size(), file.toString());
      }
      for (var text : TEXT.matcher(expected).results().toList()) {
        var wanted = text.group(2).replace("\\n", "\n").replace("\\uFFFD", "\uFFFD");
        assertEquals(wanted, cues.get(Integer.parseInt(text.group(1))).text(), file.toString());
        checked++;
      }
      for (var time : TIME.matcher(expected).results().toList()) {
        var cue = cues.get(Integer.parseInt(time.group(1)));
        long millis = time.group(2).equals("startTime") ? cue.begin() : cue.end();
        assertEquals(Double.parseDouble(time.group(3)), millis / 1000.0, file.toString());
        checked++;
      }
    }
    assertTrue(checked > 40, checked + " checked");
  }

  @Test
  void theWordsOfACueAreThoseOfTheTreeThatTheSuiteExpects() throws IOException {
    for (var file : Material.files(SUITE + "wpt-cue-parsing", ".json")) {
      for (var each : new ObjectMapper().readTree(file.toFile())) {
        var text = each.path("text").asText().replace("\0", "\uFFFD").split("\n\n", 2)[0];
        var tree = each.path("expectedTree").asText();
        var wanted =
            Pattern.compile("(?s)\\| +\"(.*?)\"\\n(?=\\||$)")
                .matcher(tree)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining());
        var words =
            CueText.cues(OptionalLong.of(0), OptionalLong.of(1), text.stripTrailing()).stream()
                .map(Cue::words)
                .collect(Collectors.joining());
        assertEquals(Cue.oneLine(wanted), words, file + ": " + text);
      }
    }
  }
}
