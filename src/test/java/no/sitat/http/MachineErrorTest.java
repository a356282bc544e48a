package no.sitat.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The machine gives up on one answer: it is told, written down without words, and others go on.
class MachineErrorTest {
  private static final String HOME = "sitat.home";

  @Test
  void noMemoryForAnAnswerIsAFaultThatIsWrittenDown(@TempDir Path home)
      throws IOException, InterruptedException {
    var before = System.getProperty(HOME, "");
    System.setProperty(HOME, home.toString());
    var javalin =
        Javalin.create(config -> {
          config.startup.showJavalinBanner = false;
          Answers.register(config.routes);
          Answers.registerErrors(config.router);
          config.routes.get(
              "/full",
              _ -> {
                throw new OutOfMemoryError("what somebody said");
              });
        });
    try (var client = HttpClient.newHttpClient()) {
      javalin.start("127.0.0.1", 0);
      var address = URI.create("http://127.0.0.1:" + javalin.port() + "/full");
      var answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
      assertEquals(500, answer.statusCode());
      assertTrue(answer.body().contains("\"error\":\"fault\""), answer.body());
      var log = Files.readString(home.resolve("faults.log"));
      assertTrue(log.contains("java.lang.OutOfMemoryError"), log);
      assertTrue(log.contains("MachineErrorTest"), log);
      assertFalse(log.contains("somebody said") || answer.body().contains("somebody said"), log);
    } finally {
      javalin.stop();
      System.setProperty(HOME, before);
    }
  }
}
