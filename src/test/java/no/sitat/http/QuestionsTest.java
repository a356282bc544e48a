package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import no.sitat.exchange.ReadingOptions;
import no.sitat.project.intake.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Searches nobody waits for, on one turn of many words.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionsTest {
  private static final String WINDOW = "6f1c2a90-window";

  /// Runs until somebody stops it or a limit does: nobody waits so long, or keeps so much.
  private static final String SLOW = "(\"ja\" []{0,60}){1,60}";

  private static final String QUICK = "venner";

  private ServedProject served;

  @BeforeAll
  void serve(@TempDir Path folder) {
    served = ServedProject.in(folder.resolve("p"));
    new FileImport(served.project(), served.project().coder("Ida"))
        .documents(
            List.of(ServedProject.text("R9.txt", "R9: " + "ja nei ".repeat(30_000) + "\n")),
            ReadingOptions.DEFAULT,
            Progress.none());
    served.project().awaitIndex();
  }

  @AfterAll
  void stop() {
    served.close();
  }

  private HttpResponse<String> ask(String question, String query) {
    return served.send(
        served
            .request("/api/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
            .header(Questions.HEADER, question));
  }

  private CompletableFuture<HttpResponse<String>> askSlowly(String question) {
    return CompletableFuture.supplyAsync(() -> ask(question, SLOW));
  }

  /// Why a search ended: somebody stopped it, or it came to a limit of its own.
  private static String because(HttpResponse<String> answer) {
    assertEquals(400, answer.statusCode());
    assertEquals("search-stopped", json(answer).get("error").textValue());
    return json(answer).get("message").textValue();
  }

  @Test
  void aNewerQuestionOfTheSameWindowEndsTheOlderAndIsAnswered() {
    var slow = askSlowly(WINDOW + " 1");
    for (int number = 2; !slow.isDone(); number++) {
      var quick = ask(WINDOW + " " + number, QUICK);
      assertEquals(200, quick.statusCode());
      assertEquals(1, json(quick).get("total").get("hits").intValue());
    }
    assertEquals("The search was stopped.", because(slow.join()));
  }

  @Test
  void aWindowThatAsksNothingMoreEndsItsLastQuestion() {
    var slow = askSlowly(WINDOW + "-2 7");
    while (!slow.isDone()) {
      var ended = served.change("DELETE", "/api/questions/" + WINDOW + "-2/7", "");
      assertEquals(204, ended.statusCode());
    }
    assertEquals("The search was stopped.", because(slow.join()));
  }

  @Test
  void neitherAnotherWindowNorTheEndOfAnEarlierQuestionEndsASearch() {
    var slow = askSlowly(WINDOW + "-3 7");
    while (!slow.isDone()) {
      assertEquals(200, ask(WINDOW + "-4 9", QUICK).statusCode());
      served.change("DELETE", "/api/questions/" + WINDOW + "-3/6", "");
    }
    assertFalse(because(slow.join()).startsWith("The search was stopped."));
  }

  @Test
  void aHeaderThatCannotBeReadIsRefused() {
    for (var header : List.of("", "1", WINDOW, WINDOW + " x", "../etc/passwd 1", WINDOW + " -1")) {
      var refused = ask(header, QUICK);
      assertEquals(400, refused.statusCode());
      assertEquals(Questions.HEADER, json(refused).get("field").textValue());
    }
    var unnumbered = served.change("DELETE", "/api/questions/" + WINDOW + "/x", "");
    assertEquals(404, unnumbered.statusCode());
  }
}
