package no.sitat.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.sitat.text.Span;
import org.junit.jupiter.api.Test;

class CitationTest {
  @Test
  void partsBeginWhereTheTableThatTheWebReadsTooHasABar() throws IOException {
    for (var row : table()) {
      var words = row.replace("\\n", "\n");
      var starts = new ArrayList<Integer>(List.of(0));
      var at = 0;
      for (var part : words.split("\\|", -1)) {
        at += part.length();
        starts.add(at);
      }
      starts.removeLast();
      assertEquals(starts, Citation.partStarts(words.replace("|", "")), row);
    }
  }

  @Test
  void aPassageIsCitedFromThePartItBeginsInToThePartItEndsIn() {
    var text = "Ja. Nei. Kanskje.\nHm. Vel.";
    var turns = List.of(turn(1, 0, 17), turn(2, 18, 26));
    assertEquals("1.2", Citation.of(text, turns, new Span(4, 8)));
    assertEquals("1.1–1.2", Citation.of(text, turns, new Span(0, 9)));
    assertEquals("1.3–2.1", Citation.of(text, turns, new Span(9, 21)));
    assertEquals("", Citation.of(text, List.of(), new Span(9, 21)));
  }

  private static List<String> table() throws IOException {
    try (var in =
        Objects.requireNonNull(CitationTest.class.getResourceAsStream("citation-parts.txt"))) {
      var all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(row -> !row.isEmpty() && !row.startsWith("#")).toList();
    }
  }

  private static Turn turn(int number, int start, int end) {
    var span = new Span(start, end);
    return new Turn(number, span, "R", SpeakerRole.INFORMANT, 1, 3, Optional.empty());
  }
}
