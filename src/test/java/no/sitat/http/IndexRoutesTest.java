package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import no.sitat.exchange.ReadingOptions;
import no.sitat.project.intake.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexRoutesTest {
  @Test
  void theIndexSaysHowFarItIsAndWhatCameInIsFound(@TempDir Path folder) {
    try (var served = ServedProject.in(folder.resolve("p"))) {
      served.project().awaitIndex();
      var told = json(served.get("/api/index"));
      assertEquals("ready", told.get("state").textValue());
      assertEquals(2, told.get("documents").intValue());
      assertEquals(2, told.get("indexed").intValue());
      assertEquals(served.project().revision(), told.get("revision").longValue());
      new FileImport(served.project(), served.project().coder("Ida"))
          .documents(
              List.of(ServedProject.text("R3.txt", "R3: Havet er nytt for meg.\n")),
              ReadingOptions.DEFAULT,
              Progress.none());
      served.project().awaitIndex();
      assertEquals(3, json(served.get("/api/index")).get("indexed").intValue());
      var found = json(served.get("/api/search?q=havet"));
      assertEquals(1, found.get("total").get("hits").intValue());
      assertEquals(0, found.get("pending").intValue());
    }
  }

  @Test
  void anIndexThatIsMadeAnewHasTheSameWords(@TempDir Path folder) {
    try (var served = ServedProject.in(folder.resolve("p"))) {
      served.project().awaitIndex();
      var before = json(served.get("/api/search?q=venner")).get("hits");
      assertEquals(202, served.post("/api/index/rebuild", "").statusCode());
      assertTimeoutPreemptively(Duration.ofSeconds(30), () -> awaitReady(served));
      assertEquals(before, json(served.get("/api/search?q=venner")).get("hits"));
      assertTrue(served.project().verify().isEmpty());
    }
  }

  private static void awaitReady(ServedProject served) throws InterruptedException {
    while (!json(served.get("/api/index")).get("state").textValue().equals("ready")) {
      Thread.sleep(10);
    }
  }
}
