package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import no.sitat.http.view.SavedSearchView.PrecisionView;
import no.sitat.project.correction.Correction;
import no.sitat.project.correction.Correction.Replacement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Hits become codings over HTTP, and only those that the person saw.
class HitCodingRoutesTest {
  @TempDir private Path folder;
  private ServedProject served;
  private String code;

  @BeforeEach
  void serve() {
    served = ServedProject.in(folder.resolve("p"));
    served.project().awaitIndex();
    code = served.plainCode().key();
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private JsonNode search(String q) {
    served.project().awaitIndex();
    return json(served.get("/api/search?q=" + q));
  }

  private String body(String q, String hits, long revision, String more) {
    return """
    {"q":"%s","hits":%s,"code":"%s","revision":%d%s}\
    """
        .formatted(q, hits, code, revision, more);
  }

  private JsonNode code(String q, String hits, long revision, String more) {
    var answer = served.post("/api/search/codings", body(q, hits, revision, more));
    assertEquals(200, answer.statusCode(), answer.body());
    return json(answer);
  }

  @Test
  void thePreviewSaysWhatIsDoneAndTheCodingSaysByWhichQuery() {
    var found = search("hus");
    long revision = found.get("revision").longValue();
    assertEquals(1, found.get("total").get("hits").intValue());
    var preview = code("hus", "{\"all\":true}", revision, ",\"as\":\"turn\",\"preview\":true");
    assertEquals(false, preview.get("done").booleanValue());
    assertEquals(1, preview.get("codings").intValue());
    assertEquals(1, preview.get("respondents").intValue());
    assertEquals(
        "Vi hadde et fint hus og alt, men ikke venner.",
        preview.get("examples").get(0).get("match").textValue());
    assertEquals(0, served.project().codings().value().size());
    var done = code("hus", "{\"all\":true}", revision, ",\"as\":\"turn\"");
    assertEquals(true, done.get("done").booleanValue());
    var coding = served.project().codings().value().getFirst();
    var by = json(served.get("/api/codings/" + coding.id() + "/query"));
    assertEquals("hus", by.get("query").textValue());
    assertEquals("turn", by.get("as").textValue());
    assertEquals(false, by.get("byRule").booleanValue());
    assertTrue(
        served
            .get("/api/export/codings.csv")
            .body()
            .lines()
            .findFirst()
            .orElse("")
            .endsWith(",query"));
    assertTrue(served.get("/api/export/codings.csv").body().strip().endsWith(",hus"));
    long now = search("hus").get("revision").longValue();
    assertEquals(done.get("revision").longValue(), now);
    var again = code("hus", "{\"all\":true}", now, ",\"as\":\"turn\"");
    assertEquals(1, again.get("already").intValue());
    assertEquals(0, again.get("codings").intValue());
  }

  @Test
  void hitsThatChangedSinceTheyWereSeenAreRefusedAndOthersAreNotMixedUp() {
    long revision = search("venner").get("revision").longValue();
    // Another change that leaves the hits as they are.
    served.post(
        "/api/codings",
        "{\"document\":%d,\"start\":36,\"end\":50,\"code\":\"%s\"}"
            .formatted(served.document("R1"), code));
    code("venner", "{\"ranges\":[{\"from\":0,\"to\":1}]}", revision, ",\"preview\":true");
    var document = served.project().study().corpus().named("R1").orElseThrow();
    int at = served.project().text(document).text().indexOf("hus");
    served
        .project()
        .corrections()
        .correct(
            Correction.of(document.id(), 1, new Replacement(at, at + 3, "venner")),
            served.project().coder("Ida"));
    served.project().awaitIndex();
    var refused =
        served.post("/api/search/codings", body("venner", "{\"all\":true}", revision, ""));
    assertEquals(409, refused.statusCode(), refused.body());
    assertEquals("revision", json(refused).get("field").textValue());
    assertTrue(json(refused).get("message").textValue().contains("there were 1, now there are 2"));
    // Nobody knows what was seen in an answer that was never given.
    assertEquals(
        409,
        served
            .post("/api/search/codings", body("fint", "{\"all\":true}", revision, ""))
            .statusCode());
  }

  @Test
  void placesMustBeHitsAndRangesMustBeThere() {
    var found = search("hus");
    long revision = found.get("revision").longValue();
    var hit = found.get("hits").get(0);
    var place =
        "{\"document\":%d,\"start\":%d,\"end\":%d}"
            .formatted(
                hit.get("documentId").intValue(),
                hit.get("start").intValue(),
                hit.get("end").intValue());
    var preview = ",\"preview\":true";
    assertEquals(
        1,
        code("hus", "{\"places\":[" + place + "]}", revision, preview).get("codings").intValue());
    assertEquals(
        0,
        code("hus", "{\"all\":true,\"unless\":[" + place + "]}", revision, preview)
            .get("hits")
            .intValue());
    var other = place.replaceFirst("\"start\":\\d+", "\"start\":1");
    assertEquals(
        409,
        served
            .post("/api/search/codings", body("hus", "{\"places\":[" + other + "]}", revision, ""))
            .statusCode());
    for (var wrong :
        new String[] {
          "{}",
          "{\"ranges\":[{\"from\":0,\"to\":2}]}",
          "{\"ranges\":[{\"from\":1,\"to\":1}]}",
          "{\"all\":true,\"places\":[]}"
        }) {
      var refused = served.post("/api/search/codings", body("hus", wrong, revision, ""));
      assertEquals(400, refused.statusCode(), wrong);
      assertEquals("hits", json(refused).get("field").textValue());
    }
  }

  @Test
  void aSavedSearchSaysWhatIsNewAndARuleHowRightItWas() {
    var made =
        served.post(
            "/api/searches",
            """
            {"name":"venner","query":"venner","as":"sentence","code":"%s"}\
            """
                .formatted(code));
    assertEquals(201, made.statusCode(), made.body());
    int id = json(made).get("id").intValue();
    var news = json(served.get("/api/searches/" + id + "/news"));
    assertEquals(1, news.get("total").intValue());
    assertEquals(0, news.get("fresh").intValue());
    var document = served.project().study().corpus().named("R1").orElseThrow();
    int at = served.project().text(document).text().indexOf("hus");
    served
        .project()
        .corrections()
        .correct(
            Correction.of(document.id(), 1, new Replacement(at, at + 3, "venner")),
            served.project().coder("Ida"));
    served.project().awaitIndex();
    var page = json(served.get("/api/searches/" + id + "/new-hits"));
    assertEquals(1, page.get("news").get("fresh").intValue());
    assertEquals(at, page.get("hits").get(0).get("start").intValue());
    long revision = page.get("news").get("revision").longValue();
    search("venner");
    var preview = code("venner", "{\"newIn\":" + id + "}", revision, ",\"preview\":true");
    assertEquals(1, preview.get("hits").intValue());
    assertEquals(at, preview.get("examples").get(0).get("start").intValue());
    var seen = served.post("/api/searches/" + id + "/seen", "{\"revision\":" + revision + "}");
    assertEquals(0, json(seen).get("fresh").intValue());
    var suggestions = json(served.get("/api/searches/" + id + "/suggestions"));
    assertEquals(1, suggestions.get("waiting").intValue());
    var suggestion = suggestions.get("suggestions").get(0);
    assertEquals(2, suggestion.get("matches").size());
    var decision =
        "{\"document\":%d,\"version\":%d,\"start\":%d,\"end\":%d,\"rule\":%s}"
            .formatted(
                document.id(),
                suggestion.get("version").intValue(),
                suggestion.get("place").get("start").intValue(),
                suggestion.get("place").get("end").intValue(),
                suggestions.get("rule"));
    var accepted = served.post("/api/searches/" + id + "/accepted", decision);
    assertEquals(201, accepted.statusCode(), accepted.body());
    var precision = json(accepted).get("precision");
    assertEquals(1, precision.get("accepted").intValue());
    assertEquals(0.2065493, precision.get("lower").doubleValue(), 1e-6);
    assertEquals(1, precision.get("upper").doubleValue());
    assertEquals(409, served.post("/api/searches/" + id + "/refused", decision).statusCode());
    int coding = json(accepted).get("coding").get("id").intValue();
    var by = json(served.get("/api/codings/" + coding + "/query"));
    assertEquals("venner", by.get("rule").textValue());
    served.post("/api/undo", "{}");
    var refused = served.post("/api/searches/" + id + "/refused", decision);
    assertEquals(201, refused.statusCode(), refused.body());
    assertEquals(0, json(refused).get("precision").get("share").doubleValue());
    var listed = json(served.get("/api/searches/" + id + "/refused"));
    assertEquals(1, listed.size());
    var gone = served.change("DELETE", "/api/refusals/" + listed.get(0).get("id").intValue(), "");
    assertEquals(204, gone.statusCode());
    var changed = served.change("PATCH", "/api/searches/" + id, "{\"code\":null}");
    assertEquals(200, changed.statusCode(), changed.body());
    assertEquals(400, served.get("/api/searches/" + id + "/suggestions").statusCode());
    assertEquals(204, served.change("DELETE", "/api/searches/" + id, "").statusCode());
    assertEquals(404, served.get("/api/searches/" + id + "/news").statusCode());
  }

  @Test
  void precisionIsWilsonsIntervalOfWhatWasDecided() {
    // 81 of 263: Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method 3.
    var precision = PrecisionView.of(81, 263 - 81);
    assertEquals(0.3080, precision.share().orElseThrow(), 5e-5);
    assertEquals(0.2553, precision.lower().orElseThrow(), 5e-5);
    assertEquals(0.3662, precision.upper().orElseThrow(), 5e-5);
    var none = PrecisionView.of(0, 0);
    assertTrue(none.share().isEmpty() && none.lower().isEmpty());
  }
}
