package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backups are planned and taken over HTTP, by our own pages only.
class BackupRoutesTest {
  @TempDir private Path folder;
  private ServedProject served;

  @BeforeEach
  void serve() throws IOException {
    Files.createDirectory(folder.resolve("copies"));
    served = ServedProject.in(folder.resolve("p"));
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private String plan(int hours) {
    return "{\"hours\":%d,\"folder\":\"%s\",\"keep\":3}".formatted(hours, folder.resolve("copies"));
  }

  private JsonNode told() {
    return json(served.get("/api/backups"));
  }

  @Test
  void aBackupIsPlannedAndTakenWithoutWaiting() throws Exception {
    assertTrue(told().get("folder").isNull());
    assertEquals(
        folder.toRealPath().resolve("p-backups").toString(),
        Path.of(told().get("suggested").textValue()).toString());
    var planned = served.change("PUT", "/api/backups", plan(24));
    assertEquals(200, planned.statusCode(), planned.body());
    assertEquals(24, told().get("hours").intValue());
    assertEquals(202, served.post("/api/backups", "").statusCode());
    var until = Instant.now().plusSeconds(60);
    while (told().get("taken").isNull()) {
      assertTrue(Instant.now().isBefore(until), told().toString());
      Thread.sleep(100);
    }
    assertTrue(Files.size(Path.of(told().get("taken").get("file").textValue())) > 1000);
    assertTrue(told().get("failed").isNull());
    assertTrue(Instant.parse(told().get("next").textValue()).isAfter(Instant.now()));
  }

  @Test
  void aPlanThatCannotBeKeptIsRefusedWithItsField() {
    for (var body :
        new String[] {
          "{\"hours\":24,\"keep\":3}",
          "{\"hours\":24,\"folder\":\"copies\",\"keep\":3}",
          "{\"hours\":24,\"folder\":\"%s\",\"keep\":3}".formatted(folder.resolve("p")),
          "{\"hours\":24,\"folder\":\"%s\",\"keep\":3}".formatted(folder.resolve("copeis"))
        }) {
      var refused = served.change("PUT", "/api/backups", body);
      assertEquals(400, refused.statusCode(), body);
      assertEquals("folder", json(refused).get("field").textValue());
    }
    assertEquals(400, served.post("/api/backups", "").statusCode(), "no folder is chosen");
    assertFalse(Files.exists(folder.resolve("copeis")));
  }

  @Test
  void aForeignPageNeitherPlansNorTakesABackup() {
    for (var method : new String[] {"PUT", "POST"}) {
      var answer =
          served.send(
              served
                  .request("/api/backups")
                  .header("Origin", "https://elsewhere.example")
                  .header("Content-Type", "application/json")
                  .method(method, HttpRequest.BodyPublishers.ofString(plan(24))));
      assertEquals(403, answer.statusCode());
    }
    assertEquals(0, told().get("hours").intValue());
  }
}
