package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodingRoutesTest {
  @TempDir private Path folder;
  private ServedProject served;
  private int document;
  private String code;

  @BeforeEach
  void serve() {
    served = ServedProject.in(folder.resolve("p"));
    document = served.document("R1");
    code = served.plainCode().key();
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private String body(int start, int end, String codeKey) {
    return """
    {"document":%d,"version":1,"start":%d,"end":%d,"code":"%s"}\
    """
        .formatted(document, start, end, codeKey);
  }

  private HttpResponse<String> add(int start, int end) {
    return served.post("/api/codings", body(start, end, code));
  }

  @Test
  void aCodingIsAnsweredWithItsIdAndTheNewRevision() {
    long before = served.project().revision();
    int start = ServedProject.FIRST.indexOf("Vi hadde");
    var response = add(start, start + 8);
    var coding = json(response);
    assertEquals(201, response.statusCode());
    assertEquals(before + 1, coding.get("revision").longValue());
    assertEquals(served.project().codings().value().getFirst().id(), coding.get("id").intValue());
    assertEquals("R1", coding.get("respondent").textValue());
    assertEquals(2, coding.get("turn").intValue());
    assertEquals(code, coding.get("code").textValue());
    assertEquals(1, json(served.get("/api/codings?document=" + document)).size());
  }

  @Test
  void aCodingOfTheQuestionHasNobodysWords() {
    var coding = json(add(3, 10));
    assertTrue(coding.get("respondent").isNull());
  }

  @Test
  void aSpanPastTheEndIsRefusedByItsField() {
    assertRefused(add(5, 100_000), 400, "end");
  }

  @Test
  void aSpanThatEndsBeforeItStartsIsRefused() {
    assertEquals(400, add(9, 3).statusCode());
    assertEquals(400, add(3, 3).statusCode());
    assertEquals(400, add(-1, 3).statusCode());
  }

  /// R2's interview has a smiley, which is two UTF-16 units long.
  @Test
  void aSpanThatCutsACharacterInTwoIsRefusedByItsField() {
    int document = served.document("R2");
    int smiley = ServedProject.SECOND.indexOf("🙂");
    var code = served.plainCode().key();
    assertRefused(addIn(document, smiley + 1, smiley + 3, code), 400, "start");
    assertRefused(addIn(document, smiley, smiley + 1, code), 400, "end");
    var added = addIn(document, smiley, smiley + 2, code);
    assertEquals(201, added.statusCode());
    var address = "/api/codings/" + json(added).get("id").intValue();
    assertRefused(
        served.change("PATCH", address, "{\"end\":%d}".formatted(smiley + 1)), 400, "end");
  }

  private HttpResponse<String> addIn(int document, int start, int end, String code) {
    return served.post(
        "/api/codings",
        "{\"document\":%d,\"version\":1,\"start\":%d,\"end\":%d,\"code\":\"%s\"}"
            .formatted(document, start, end, code));
  }

  @Test
  void anUnknownCodeIsRefusedByItsField() {
    assertRefused(served.post("/api/codings", body(3, 10, "NO.SUCH")), 400, "code");
  }

  @Test
  void aMissingDirectionIsRefusedByItsField() {
    var asking = served.askingCode().key();
    assertRefused(served.post("/api/codings", body(3, 10, asking)), 400, "direction");
  }

  @Test
  void aDirectionTheCodeDoesNotAllowIsRefusedByItsField() {
    var wrong = body(3, 10, code).replace("}", ",\"direction\":\"sideways\"}");
    assertRefused(served.post("/api/codings", wrong), 400, "direction");
  }

  @Test
  void anUnknownDocumentIsRefusedByItsField() {
    var wrong = body(3, 10, code).replace("\"document\":" + document, "\"document\":999");
    assertRefused(served.post("/api/codings", wrong), 400, "document");
  }

  @Test
  void anotherTextVersionIsAConflict() {
    var stale = body(3, 10, code).replace("\"version\":1", "\"version\":2");
    assertEquals(409, served.post("/api/codings", stale).statusCode());
  }

  @Test
  void malformedJsonIsRefusedWithItsPlace() {
    var response = served.post("/api/codings", "{\"document\": 1,");
    assertEquals(400, response.statusCode());
    assertEquals("malformed", json(response).get("error").textValue());
    assertTrue(json(response).get("message").textValue().contains("1:"));
  }

  @Test
  void anEmptyBodyIsRefused() {
    assertEquals(400, served.post("/api/codings", "").statusCode());
  }

  @Test
  void aMissingFieldIsNamed() {
    assertRefused(
        served.post("/api/codings", "{\"document\":1,\"start\":1,\"end\":2}"), 400, "code");
  }

  @Test
  void aFieldOfTheWrongTypeIsNamed() {
    var wrong = body(3, 10, code).replace("\"start\":3", "\"start\":\"three\"");
    assertRefused(served.post("/api/codings", wrong), 400, "start");
    var half = body(3, 10, code).replace("\"start\":3", "\"start\":3.5");
    assertRefused(served.post("/api/codings", half), 400, "start");
  }

  @Test
  void anUnknownFieldIsNamed() {
    var wrong = body(3, 10, code).replace("}", ",\"directon\":\"push\"}");
    assertRefused(served.post("/api/codings", wrong), 400, "directon");
  }

  @Test
  void aCodingChangesAndIsRemoved() {
    int id = json(add(3, 10)).get("id").intValue();
    var changed =
        served.change("PATCH", "/api/codings/" + id, "{\"weight\":70,\"memo\":\"x\",\"end\":12}");
    assertEquals(200, changed.statusCode());
    assertEquals(70, json(changed).get("weight").intValue());
    assertEquals(12, json(changed).get("end").intValue());
    var cleared = served.change("PATCH", "/api/codings/" + id, "{\"weight\":null}");
    assertTrue(json(cleared).get("weight").isNull());
    assertEquals("x", json(cleared).get("memo").textValue());
    var removed = served.change("DELETE", "/api/codings/" + id, "");
    assertEquals(204, removed.statusCode());
    assertEquals(
        String.valueOf(served.project().study().revision()),
        removed.headers().firstValue("Sitat-Revision").orElse(""));
    assertEquals(404, served.change("DELETE", "/api/codings/" + id, "").statusCode());
    assertEquals(404, served.get("/api/codings/" + id).statusCode());
  }

  @Test
  void anIdThatIsNoNumberIsNotFound() {
    assertEquals(404, served.change("DELETE", "/api/codings/abc", "").statusCode());
    assertEquals(404, served.get("/api/codings?document=999").statusCode());
    assertEquals(400, served.get("/api/codings?document=x").statusCode());
  }

  @Test
  void whatWasAddedIsUndoneAndRedoneUntilThereIsNothing() {
    add(3, 10);
    var undone = served.post("/api/undo", "");
    assertEquals(200, undone.statusCode());
    assertTrue(!json(undone).get("item").get("textEn").textValue().isBlank());
    assertEquals(0, json(served.get("/api/codings")).size());
    assertEquals(200, served.post("/api/redo", "").statusCode());
    assertEquals(1, json(served.get("/api/codings")).size());
    assertEquals(409, served.post("/api/redo", "").statusCode());
  }

  @Test
  void aMessageNeverRepeatsTheMemo() {
    var wrong = body(3, 100_000, code).replace("}", ",\"memo\":\"hemmelig om informanten\"}");
    assertTrue(!served.post("/api/codings", wrong).body().contains("hemmelig"));
    assertTrue(!served.post("/api/codings", "{\"memo\":\"hemmelig").body().contains("hemmelig"));
  }

  private static void assertRefused(HttpResponse<String> response, int status, String field) {
    assertEquals(status, response.statusCode(), response.body());
    assertEquals(field, json(response).path("field").textValue(), response.body());
    assertTrue(!json(response).get("message").textValue().isBlank());
    assertTrue(!json(response).get("messageNb").textValue().isBlank());
  }
}
