package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiTest {
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

  @Test
  void healthSaysWhatIsServed() {
    var health = json(served.get("/api/health"));
    assertEquals("ok", health.get("status").textValue());
    assertEquals("prøve", health.get("project").textValue());
    assertEquals(served.project().revision(), health.get("revision").longValue());
  }

  /// What is described answers; 404 and 405 without our words would mean that nothing is there.
  @Test
  void everyDescribedRouteIsServed() {
    var paths = json(served.get("/api/openapi.json")).get("paths");
    var missing = new TreeSet<String>();
    paths
        .properties()
        .forEach(path ->
            path.getValue()
                .fieldNames()
                .forEachRemaining(method -> {
                  if (!isServed(method, path.getKey())) {
                    missing.add(method + " " + path.getKey());
                  }
                }));
    assertEquals(new TreeSet<>(), missing);
    assertTrue(paths.size() > 20, "only " + paths.size() + " paths");
  }

  private boolean isServed(String method, String path) {
    if (path.equals("/api/events")) {
      return true;
    }
    var address = path.replaceAll("\\{file}", "codings.csv").replaceAll("\\{\\w+}", "1");
    var request =
        served
            .request(address)
            .header("Sitat-Client", "test")
            .method(method.toUpperCase(Locale.ROOT), BodyPublishers.noBody());
    var response = served.send(request);
    return response.statusCode() != 405 && !response.body().contains("there is no such call");
  }

  @Test
  void everyContractCallIsDescribed() {
    var paths = json(served.get("/api/openapi.json")).get("paths");
    var described = new ArrayList<String>();
    paths.fieldNames().forEachRemaining(described::add);
    for (var path :
        new String[] {
          "/api/health", "/api/documents", "/api/documents/{id}", "/api/codings",
          "/api/codings/{id}", "/api/undo", "/api/redo", "/api/openapi.json"
        }) {
      assertTrue(described.contains(path), path);
    }
  }

  @Test
  void anUnknownCallIsNotFoundInWords() {
    var response = served.get("/api/nothing");
    assertEquals(404, response.statusCode());
    assertEquals("not-found", json(response).get("error").textValue());
  }

  @Test
  void documentsAreListedAndOpened() {
    var list = json(served.get("/api/documents"));
    assertEquals("R1", list.get(0).get("name").textValue());
    assertEquals("interview", list.get(0).get("kind").textValue());
    assertEquals("R1", list.get(0).get("respondents").get(0).textValue());
    var open = json(served.get("/api/documents/" + served.document("R2")));
    assertEquals(ServedProject.SECOND, open.get("text").textValue());
    assertEquals(1, open.get("version").intValue());
    var answer = open.get("turns").get(1);
    assertEquals("R2", answer.get("respondent").textValue());
    assertEquals(
        "Barna skulle begynne på skole 🙂 hjemme.",
        ServedProject.SECOND.substring(
            answer.get("start").intValue(), answer.get("end").intValue()));
    assertEquals("man", open.get("respondents").get(0).get("values").get("sex").textValue());
    assertEquals(served.document("R1"), open.get("previous").intValue());
    assertTrue(open.get("next").isNull());
    assertEquals(404, served.get("/api/documents/999").statusCode());
    assertEquals(404, served.get("/api/documents/x").statusCode());
  }

  @Test
  void theLanguageOfSeveralDocumentsIsOneEditAndSearchFollows() {
    var both = "[%d,%d]".formatted(served.document("R1"), served.document("R2"));
    var asked = "{\"documents\":" + both + ",\"language\":\"%s\"}";
    served.project().awaitIndex();
    assertEquals(1, hits("ha"));
    assertEquals(
        2,
        json(served.change("PATCH", "/api/documents", asked.formatted("pl")))
            .get("documents")
            .intValue());
    assertEquals(0, hits("ha"));
    assertEquals("pl", json(served.get("/api/documents")).get(1).get("language").textValue());
    served.change("POST", "/api/undo", "");
    assertEquals(1, hits("ha"));
    assertEquals(
        400, served.change("PATCH", "/api/documents", asked.formatted("Polsk!")).statusCode());
    var nothing = "{\"documents\":[],\"language\":\"pl\"}";
    assertEquals(400, served.change("PATCH", "/api/documents", nothing).statusCode());
  }

  private int hits(String query) {
    return json(served.get("/api/search?q=" + query)).get("hits").size();
  }

  @Test
  void aDocumentIsRenamedAndItsSpeakersLinked() {
    int id = served.document("R2");
    var renamed =
        served.change("PATCH", "/api/documents/" + id, "{\"name\":\"andre\",\"language\":\"nb\"}");
    assertEquals("andre", json(renamed).get("name").textValue());
    assertEquals("nb", json(renamed).get("language").textValue());
    var path = "/api/documents/" + id + "/speakers";
    var linked = served.change("PATCH", path, "{\"speaker\":\"R2\",\"respondent\":\"R3\"}");
    assertEquals("R3", json(linked).get("respondents").get(0).textValue());
    var nobody = served.change("PATCH", path, "{\"speaker\":\"R2\",\"respondent\":null}");
    assertEquals(0, json(nobody).get("respondents").size());
    assertEquals(
        400, served.change("PATCH", path, "{\"speaker\":\"R2\",\"role\":\"x\"}").statusCode());
  }

  @Test
  void aDocumentChangesAsOneEditOrNotAtAll() {
    long before = served.project().revision();
    var path = "/api/documents/" + served.document("R1");
    var half = served.change("PATCH", path, "{\"name\":\"R7\",\"language\":\"Norsk!\"}");
    assertEquals(400, half.statusCode());
    assertEquals("language", json(half).get("field").textValue());
    assertEquals("R1", json(served.get(path)).get("name").textValue());
    var whole =
        served.change("PATCH", path, "{\"name\":\"R7\",\"title\":\"Sju\",\"language\":\"nn\"}");
    assertEquals(before + 1, json(whole).get("revision").longValue(), whole.body());
    served.post("/api/undo", "");
    var again = json(served.get(path));
    assertEquals("R1", again.get("name").textValue());
    assertEquals("", again.get("title").textValue());
    assertEquals("nb", again.get("language").textValue());
  }

  @Test
  void theCodebookGrowsAndChanges() {
    var added = served.post("/api/codes", "{\"nameNb\":\"Været\",\"nameEn\":\"The weather\"}");
    assertEquals(201, added.statusCode(), added.body());
    var key = json(added).get("key").textValue();
    var path = "/api/codes/" + URLEncoder.encode(key, StandardCharsets.UTF_8);
    var changed = served.change("PATCH", path, "{\"definitionNb\":\"Regn og vind.\"}");
    assertEquals("Regn og vind.", json(changed).get("definitionNb").textValue());
    assertEquals("Været", json(changed).get("nameNb").textValue());
    assertEquals(204, served.change("DELETE", path, "").statusCode());
    assertEquals(400, served.post("/api/codes", "{\"nameEn\":\" \"}").statusCode());
  }

  @Test
  void aValueIsSetAndTakenAway() {
    var set =
        served.change(
            "PATCH", "/api/respondents/R3", "{\"variable\":\"age_group\",\"text\":\"20–29\"}");
    assertEquals(200, set.statusCode(), set.body());
    assertEquals("20–29", json(set).get("values").get("age_group").get("text").textValue());
    var unknown =
        served.change(
            "PATCH", "/api/respondents/R3", "{\"variable\":\"age_group\",\"status\":\"unknown\"}");
    assertEquals("unknown", json(unknown).get("values").get("age_group").get("status").textValue());
    assertEquals(
        400, served.change("PATCH", "/api/respondents/R3", "{\"variable\":\"x\"}").statusCode());
    assertEquals(
        404, served.change("PATCH", "/api/respondents/R9", "{\"variable\":\"sex\"}").statusCode());
  }

  @Test
  void manyValuesAreSetAtOnceAndTheNewGroupsAreTold() {
    long revision = served.project().revision();
    var body =
        """
        {"values":[
          {"respondent":"R3","variable":"age_group","text":"20–29"},
          {"respondent":"R1","variable":"sex","text":"man"},
          {"respondent":"R2","variable":"sex","status":"unknown"}]}
        """;
    var answer = served.change("PATCH", "/api/respondents", body);
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(revision + 1, json(answer).get("revision").longValue());
    assertEquals(
        "[{\"variable\":\"age_group\",\"value\":\"20–29\"}]",
        json(answer).get("newGroups").toString());
    assertEquals(
        404,
        served.change("PATCH", "/api/respondents", body.replace("\"R2\"", "\"R9\"")).statusCode());
  }

  @Test
  void respondentsAndVariablesAreAddedAndVariablesNamed() {
    var person = served.post("/api/respondents", "{\"label\":\"R4\"}");
    assertEquals(201, person.statusCode(), person.body());
    assertEquals("R4", json(person).get("label").textValue());
    assertEquals(400, served.post("/api/respondents", "{\"label\":\"R4\"}").statusCode());
    var variable =
        served.post("/api/variables", "{\"type\":\"ordered\",\"nameNb\":\"Botid i Norge\"}");
    assertEquals(201, variable.statusCode(), variable.body());
    assertEquals("botid_i_norge", json(variable).get("key").textValue());
    assertEquals(400, served.post("/api/variables", "{\"type\":\"x\"}").statusCode());
    var named =
        served.change("PATCH", "/api/variables/sex", "{\"nameNb\":\"Kjønn\",\"nameEn\":\"Sex\"}");
    assertEquals("Kjønn", json(named).get("nameNb").textValue());
    served.change("PATCH", "/api/variables/sex", "{\"nameEn\":null}");
    assertEquals(
        "{\"key\":\"sex\",\"type\":\"category\",\"nameNb\":\"Kjønn\",\"nameEn\":\"\",\"moments\":[],\"derived\":[]}",
        json(served.get("/api/respondents")).get("variables").get(0).toString());
    assertEquals(3, json(served.get("/api/variables")).size());
    assertEquals(
        404, served.change("PATCH", "/api/variables/x", "{\"nameNb\":\"X\"}").statusCode());
  }

  @Test
  void homeCountsWhatIsThere() {
    var home = json(served.get("/api/home"));
    assertEquals(2, home.get("documents").get("interviews").intValue());
    assertEquals(3, home.get("respondents").intValue());
    assertEquals(2, home.get("uncoded").size());
    assertEquals(2, home.get("progress").get("total").intValue());
  }

  @Test
  void aMemoIsKept() {
    var body = "{\"target\":\"project\",\"text\":\"husk\"}";
    assertEquals(201, served.post("/api/memos", body).statusCode());
    var memos = json(served.get("/api/memos?target=project"));
    assertEquals("husk", memos.get(0).get("text").textValue());
    assertEquals(400, served.get("/api/memos").statusCode());
  }

  @Test
  void aHundredMegabytesAreRefused() {
    var body = new byte[100 << 20];
    var request =
        served
            .request("/api/codings")
            .header("Sitat-Client", "test")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(body));
    assertEquals(413, served.send(request).statusCode());
    assertEquals(200, served.get("/api/health").statusCode());
  }

  @Test
  void aHundredMegabytesOfUnknownLengthAreRefused() {
    var request =
        served
            .request("/api/codings")
            .header("Sitat-Client", "test")
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[100 << 20])));
    assertEquals(413, served.send(request).statusCode());
  }
}
