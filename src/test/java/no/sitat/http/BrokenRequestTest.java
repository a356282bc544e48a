package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// Whatever comes in that is no proper request is refused with a reason, and nothing is logged.
@TestInstance(Lifecycle.PER_CLASS)
class BrokenRequestTest {
  private static final String MULTIPART = "multipart/form-data; boundary=zz";

  private ServedProject served;
  private final Logged log = new Logged();

  private static final class Logged extends Handler {
    private final List<String> lines = new ArrayList<>();

    @Override
    public synchronized void publish(LogRecord line) {
      if (line.getLevel().intValue() >= Level.INFO.intValue()) {
        lines.add(line.getLoggerName() + " " + line.getMessage() + " " + line.getThrown());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @BeforeAll
  void serve(@TempDir Path folder) {
    served = ServedProject.in(folder.resolve("p"));
  }

  @BeforeEach
  void listen() {
    log.lines.clear();
    Logger.getLogger("").addHandler(log);
  }

  @AfterEach
  void nothingWasLogged() {
    Logger.getLogger("").removeHandler(log);
    assertEquals(List.of(), log.lines);
  }

  @AfterAll
  void stop() {
    served.close();
  }

  private String raw(String request) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String head(String line, String host) {
    return line + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n";
  }

  private String own() {
    return "127.0.0.1:" + served.port();
  }

  private int form(String type, String body) throws IOException {
    var head = head("POST /api/imports", own()) + "Sitat-Client: x\r\nContent-Type: " + type;
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    var answer = raw(head + "\r\nContent-Length: " + length + "\r\n\r\n" + body);
    return Integer.parseInt(answer.substring(9, 12));
  }

  private static String part(String disposition) {
    return "--zz\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\nR1: hei\r\n";
  }

  @Test
  void aBodyThatIsOnlyNullIsRefusedByEveryRoute() {
    var paths = json(served.get("/api/openapi.json")).get("paths");
    int asked = 0;
    for (var path : paths.properties()) {
      for (var method : Set.of("post", "put", "patch")) {
        var route = path.getValue().get(method);
        if (route != null && route.has("requestBody")) {
          var address = path.getKey().replaceAll("\\{\\w+}", "1");
          var answer = served.change(method.toUpperCase(Locale.ROOT), address, "null");
          assertTrue(Set.of(400, 404).contains(answer.statusCode()), method + " " + address);
          asked++;
        }
      }
    }
    assertTrue(asked > 8, asked + " routes");
    var answer = served.post("/api/codings", "null");
    assertEquals(400, answer.statusCode());
    assertEquals("the request is empty: it is only null", json(answer).get("message").textValue());
  }

  @Test
  void nothingInAListIsRefused() {
    var bodies =
        Map.of(
            "/api/codings/merge", "{\"ids\":[null]}",
            "/api/codings/batch", "{\"add\":[null]}",
            "/api/codings/1/split", "{\"at\":[null]}",
            "/api/documents/1/text", "{\"version\":1,\"replacements\":[null]}",
            "/api/documents/1/text/preview", "{\"version\":1,\"speakers\":{\"I\":null}}",
            "/api/documents/1/review", "{\"version\":1,\"decisions\":[null]}");
    bodies.forEach(
        (address, body) -> assertEquals(400, served.post(address, body).statusCode(), address));
  }

  @Test
  void aCookieThatHoldsNoNameIsNoChoice() throws IOException {
    var name = Pattern.compile("sitat-coder-\\w+").matcher(cookieOf("Kari"));
    assertTrue(name.find());
    for (var value : List.of("%", "%ZZ", "Sitat", "%00", "a%0Ab", "x".repeat(3000))) {
      var answer =
          raw(
              head("GET /api/session", own())
                  + "Cookie: "
                  + name.group()
                  + "="
                  + value
                  + "\r\n\r\n");
      assertTrue(answer.contains("200 OK"), value);
      assertTrue(answer.contains("\"chosen\":false"), value);
    }
  }

  private String cookieOf(String coder) {
    var answer = served.change("PUT", "/api/session", "{\"coder\":\"" + coder + "\"}");
    return String.join(";", answer.headers().allValues("Set-Cookie"));
  }

  @Test
  void aFieldThatStandsTwiceIsRefused() {
    var answer = served.post("/api/memos", "{\"text\":\"a\",\"text\":\"b\"}");
    assertEquals(400, answer.statusCode());
    assertEquals("a field stands twice in the request", json(answer).get("message").textValue());
  }

  @Test
  void halfACharacterIsRefusedWithTheFieldItStandsIn() {
    var answer = served.post("/api/memos", "{\"text\":\"x\\ud800y\",\"targetKind\":\"project\"}");
    assertEquals(400, answer.statusCode());
    assertEquals("text", json(answer).get("field").textValue());
    assertEquals(
        "text has half a character (a lone surrogate)", json(answer).get("message").textValue());
  }

  @Test
  void aFormThatIsBrokenIsRefused() throws IOException {
    assertEquals(
        400, form(MULTIPART, part("name=\"files\"; filename=\"a\0b.txt\"") + "--zz--\r\n"));
    assertEquals(400, form(MULTIPART, part("name=\"files\"; filename=\"a.txt\"")));
    assertEquals(400, form(MULTIPART, part("name=\"files\"; filename=\"a.txt")));
    assertEquals(400, form(MULTIPART, part("filename=\"a.txt\"") + "--zz--\r\n"));
    assertEquals(400, form(MULTIPART, "--zz\r\nhei\r\n--zz--\r\n"));
    assertEquals(400, form(MULTIPART, ""));
    assertEquals(400, form("multipart/form-data", part("name=\"files\"") + "--zz--\r\n"));
    assertEquals(400, form("multipart/form-data; boundary=", part("name=\"files\"")));
    assertEquals(400, form(MULTIPART, part("name=\"f\"").repeat(5000) + "--zz--\r\n"));
  }

  @Test
  void aFormWithMorePartsThanAreTakenIsTooLarge() throws IOException {
    assertEquals(413, form(MULTIPART, part("name=\"f\"").repeat(20_001) + "--zz--\r\n"));
  }

  @Test
  void aQueryThatIsTooLongIsToldSo() throws IOException {
    var long10 = served.get("/api/search?q=" + "a".repeat(10_000));
    assertEquals(400, long10.statusCode());
    assertTrue(json(long10).get("message").textValue().contains("4000"), long10.body());
    var answer = raw(head("GET /api/search?q=" + "a".repeat(100_000), own()) + "\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 414"), answer);
    assertTrue(answer.contains("a query has at most 4000 characters"), answer);
  }

  @Test
  void anAddressThatCannotBeReadIsRefusedWithoutRepeatingIt() throws IOException {
    var answer = raw(head("GET /api/%ff?q=HEMMELIG%20ord", own()) + "\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
    assertTrue(
        answer.contains("{\"error\":\"refused\",\"message\":\"the request cannot be read\""),
        answer);
    assertTrue(answer.contains("X-Content-Type-Options: nosniff"), answer);
    assertTrue(answer.contains("Content-Security-Policy: default-src 'self'"), answer);
    assertFalse(answer.contains("HEMMELIG"), answer);
    assertFalse(raw(head("GET /api/search?q=HEMMELIG ord", own()) + "\r\n").contains("HEMMELIG"));
  }

  @Test
  void theNameOfAHostIsNotRepeated() throws IOException {
    for (var host :
        List.of("HEMMELIG@127.0.0.1", "HEMMELIG:x", "HEM MELIG", "[HEMMELIG", "HEMMELIG\0")) {
      var answer = raw(head("GET /api/health", host) + "\r\n");
      assertTrue(answer.startsWith("HTTP/1.1 400") || answer.startsWith("HTTP/1.1 403"), answer);
      assertFalse(answer.contains("MELIG"), answer);
    }
  }

  @Test
  void aGetThatSaysItIsAChangeChangesNothing() throws IOException {
    long before = served.project().revision();
    var answer =
        raw(
            head("GET /api/undo", own())
                + "Sitat-Client: x\r\nX-HTTP-Method-Override: POST\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
    assertEquals(before, served.project().revision());
  }

  @Test
  void somebodyWhoHangsUpInTheMiddleIsNoFault() throws Exception {
    for (var type : List.of("application/json", MULTIPART)) {
      for (var path : List.of("/api/codings", "/api/imports")) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
          var head = head("POST " + path, own()) + "Sitat-Client: x\r\nContent-Type: " + type;
          var request = head + "\r\nContent-Length: 900000\r\n\r\n--zz\r\n{\"memo\":";
          socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
          Thread.sleep(100);
        }
      }
    }
    Thread.sleep(300);
  }
}
