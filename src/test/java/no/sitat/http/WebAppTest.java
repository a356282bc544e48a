package no.sitat.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// The pages' files, and the line that tells them what changed.
@TestInstance(Lifecycle.PER_CLASS)
class WebAppTest {
  private static final String EVENTS =
      "GET /api/events HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n";

  private ServedProject served;

  @BeforeAll
  void serve(@TempDir Path folder) {
    served = ServedProject.in(folder.resolve("p"), "/web-of-the-test");
  }

  @AfterAll
  void stop() {
    served.close();
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @Test
  void everyAddressOfTheApplicationAnswersItsPage() {
    for (var path : new String[] {"/", "/documents/3", "/crosstab?rows=all", "/themes/SOS.BARN"}) {
      var response = served.get(path);
      assertEquals(200, response.statusCode(), path);
      assertTrue(response.body().contains("<title>page"), path);
      assertEquals("no-cache", header(response, "Cache-Control"));
      assertEquals(
          "text/html;charset=utf-8", header(response, "Content-Type").toLowerCase(Locale.ROOT));
    }
  }

  @Test
  void aCallWithCapitalsInItsAddressIsNoPage() {
    for (var path : new String[] {"/API", "/API/search?q=x", "/Api/session"}) {
      var response = served.get(path);
      assertEquals(404, response.statusCode(), path);
      assertTrue(response.body().contains("there is no such call"), response.body());
    }
  }

  @Test
  void anAssetIsKeptForeverForItsNameHasItsContents() {
    var response = served.get("/assets/app-abc123.js");
    assertEquals("let a = 1\n", response.body());
    assertTrue(header(response, "Cache-Control").contains("immutable"));
    assertTrue(header(response, "Content-Type").startsWith("text/javascript"));
    assertEquals(404, served.get("/assets/app-gone.js").statusCode());
  }

  @Test
  void nothingOutsideTheFolderIsServed() {
    for (var path :
        new String[] {
          "/../logging.properties",
          "/assets/../../logging.properties",
          "/..%2flogging.properties",
          "/assets/%2e%2e/%2e%2e/logging.properties",
          "/no/sitat/http/Server.class"
        }) {
      var response = served.get(path);
      assertTrue(
          response.statusCode() >= 400 || response.body().contains("<title>page"),
          path + " " + response.statusCode());
    }
  }

  @Test
  void whatChangesIsToldToOpenPages() throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
      socket.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
      socket.getOutputStream().write(EVENTS.getBytes(StandardCharsets.US_ASCII));
      var lines =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      readUntil(lines, "welcome");
      served.post("/api/memos", "{\"target\":\"project\",\"text\":\"x\"}");
      readUntil(lines, "event: change");
      assertTrue(readUntil(lines, "data:").contains("\"kind\":\"memo-added\""));
    }
  }

  private static String readUntil(BufferedReader lines, String wanted) throws IOException {
    var line = lines.readLine();
    while (line != null && !line.contains(wanted)) {
      line = lines.readLine();
    }
    return String.valueOf(line);
  }

  @Test
  void aServerWithAnOpenPageStopsAtOnce(@TempDir Path folder) throws IOException {
    var other = ServedProject.in(folder.resolve("q"));
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), other.port())) {
      socket.getOutputStream().write(EVENTS.getBytes(StandardCharsets.US_ASCII));
      var lines =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      readUntil(lines, "welcome");
      other.close();
      assertEquals("null", readUntil(lines, "never sent"));
    }
  }
}
