package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import no.sitat.project.desk.CodingRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardTest {
  @TempDir private Path folder;
  private ServedProject served;

  @BeforeEach
  void serve() {
    served = ServedProject.in(folder.resolve("p"));
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private int undo(String header, String value, String... more) {
    var request = served.request("/api/undo").header(header, value);
    for (int i = 0; i < more.length; i += 2) {
      request.header(more[i], more[i + 1]);
    }
    return served.send(request.POST(BodyPublishers.noBody())).statusCode();
  }

  /// Something that whoever asks can undo.
  private void write() {
    var memo = "{\"target\":\"project\",\"id\":0,\"text\":\"Husk purringen\"}";
    assertEquals(201, served.change("POST", "/api/memos", memo).statusCode());
  }

  private String token() {
    return json(served.get("/api/session")).get("csrf").textValue();
  }

  private String own() {
    return "http://127.0.0.1:" + served.port();
  }

  @Test
  void aChangeWithoutTokenOrHeaderIsForbidden() {
    assertEquals(403, undo("Accept", "*/*"));
    assertEquals(403, undo("X-CSRF-Token", "guess"));
  }

  @Test
  void ourOwnPageMayChangeWithItsToken() {
    write();
    assertEquals(200, undo("X-CSRF-Token", token(), "Origin", own()));
  }

  @Test
  void aProgramMayChangeWithItsHeader() {
    write();
    assertEquals(200, undo("Sitat-Client", "R"));
  }

  @Test
  void aForeignOriginIsForbiddenEvenWithTokenAndHeader() {
    var token = token();
    assertEquals(403, undo("X-CSRF-Token", token, "Origin", "http://evil.example"));
    assertEquals(403, undo("Sitat-Client", "x", "Origin", "http://evil.example"));
    assertEquals(403, undo("Sitat-Client", "x", "Origin", "null"));
    assertEquals(403, undo("Sitat-Client", "x", "Origin", "http://127.0.0.1:1"));
    assertEquals(403, undo("Sitat-Client", "x", "Sec-Fetch-Site", "cross-site"));
  }

  @Test
  void everyKindOfChangeIsGuarded() {
    for (var method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
      var request = served.request("/api/codings/1").method(method, BodyPublishers.noBody());
      assertEquals(403, served.send(request).statusCode(), method);
    }
  }

  @Test
  void aHostThatPointsHereByAnotherNameIsForbidden() throws IOException {
    assertEquals("403", statusFor("evil.example"));
    assertEquals("403", statusFor("evil.example:" + served.port()));
    assertEquals("403", statusFor("127.0.0.1.evil.example"));
    assertEquals("200", statusFor("127.0.0.1:" + served.port()));
    assertEquals("200", statusFor("LOCALHOST:" + served.port()));
    assertEquals("200", statusFor("[::1]:" + served.port()));
  }

  private String statusFor(String host) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
      var request = "GET /api/health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      var answer =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      return String.valueOf(answer.readLine()).split(" ", -1)[1];
    }
  }

  @Test
  void everyAnswerCarriesItsHeaders() {
    var headers = served.get("/api/health").headers();
    assertEquals("no-store", headers.firstValue("Cache-Control").orElse(""));
    assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
    assertEquals("no-referrer", headers.firstValue("Referrer-Policy").orElse(""));
    assertTrue(
        headers.firstValue("Content-Security-Policy").orElse("").startsWith("default-src 'self'"));
    assertTrue(headers.firstValue("Access-Control-Allow-Origin").isEmpty());
    var refused = served.get("/api/nothing").headers();
    assertEquals("nosniff", refused.firstValue("X-Content-Type-Options").orElse(""));
  }

  @Test
  void cookiesStayHome() {
    var response =
        served.change("PUT", "/api/session", "{\"coder\":\"Åse Ø\",\"language\":\"en\"}");
    assertEquals("Åse Ø", json(response).get("coder").textValue());
    var cookies = response.headers().allValues("Set-Cookie");
    assertEquals(2, cookies.size());
    cookies.forEach(cookie -> {
      assertTrue(cookie.contains("SameSite=Strict"), cookie);
      assertTrue(cookie.contains("HttpOnly"), cookie);
    });
    var cookie = cookies.getFirst().split(";", -1)[0];
    var again = served.send(served.request("/api/session").header("Cookie", cookie));
    assertEquals("Åse Ø", json(again).get("coder").textValue());
  }

  @Test
  void whoCodesIsChosenByAPersonAndNeverTheProgramItself() {
    var session = json(served.get("/api/session"));
    assertFalse(session.get("chosen").booleanValue());
    var spoken = served.change("PUT", "/api/session", "{\"language\":\"en\"}");
    assertFalse(json(spoken).get("chosen").booleanValue());
    assertEquals(1, spoken.headers().allValues("Set-Cookie").size());
    var chosen = served.change("PUT", "/api/session", "{\"coder\":\"Ida\"}");
    assertTrue(json(chosen).get("chosen").booleanValue());
    var program = served.change("PUT", "/api/session", "{\"coder\":\"Sitat\"}");
    assertEquals(400, program.statusCode());
    assertEquals("coder", json(program).get("field").textValue());
  }

  /// The account the server runs under stands for whoever imported, and is no coder before it has
  /// coded.
  @Test
  void theMachinesAccountIsOfferedWhenItHasCoded() {
    assertEquals(404, served.change("PATCH", "/api/codings/7", "{}").statusCode());
    assertEquals(409, served.change("POST", "/api/redo", "{}").statusCode());
    var session = json(served.get("/api/session"));
    assertEquals("Tester", session.get("coder").textValue());
    assertEquals("[\"Ida\"]", session.get("coders").toString());
    write();
    assertEquals("[\"Ida\"]", json(served.get("/api/session")).get("coders").toString());
    var project = served.project();
    project.addCoding(
        CodingRequest.of(served.document("R1"), 3, 10, served.plainCode().key()),
        project.coder("Tester"));
    assertEquals("[\"Ida\",\"Tester\"]", json(served.get("/api/session")).get("coders").toString());
  }

  @Test
  void othersMachinesAreNotServed() {
    var open = ServerSettings.local(0).withHost("0.0.0.0");
    assertThrows(CannotServe.class, () -> Server.start(served.project(), open).close());
  }

  @Test
  void aTakenPortIsSaidSo() {
    var taken = ServerSettings.local(served.port());
    var error =
        assertThrows(CannotServe.class, () -> Server.start(served.project(), taken).close());
    assertTrue(error.words().en().contains("port " + served.port() + " is in use"));
  }
}
