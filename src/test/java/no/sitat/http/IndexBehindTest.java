package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import no.sitat.project.IndexProgress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is counted from a query while the index has not taken in what was just corrected: all of
/// it, or nothing.
class IndexBehindTest {
  private ServedProject served;
  private List<String> addresses;
  private int corrections;

  @BeforeEach
  void serve(@TempDir Path folder) {
    served = ServedProject.in(folder.resolve("p"));
    var code = served.plainCode().key();
    for (var name : List.of("R1", "R2")) {
      var text = name.equals("R1") ? ServedProject.FIRST : ServedProject.SECOND;
      int start = text.indexOf(name + ":") + 4;
      served.post(
          "/api/codings",
          "{\"document\":%d,\"start\":%d,\"end\":%d,\"code\":\"%s\"}"
              .formatted(served.document(name), start, start + 10, code));
    }
    served.project().awaitIndex();
    var where = "where=hadde+OR+skulle";
    addresses =
        List.of(
            "/api/crosstab?rows=%s&columns=sex&minCell=off&%s".formatted(code, where),
            "/api/quotes?code=%s&%s".formatted(code, where),
            "/api/themes/%s?group=sex&%s".formatted(code, where),
            "/api/themes/%s/passages?group=sex&column=woman&%s".formatted(code, where),
            "/api/themes/%s/silent?group=sex&column=man&%s".formatted(code, where),
            "/api/export/crosstab.csv?rows=%s&columns=sex&minCell=off&%s".formatted(code, where),
            "/api/export/quotes.csv?code=%s&%s".formatted(code, where),
            "/api/themes/%s/export/theme.csv?group=sex&%s".formatted(code, where),
            "/api/export/search.csv?q=hadde+OR+skulle",
            "/api/export/search.json?q=hadde+OR+skulle",
            "/api/export/search.md?q=hadde+OR+skulle");
  }

  @AfterEach
  void stop() {
    served.close();
  }

  /// Another word of the same length in a question, so that nothing moves that is counted.
  private void correct(String name) {
    var opened = json(served.get("/api/documents/" + served.document(name)));
    int start = opened.get("turns").get(0).get("start").intValue();
    var answer =
        served.post(
            "/api/documents/%d/text".formatted(served.document(name)),
            "{\"version\":%d,\"replacements\":[{\"start\":%d,\"end\":%d,\"text\":\"%s\"}]}"
                .formatted(
                    opened.get("version").intValue(),
                    start,
                    start + 7,
                    corrections++ % 2 == 0 ? "Hvornår" : "Hvorvel"));
    assertEquals(200, answer.statusCode(), answer.body());
  }

  private static String counted(String body) {
    return body.replaceAll("\"(revision|version)\":\\d+", "")
        .replaceAll("Revisjon: \\d+|,\\d+\\n", "\n");
  }

  private Map<String, String> answers() {
    var answers = new TreeMap<String, String>();
    for (var address : addresses) {
      var answer = served.get(address);
      assertEquals(200, answer.statusCode(), address + " " + answer.body());
      answers.put(address, counted(answer.body()));
    }
    return answers;
  }

  @Test
  void whatIsCountedRightAfterACorrectionIsCountedFromAllTexts() {
    var before = answers();
    assertTrue(
        before.getOrDefault(addresses.get(1), "").contains("\"codings\":2"), before.toString());
    for (var address : addresses) {
      correct("R1");
      correct("R2");
      var answer = served.get(address);
      assertEquals(200, answer.statusCode(), address + " " + answer.body());
      assertEquals(before.get(address), counted(answer.body()), address);
    }
  }

  @Test
  void whatCannotBeCountedFromAllTextsIsRefusedAndIsAnsweredWhenItCan() throws Exception {
    var before = answers();
    var goOn = new CountDownLatch(1);
    try (var _ = served.project().listenToIndex(progress -> hold(progress, goOn))) {
      correct("R1");
      addresses.stream().map(this::refusal).toList().forEach(CompletableFuture::join);
      assertEquals(200, served.get("/api/crosstab?rows=all&columns=sex").statusCode());
      assertEquals(
          200, served.get("/api/crosstab?rows=all&columns=sex&where=sex%3Dwoman").statusCode());
      assertEquals(1, json(served.get("/api/search?q=hadde+OR+skulle")).get("pending").intValue());
    } finally {
      goOn.countDown();
    }
    served.project().awaitIndex();
    assertEquals(before, answers());
  }

  /// All at a time, for each waits some seconds first.
  private CompletableFuture<Void> refusal(String address) {
    return CompletableFuture.supplyAsync(() -> served.get(address), Thread::startVirtualThread)
        .thenAccept(answer -> {
          assertEquals(409, answer.statusCode(), address + " " + answer.body());
          assertEquals("changed-meanwhile", json(answer).get("error").textValue());
          assertEquals("index", json(answer).get("field").textValue());
          assertEquals(
              "The search index does not have 1 document yet, so these are not all hits."
                  + " Wait a moment and try again.",
              json(answer).get("message").textValue());
        });
  }

  /// The index tells from its own thread that it begins to take something in.
  private static void hold(IndexProgress progress, CountDownLatch goOn) {
    if (progress.state() == IndexProgress.State.FILLING) {
      try {
        goOn.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
