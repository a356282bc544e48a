package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Corrections of a text, its versions and its review, as they are asked for and refused.
class CorrectionRoutesTest {
  private static final String NICE_HOUSE = "et fint hus";

  @TempDir private Path folder;
  private ServedProject served;
  private String document = "";

  @BeforeEach
  void serve() {
    served = ServedProject.in(folder.resolve("p"));
    document = "/api/documents/" + served.document("R1");
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private static String replacing(int version, String words, String by) {
    int start = ServedProject.FIRST.indexOf(words);
    return """
    {"version":%d,"replacements":[{"start":%d,"end":%d,"text":"%s"}]}\
    """
        .formatted(version, start, start + words.length(), by);
  }

  private HttpResponse<String> correct(String words, String by) {
    return served.post(document + "/text", replacing(1, words, by));
  }

  private String passage(String words) {
    int start = ServedProject.FIRST.indexOf(words);
    return "\"document\":%d,\"version\":1,\"start\":%d,\"end\":%d"
        .formatted(served.document("R1"), start, start + words.length());
  }

  private int code(String words) {
    var made =
        served.post(
            "/api/codings",
            "{%s,\"code\":\"%s\"}".formatted(passage(words), served.plainCode().key()));
    assertEquals(201, made.statusCode(), made.body());
    return json(made).get("id").intValue();
  }

  private static void refused(int status, String error, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(error, json(answer).get("error").textValue(), answer.body());
    assertFalse(json(answer).get("message").textValue().isEmpty(), answer.body());
    assertFalse(answer.body().contains("fint hus"), "no words of the interview");
  }

  @Test
  void aCorrectionTellsWhatItDoesAndIsDoneOnce() {
    code(NICE_HOUSE);
    code("men ikke venner");
    var body = replacing(1, "fint", "pent");
    var foreseen = json(served.post(document + "/text/preview", body));
    assertEquals(1, json(served.get(document)).get("version").intValue());
    var made = json(served.post(document + "/text", body));
    for (var told : new String[] {"places", "kept", "moved", "changed", "review"}) {
      assertEquals(foreseen.get(told), made.get(told), told);
    }
    assertEquals(2, made.get("version").intValue());
    assertEquals(1, made.get("changed").intValue());
    refused(409, "stale-version", served.post(document + "/text", body));
    refused(409, "stale-version", served.post(document + "/text/preview", body));
  }

  @Test
  void aCodingAndAQuotationWhoseWordsAreGoneAreReviewed() {
    int coding = code(NICE_HOUSE);
    served.post("/api/quotations", "{" + passage(NICE_HOUSE) + "}");
    assertEquals(2, json(correct(" " + NICE_HOUSE, "")).get("review").intValue());
    var review = json(served.get(document + "/review"));
    assertEquals(2, review.get("open").intValue());
    for (var item : review.get("items")) {
      assertEquals(NICE_HOUSE, item.at("/before/text").textValue());
      assertTrue(item.get("after").isNull(), item.toString());
    }
    assertEquals("quotation", quotation(review).get("target").textValue());
    refused(400, "bad-span", decide(2, coding, "accept", ""));
    refused(400, "bad-value", decide(2, coding, "perhaps", ""));
    refused(400, "bad-span", decide(2, coding, "adjust", ",\"start\":0,\"end\":9000"));
    refused(409, "stale-version", decide(1, coding, "remove", ""));
    refused(400, "unknown-target", decide(2, 4711, "remove", ""));
    var left = json(decide(2, coding, "adjust", ",\"start\":3,\"end\":10"));
    assertEquals(1, left.get("open").intValue());
    var lies = json(served.get("/api/codings?document=" + served.document("R1"))).get(0);
    assertEquals(3, lies.get("start").intValue());
    assertEquals("kept", lies.get("anchor").textValue());
  }

  private static JsonNode quotation(JsonNode review) {
    var first = review.at("/items/0");
    return first.get("target").textValue().equals("quotation") ? first : review.at("/items/1");
  }

  private HttpResponse<String> decide(int version, int coding, String verdict, String place) {
    return served.post(
        document + "/review",
        """
        {"version":%d,"decisions":[{"target":"coding","id":%d,"verdict":"%s"%s}]}\
        """
            .formatted(version, coding, verdict, place));
  }

  @Test
  void wordsThatDifferAreMarkedWhole() {
    code(NICE_HOUSE);
    correct("fint hus", "fine huset");
    var item = json(served.get(document + "/review")).at("/items/0");
    assertEquals("[{\"start\":3,\"end\":7},{\"start\":8,\"end\":11}]", marks(item, "before"));
    assertEquals("[{\"start\":3,\"end\":7},{\"start\":8,\"end\":13}]", marks(item, "after"));
  }

  private static String marks(JsonNode item, String when) {
    return item.get(when).get("marks").toString();
  }

  @Test
  void versionsAreListedComparedAndRestored() {
    correct("hus", "bygg");
    var versions = json(served.get(document + "/versions"));
    assertEquals("corrected", versions.at("/0/reason").textValue());
    assertTrue(versions.at("/0/current").booleanValue());
    assertEquals("imported", versions.at("/1/reason").textValue());
    var changes = json(served.get(document + "/versions/diff?from=1&to=2"));
    assertEquals(1, changes.size());
    int at = ServedProject.FIRST.indexOf("hus");
    assertEquals(at, changes.at("/0/start").intValue());
    var restored = json(served.post(document + "/versions/restore", "{\"version\":1}"));
    assertEquals(3, restored.get("version").intValue());
    assertEquals(ServedProject.FIRST, json(served.get(document)).get("text").textValue());
    var path = document + "/versions/restore";
    refused(404, "unknown-version", served.post(path, "{\"version\":9}"));
    refused(404, "unknown-version", served.get(document + "/versions/diff?from=1&to=9"));
  }

  @Test
  void whatCannotBeReadOrFoundIsRefused() {
    var nowhere = "/api/documents/4711";
    var body = replacing(1, "hus", "bygg");
    refused(404, "not-found", served.post(nowhere + "/text", body));
    refused(404, "not-found", served.get(nowhere + "/versions"));
    refused(404, "not-found", served.get(nowhere + "/review"));
    refused(400, "bad-value", served.post(document + "/text/places", "{\"find\":\" \"}"));
    refused(400, "bad-span", served.post(document + "/text", outside()));
    assertEquals(400, served.post(document + "/text", "{}").statusCode());
    assertEquals(400, served.post(document + "/text", "no json").statusCode());
    var places = json(served.post(document + "/text/places", "{\"find\":\"hus\"}"));
    assertEquals("hus", places.at("/0/form").textValue());
    assertTrue(places.at("/0/sure").booleanValue());
  }

  private static String outside() {
    return "{\"version\":1,\"replacements\":[{\"start\":5,\"end\":9000,\"text\":\"\"}]}";
  }
}
