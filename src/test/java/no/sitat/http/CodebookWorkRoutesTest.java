package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Codes moved, linked, merged and split over HTTP.
class CodebookWorkRoutesTest {
  @TempDir private Path folder;
  private ServedProject served;

  @BeforeEach
  void serve() {
    served = ServedProject.in(folder.resolve("p"));
    for (var name : new String[] {"Alfa", "Beta", "Gamma"}) {
      served.post(
          "/api/codes",
          """
          {"key":"%s","nameNb":"%s","nameEn":"%s"}\
          """
              .formatted(name.toUpperCase(java.util.Locale.ROOT), name, name));
    }
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private int code(int start, int end, String code) {
    var body =
        """
        {"document":%d,"version":1,"start":%d,"end":%d,"code":"%s"}\
        """
            .formatted(served.document("R1"), start, end, code);
    return json(served.post("/api/codings", body)).get("id").intValue();
  }

  private HttpResponse<String> post(String path, String body) {
    return served.post(path, body);
  }

  private JsonNode codeOf(String key) {
    for (var code : json(served.get("/api/codebook")).get("codes")) {
      if (code.get("key").textValue().equals(key)) {
        return code;
      }
    }
    throw new AssertionError("no code " + key);
  }

  @Test
  void aCodeMovesBelowAnotherAndNotBelowItself() {
    var moved = post("/api/codes/BETA/move", "{\"parent\":\"ALFA\",\"position\":0}");
    assertEquals(200, moved.statusCode());
    assertEquals("ALFA", json(moved).get("parent").textValue());
    assertEquals(0, json(moved).get("position").intValue());
    var ring = post("/api/codes/ALFA/move", "{\"parent\":\"BETA\"}");
    assertEquals(400, ring.statusCode());
    assertEquals("parent", json(ring).get("field").textValue());
    assertTrue(json(post("/api/codes/BETA/move", "{}")).get("parent").isNull());
  }

  @Test
  void aLinkIsMadeChangedAndRemoved() {
    var link = "{\"from\":\"ALFA\",\"to\":\"BETA\",\"type\":\"%s\"%s}";
    assertEquals(201, post("/api/code-links", link.formatted("cause", "")).statusCode());
    assertEquals(400, post("/api/code-links", link.formatted("cause", "")).statusCode());
    var changed =
        served.change(
            "PATCH", "/api/code-links", link.formatted("cause", ",\"newType\":\"forklarer\""));
    assertEquals("forklarer", json(changed).get("type").textValue());
    var book = json(served.get("/api/codebook"));
    assertEquals("forklarer", book.get("linkTypes").get(4).get("nameNb").textValue());
    assertEquals("beslektet med", book.get("linkTypes").get(0).get("nameNb").textValue());
    var gone = served.change("DELETE", "/api/code-links?from=ALFA&to=BETA&type=forklarer", "");
    assertEquals(204, gone.statusCode());
  }

  @Test
  void aBranchIsSwitchedOff() {
    post("/api/codes/BETA/move", "{\"parent\":\"ALFA\"}");
    assertEquals(200, post("/api/codes/ALFA/switch", "{\"active\":false}").statusCode());
    assertTrue(!codeOf("BETA").get("active").booleanValue());
  }

  @Test
  void aMergeIsPreviewedInNumbersAndThenDone() {
    int at = ServedProject.FIRST.indexOf("Vi hadde");
    code(at, at + 8, "ALFA");
    code(at + 5, at + 12, "BETA");
    code(3, 10, "ALFA");
    long before = served.project().revision();
    var preview = json(post("/api/codes/ALFA/merge", "{\"into\":\"BETA\",\"preview\":true}"));
    assertEquals(before, served.project().revision());
    assertEquals(
        "{\"moved\":1,\"joined\":1,\"identical\":0,\"absorbed\":0}",
        preview.get("codings").toString());
    assertEquals(2, preview.get("codingsAfter").intValue());
    assertEquals("Tester", preview.get("coders").get(0).get("coder").textValue());
    assertEquals(1, preview.get("respondentsAfter").intValue());
    var done = post("/api/codes/ALFA/merge", "{\"into\":\"BETA\"}");
    assertEquals(200, done.statusCode());
    assertEquals(before + 1, json(done).get("revision").longValue());
    assertEquals(2, codeOf("BETA").get("codings").intValue());
    assertEquals(404, post("/api/codes/ALFA/merge", "{\"into\":\"BETA\"}").statusCode());
    assertEquals(400, post("/api/codes/BETA/merge", "{\"into\":\"ALFA\"}").statusCode());
  }

  @Test
  void aSplitIsPreviewedInNumbersAndThenDone() {
    int given = code(3, 10, "ALFA");
    code(12, 20, "ALFA");
    var body = "{\"parts\":[{\"nameNb\":\"Delta\",\"codings\":[%d]}],\"preview\":%s}";
    var preview = json(post("/api/codes/ALFA/split", body.formatted(given, "true")));
    assertEquals(1, preview.get("parts").get(0).get("codings").intValue());
    assertEquals(1, preview.get("rest").get("codings").intValue());
    var done = json(post("/api/codes/ALFA/split", body.formatted(given, "false")));
    assertEquals("DELTA", done.get("codes").get(0).get("key").textValue());
    assertEquals(1, codeOf("DELTA").get("codings").intValue());
    assertEquals(1, codeOf("ALFA").get("codings").intValue());
    var wrong = post("/api/codes/ALFA/split", body.formatted(given, "false"));
    assertEquals("codings", json(wrong).get("field").textValue());
  }

  @Test
  void severalCodesMoveOneAfterAnotherAndOneBelowAnotherGoesAlong() {
    post("/api/codes/GAMMA/move", "{\"parent\":\"BETA\"}");
    var moved =
        post(
            "/api/codes/batch",
            """
            {"codes":["GAMMA","BETA"],"to":{"parent":"ALFA","position":0}}\
            """);
    assertEquals(200, moved.statusCode());
    assertEquals("ALFA", codeOf("BETA").get("parent").textValue());
    assertEquals("BETA", codeOf("GAMMA").get("parent").textValue());
    var ring = post("/api/codes/batch", "{\"codes\":[\"ALFA\"],\"to\":{\"parent\":\"GAMMA\"}}");
    assertEquals(400, ring.statusCode());
    assertEquals("parent", json(ring).get("field").textValue());
    post("/api/undo", "");
    assertTrue(codeOf("BETA").get("parent").isNull());
  }

  @Test
  void severalCodesAreSwitchedOffAndGivenAColourAsOneChange() {
    var off = post("/api/codes/batch", "{\"codes\":[\"ALFA\",\"BETA\"],\"active\":false}");
    assertEquals(200, off.statusCode());
    assertEquals(false, codeOf("ALFA").get("active").booleanValue());
    assertEquals(false, codeOf("BETA").get("active").booleanValue());
    post("/api/codes/batch", "{\"codes\":[\"ALFA\",\"BETA\"],\"colour\":9}");
    assertEquals(9, codeOf("BETA").get("colour").intValue());
    post("/api/undo", "");
    post("/api/undo", "");
    assertEquals(true, codeOf("ALFA").get("active").booleanValue());
    var unclear = post("/api/codes/batch", "{\"codes\":[\"ALFA\"]}");
    assertEquals(400, unclear.statusCode());
    assertEquals("to", json(unclear).get("field").textValue());
    var nobody = post("/api/codes/batch", "{\"codes\":[\"ALFA\",\"NADA\"],\"active\":true}");
    assertEquals(404, nobody.statusCode());
  }
}
