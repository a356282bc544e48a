package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodingBatchRoutesTest {
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

  private String coding(int start, int end, String key, String more) {
    return """
    {"document":%d,"version":1,"start":%d,"end":%d,"code":"%s"%s}\
    """
        .formatted(document, start, end, key, more);
  }

  @Test
  void aCodeAndItsCodingsAreMadeChangedSplitMergedAndRemoved() {
    var made =
        served.post(
            "/api/codings/batch",
            """
            {"newCodes":[{"nameNb":"et fint hus","kind":"in-vivo"}],"add":[%s,%s]}\
            """
                .formatted(
                    coding(36, 50, "#0", ",\"dimensions\":{\"voice\":\"own\"}"),
                    coding(36, 50, code, "")));
    assertEquals(200, made.statusCode(), made.body());
    var outcome = json(made);
    assertEquals("ET-FINT-HUS", outcome.get("codes").get(0).get("key").textValue());
    assertEquals("in-vivo", outcome.get("codes").get(0).get("kind").textValue());
    var first = outcome.get("codings").get(0);
    assertEquals("ET-FINT-HUS", first.get("code").textValue());
    assertEquals("own", first.get("dimensions").get("voice").textValue());
    assertEquals(1, first.get("edition").intValue());
    assertEquals(false, first.get("outdated").booleanValue());
    assertEquals(served.project().revision(), outcome.get("revision").longValue());
    int id = first.get("id").intValue();
    var split = json(served.post("/api/codings/" + id + "/split", "{\"at\":[40]}"));
    assertEquals(2, split.get("codings").size());
    int second = split.get("codings").get(1).get("id").intValue();
    var merged = json(served.post("/api/codings/merge", "{\"ids\":[%d,%d]}".formatted(id, second)));
    assertEquals(50, merged.get("codings").get(0).get("end").intValue());
    assertEquals(second, merged.get("removed").get(0).intValue());
    var changed =
        json(
            served.post(
                "/api/codings/batch",
                "{\"change\":[{\"id\":%d,\"code\":\"%s\",\"dimensions\":{\"voice\":null}}]}"
                    .formatted(id, code)));
    assertEquals(code, changed.get("codings").get(0).get("code").textValue());
    assertEquals(0, changed.get("codings").get(0).get("dimensions").size());
    served.post("/api/codings/batch", "{\"remove\":[%d]}".formatted(id));
    assertEquals(1, served.project().codings().value().size());
  }

  @Test
  void whatIsRefusedIsNamedByItsPlace() {
    var refused =
        served.post(
            "/api/codings/batch",
            "{\"add\":[%s,%s]}"
                .formatted(coding(36, 50, code, ""), coding(36, 50, "finnes-ikke", "")));
    assertEquals(400, refused.statusCode());
    assertEquals("add[1].code", json(refused).get("field").textValue());
    assertEquals(0, served.project().codings().value().size());
    var stale =
        served.post(
            "/api/codings/batch",
            "{\"add\":[%s]}".formatted(coding(36, 50, code, "").replace("n\":1", "n\":7")));
    assertEquals(409, stale.statusCode(), stale.body());
  }

  @Test
  void dimensionsAreListedSwitchedOnAndAdded() {
    var codebook = json(served.get("/api/codebook"));
    assertEquals("weight", codebook.get("dimensions").get(0).get("key").textValue());
    assertTrue(codebook.get("dimensions").get(0).get("scale").booleanValue());
    assertEquals("own", codebook.at("/dimensions/1/values/0/key").textValue());
    var on = served.change("PATCH", "/api/dimensions/voice", "{\"active\":true}");
    assertEquals(200, on.statusCode(), on.body());
    assertTrue(json(on).get("active").booleanValue());
    assertEquals(5, json(on).get("values").size());
    var made =
        served.post(
            "/api/dimensions",
            """
            {"nameNb":"Sikkerhet","nameEn":"How certain","values":[{"nameNb":"sikker"}]}\
            """);
    assertEquals(201, made.statusCode(), made.body());
    assertEquals("how-certain", json(made).get("key").textValue());
    assertEquals("sikker", json(made).at("/values/0/key").textValue());
    assertEquals(404, served.change("PATCH", "/api/dimensions/mood", "{}").statusCode());
    assertEquals(
        400, served.post("/api/dimensions", "{\"nameNb\":\"x\",\"nameEn\":\"\"}").statusCode());
    var undone = json(served.post("/api/undo", ""));
    assertEquals(
        "Angret: Ny dimensjon: Sikkerhet",
        undone.at("/item/textNb").textValue(),
        undone.toString());
  }

  @Test
  void wordsAndSentencesOfATextAreAnsweredFlat() {
    var units = json(served.get("/api/documents/" + document + "/units"));
    assertEquals(1, units.get("version").intValue());
    assertEquals(3, units.get("sentences").get(0).intValue());
    assertEquals(31, units.get("sentences").get(1).intValue());
    assertEquals(0, units.get("words").size() % 2);
    assertEquals(404, served.get("/api/documents/" + document + "/units?version=9").statusCode());
  }

  @Test
  void theFactsBesideATextAreChosenAndUndone() {
    assertEquals(0, json(served.get("/api/settings/facts")).get("variables").size());
    var chosen = served.change("PUT", "/api/settings/facts", "{\"variables\":[\"sex\"]}");
    assertEquals(200, chosen.statusCode(), chosen.body());
    assertEquals("sex", json(served.get("/api/settings/facts")).at("/variables/0").textValue());
    var wrong = served.change("PUT", "/api/settings/facts", "{\"variables\":[\"shoe\"]}");
    assertEquals(400, wrong.statusCode());
    assertEquals("variables", json(wrong).get("field").textValue());
    served.post("/api/undo", "");
    assertEquals(0, json(served.get("/api/settings/facts")).get("variables").size());
  }
}
