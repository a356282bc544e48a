package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What those hear who listen, and who is seen to be here.
@Timeout(60)
class LiveLineTest {
  @TempDir private Path folder;
  private ServedProject served;
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeEach
  void serve() {
    served = ServedProject.in(folder.resolve("p"));
  }

  @AfterEach
  void stop() {
    client.shutdownNow();
    served.close();
  }

  @Test
  void theFirstWordIsTheRevision() {
    try (var line = listen("window=a", "Ida")) {
      assertEquals("{\"revision\":" + revision() + "}", line.next("hello"));
    }
  }

  @Test
  void aChangeIsToldWithItsRevisionAsId() {
    try (var line = listen("window=a", "Ida")) {
      line.next("hello");
      add("til alle");
      assertTrue(line.next("change").contains("\"kind\":\"memo-added\""));
      assertEquals(Long.toString(revision()), line.id);
    }
  }

  @Test
  void whoeverLostTheLineHearsWhatCameMeanwhile() {
    try (var before = listen("window=a", "Ida")) {
      before.next("hello");
      long heard = revision();
      add("ett");
      add("to");
      try (var line = listen("window=b&after=" + heard, "Ida")) {
        line.next("change");
        assertEquals(Long.toString(heard + 1), line.id);
        line.next("change");
        assertEquals(Long.toString(heard + 2), line.id);
        line.next("hello");
      }
    }
  }

  @Test
  void afterARestartAnythingMayHaveChanged() {
    try (var line = listen("window=a&after=1", "Ida")) {
      assertEquals(
          "{\"revision\":" + revision() + ",\"kind\":\"\",\"documents\":[],\"coder\":\"\"}",
          line.next("change"));
    }
  }

  @Test
  void nobodyIsToldAgainWhatTheyHaveHeard() {
    try (var line = listen("window=a&after=" + revision(), "Ida")) {
      assertEquals("hello", line.nextKind());
    }
  }

  @Test
  void everybodySeesWhoIsHereAndInWhichDocument() {
    try (var ida = listen("window=a", "Ida")) {
      ida.next("people");
      try (var ola = listen("window=b", "Ola")) {
        ola.next("people");
        stand("b", "Ola", "{\"document\":2,\"writing\":\"code:SOS\"}");
        var seen = "";
        while (!seen.contains("\"document\":2")) {
          seen = ida.next("people");
        }
        assertTrue(seen.contains("\"name\":\"Ola\""), seen);
        assertTrue(seen.contains("\"writing\":\"code:SOS\""), seen);
        served.change("DELETE", "/api/people/b", "");
        var left = "Ola";
        while (left.contains("Ola")) {
          left = ida.next("people");
        }
        assertEquals(1, json(served.get("/api/people")).size());
      }
    }
  }

  @Test
  void aWindowThatDoesNotListenIsNowhere() {
    stand("nobody", "Ola", "{\"document\":1}");
    assertEquals(0, json(served.get("/api/people")).size());
  }

  private long revision() {
    return served.project().revision();
  }

  private void add(String memo) {
    var body = "{\"target\":\"project\",\"text\":\"%s\"}".formatted(memo);
    assertEquals(201, served.post("/api/memos", body).statusCode());
  }

  private void stand(String window, String coder, String where) {
    var answer =
        served.send(
            served
                .request("/api/people/" + window)
                .header("Sitat-Client", "test")
                .header("Content-Type", "application/json")
                .header("Cookie", cookie(coder))
                .method("PUT", BodyPublishers.ofString(where)));
    assertEquals(204, answer.statusCode());
  }

  private String cookie(String coder) {
    return Sessions.cookieName("coder", served.project()) + "=" + coder;
  }

  private Line listen(String query, String coder) {
    var request =
        served
            .request("/api/events?" + query)
            .header("Accept", "text/event-stream")
            .header("Cookie", cookie(coder))
            .build();
    try {
      return new Line(client.send(request, BodyHandlers.ofLines()).body());
    } catch (IOException e) {
      throw new IllegalStateException("cannot listen", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /// What comes over one line, event by event.
  private static final class Line implements AutoCloseable {
    private final Stream<String> lines;
    private final Iterator<String> each;
    private String id = "";
    private String data = "";

    Line(Stream<String> lines) {
      this.lines = lines;
      each = lines.iterator();
    }

    /// The data of the next event of a kind.
    String next(String kind) {
      while (!nextKind().equals(kind)) {
        id = "";
      }
      return data;
    }

    String nextKind() {
      Optional<String> kind = Optional.empty();
      while (true) {
        var line = each.next();
        if (line.isEmpty() && kind.isPresent()) {
          return kind.get();
        }
        if (line.startsWith("event: ")) {
          kind = Optional.of(line.substring(7));
        } else if (line.startsWith("id: ")) {
          id = line.substring(4);
        } else if (line.startsWith("data: ")) {
          data = line.substring(6);
        }
      }
    }

    @Override
    public void close() {
      lines.close();
    }
  }
}
