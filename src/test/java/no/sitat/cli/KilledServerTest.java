package no.sitat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.sitat.Seed;
import no.sitat.coding.Coding;
import no.sitat.project.Project;
import no.sitat.text.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server that is killed while several people code loses nothing it has acknowledged.
@Tag("slow")
class KilledServerTest {
  private static final int ROUNDS = 25;
  private static final int PEOPLE = 4;
  private static final int LONGEST_LIFE_MILLIS = 1200;
  private static final int WORDS = 2000;
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder = Path.of("");

  /// Codings that the server has said are safe, by id.
  private final Map<Integer, Span> acknowledged = new ConcurrentHashMap<>();

  @Test
  void everyAcknowledgedCodingIsThereAfterEveryKill() throws Exception {
    long seed = Seed.fresh(KilledServerTest.class);
    var random = new Random(seed);
    var project = folder.resolve("p");
    var text = folder.resolve("lang.txt");
    Files.writeString(text, "A: " + "ord ".repeat(WORDS) + "\n");
    assertEquals(0, Shell.run("new", project).code());
    assertEquals(0, Shell.run("import", project, text).code());
    for (int round = 1; round <= ROUNDS; round++) {
      codeUntilKilled(project, random);
      assertAllThere(project, "round " + round + " of seed " + seed);
    }
    System.out.println(acknowledged.size() + " codings, none lost in " + ROUNDS + " kills");
    assertTrue(acknowledged.size() >= ROUNDS, "only " + acknowledged.size() + " codings");
  }

  private void codeUntilKilled(Path project, Random random) throws Exception {
    int before = acknowledged.size();
    var server = serve(project);
    var coders = Executors.newVirtualThreadPerTaskExecutor();
    try {
      var address = address(server);
      var working = new ArrayList<Future<?>>();
      for (int person = 0; person < PEOPLE; person++) {
        var own = new Random(random.nextLong());
        working.add(coders.submit(() -> code(address, own)));
      }
      while (acknowledged.size() == before && server.isAlive()) {
        Thread.sleep(1);
      }
      Thread.sleep(random.nextInt(LONGEST_LIFE_MILLIS));
      server.destroyForcibly().waitFor();
      for (var work : working) {
        work.get();
      }
    } finally {
      server.destroyForcibly().waitFor();
      coders.close();
    }
  }

  private static Process serve(Path project) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.logging.config.file=src/main/resources/logging.properties",
            "-cp",
            System.getProperty("java.class.path"),
            Sitat.class.getName(),
            "serve",
            project.toString(),
            "--port",
            "0")
        .redirectError(Redirect.DISCARD)
        .start();
  }

  private static URI address(Process server) throws IOException {
    var out =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    return URI.create(String.valueOf(out.readLine()));
  }

  /// Codes one passage after the other until nobody answers.
  private void code(URI address, Random random) {
    try (var client = HttpClient.newHttpClient()) {
      while (true) {
        int start = 3 + random.nextInt(4 * WORDS - 40);
        var span = new Span(start, start + 1 + random.nextInt(30));
        var answer = client.send(request(address, span), BodyHandlers.ofString());
        assertEquals(201, answer.statusCode(), answer.body());
        acknowledged.put(JSON.readTree(answer.body()).get("id").intValue(), span);
      }
    } catch (IOException _) {
      // Killed: what was not answered was not promised.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static HttpRequest request(URI address, Span span) {
    var body =
        """
        {"document":1,"version":1,"start":%d,"end":%d,"code":"SOS.BARN","direction":"push"}\
        """
            .formatted(span.start(), span.end());
    return HttpRequest.newBuilder(address.resolve("/api/codings"))
        .header("Sitat-Client", "test")
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private void assertAllThere(Path folder, String when) {
    try (var project = Project.open(folder)) {
      var found = new TreeMap<Integer, Span>();
      for (Coding coding : project.codings().value()) {
        found.put(coding.id(), coding.span());
      }
      var lost = new TreeMap<>(acknowledged);
      lost.entrySet().removeIf(entry -> entry.getValue().equals(found.get(entry.getKey())));
      assertEquals(Map.of(), lost, when);
      project.awaitIndex();
      assertEquals(List.of(), project.verify(), when);
    }
  }
}
