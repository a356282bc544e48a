package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.sitat.exchange.ReadingOptions;
import no.sitat.project.intake.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How much one answer may hold; what is more is told as a number, and a file has it all.
class AnswerSizeTest {
  private static final int WORDS = 10_500;

  /// A word of letters alone, another for each number.
  private static String word(int number) {
    return Integer.toString(number, 16)
        .chars()
        .mapToObj(digit -> String.valueOf((char) ('a' + Character.digit(digit, 16))))
        .collect(Collectors.joining("", "q", "q"));
  }

  @Test
  void anAnswerHasSoManyLinesAndFormsAndAFileHasAll(@TempDir Path folder) {
    try (var served = ServedProject.in(folder.resolve("p"))) {
      var said = IntStream.range(0, WORDS).mapToObj(AnswerSizeTest::word);
      new FileImport(served.project(), served.project().coder("Ida"))
          .documents(
              List.of(
                  ServedProject.text(
                      "R3.txt", "R3: " + said.collect(Collectors.joining(" ")) + "\n")),
              ReadingOptions.DEFAULT,
              Progress.none());
      served.project().awaitIndex();
      var found = json(served.get("/api/search?q=q*q&limit=50"));
      assertEquals(WORDS, found.get("total").get("hits").intValue());
      assertEquals(50, found.get("hits").size());
      assertEquals(500, found.get("matchedForms").size());
      assertEquals(WORDS, found.get("forms").intValue());
      assertEquals(
          Parameters.MOST_LINES,
          json(served.get("/api/search?q=q*q&hitsOnly=true&limit=" + Parameters.MOST_LINES))
              .get("hits")
              .size());
      assertEquals(
          500,
          json(served.get("/api/search?q=q*q&hitsOnly=true&limit=all&offset=10000"))
              .get("hits")
              .size());
      var refused = served.get("/api/search?q=q*q&limit=all");
      assertEquals(400, refused.statusCode());
      assertEquals("limit", json(refused).get("field").textValue());
      assertTrue(refused.body().contains("at most 10000 lines"), refused.body());
      assertEquals(WORDS + 1, served.get("/api/export/search.csv?q=q*q").body().lines().count());
    }
  }
}
