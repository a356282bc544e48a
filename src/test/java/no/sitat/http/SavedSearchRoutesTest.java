package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static no.sitat.http.ServedProject.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.coding.HitPlace;
import no.sitat.http.asking.Asking;
import no.sitat.project.desk.CodingRequest;
import no.sitat.project.disk.ProjectError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/// What is kept of a search is what was typed; and nothing is done to hits, searches or rules that
/// are not those the person saw.
class SavedSearchRoutesTest {
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

  private void people(String rows) {
    new FileImport(served.project(), served.project().coder("Ida"))
        .respondents(text("r.csv", "id,age\n" + rows), Optional.empty());
  }

  private int save(String query, String more) {
    var body = "{\"name\":\"%s\",\"query\":\"%s\"%s}".formatted(query.strip(), query, more);
    var made = served.post("/api/searches", body);
    assertEquals(201, made.statusCode(), made.body());
    return json(made).get("id").intValue();
  }

  private JsonNode kept(int id) {
    for (var search : json(served.get("/api/searches"))) {
      if (search.get("id").intValue() == id) {
        return search;
      }
    }
    throw new AssertionError("no saved search " + id);
  }

  private JsonNode search(String q) {
    return json(served.get("/api/search?q=" + q));
  }

  private HttpResponse<String> code(String q, String hits, long revision) {
    return served.post(
        "/api/search/codings",
        "{\"q\":\"%s\",\"hits\":%s,\"code\":\"%s\",\"revision\":%d,\"preview\":true}"
            .formatted(q, hits, code, revision));
  }

  @Test
  void whoComesLaterAndIsOldEnoughIsNew() {
    people("R1,34\nR2,12\nR3,\n");
    int id = save(" age>=30 ", "");
    assertEquals("age>=30", kept(id).get("query").textValue());
    assertEquals(0, json(served.get("/api/searches/" + id + "/news")).get("fresh").intValue());
    people("R1,34\nR2,40\nR3,\n");
    var page = json(served.get("/api/searches/" + id + "/new-hits"));
    assertEquals(1, page.get("news").get("fresh").intValue());
    assertEquals(served.document("R2"), page.get("hits").get(0).get("documentId").intValue());
  }

  @Test
  void whatNobodyMeetsTodayIsKeptAsItWasTyped() {
    people("R1,34\nR2,12\nR3,\n");
    int id = save("age > 70", "");
    assertEquals("age > 70", kept(id).get("query").textValue());
    people("R1,34\nR2,77\nR3,\n");
    assertEquals(1, json(served.get("/api/searches/" + id + "/news")).get("fresh").intValue());
  }

  @Test
  void whatIsNewIsNewInASavedSearchThatIsThereAndAsksTheSame() {
    int id = save("hus", "");
    long revision = search("hus").get("revision").longValue();
    search("venner");
    assertEquals(200, code("hus", "{\"newIn\":" + id + "}", revision).statusCode());
    assertEquals(200, code("(hus)", "{\"newIn\":" + id + "}", seen("(hus)")).statusCode());
    var other = code("venner", "{\"newIn\":" + id + "}", revision);
    assertEquals(400, other.statusCode(), other.body());
    assertEquals("hits", json(other).get("field").textValue());
    assertEquals(404, code("hus", "{\"newIn\":77}", revision).statusCode());
    served.change("DELETE", "/api/searches/" + id, "");
    assertEquals(404, code("hus", "{\"newIn\":" + id + "}", seen("hus")).statusCode());
  }

  private long seen(String q) {
    return search(q).get("revision").longValue();
  }

  @Test
  void anAnswerThatNobodyGaveIsNotTakenForTheOneOfItsRevision() {
    long revision = search("hus").get("revision").longValue();
    assertEquals(200, code("hus", "{\"all\":true}", revision).statusCode());
    assertEquals(409, code("venner", "{\"all\":true}", revision).statusCode());
  }

  @Test
  void changesOfDifferentPartsBothStandAndOnesThatMeetAreRefused() {
    int id = save("hus", "");
    long seen = served.project().revision();
    var path = "/api/searches/" + id;
    served
        .project()
        .searches()
        .change(id, draft -> draft.named("huset"), served.project().coder("Ola"));
    assertEquals(200, served.change("PATCH", path, "{\"as\":\"turn\"}").statusCode());
    assertEquals("huset", kept(id).get("name").textValue());
    assertEquals("turn", kept(id).get("as").textValue());
    var late =
        served.send(
            served
                .request(path)
                .header("Sitat-Client", "test")
                .header("Content-Type", "application/json")
                .header("Sitat-Seen", Long.toString(seen))
                .method("PATCH", BodyPublishers.ofString("{\"name\":\"mitt\"}")));
    assertEquals(409, late.statusCode(), late.body());
    assertEquals("huset", json(late).get("now").get("name").textValue());
    assertEquals("huset", kept(id).get("name").textValue());
  }

  @Test
  void aDecisionIsAboutARuleAndAPlaceThatIsSuggested() {
    int id = save("venner", ",\"as\":\"match\",\"code\":\"%s\"".formatted(code));
    var page = json(served.get("/api/searches/" + id + "/suggestions"));
    assertEquals("venner", page.get("rule").get("query").textValue());
    var place = page.get("suggestions").get(0).get("place");
    int start = place.get("start").intValue();
    int end = place.get("end").intValue();
    var elsewhere = decide(id, page, start - 1, end);
    assertEquals(409, elsewhere.statusCode(), elsewhere.body());
    assertEquals("place", json(elsewhere).get("field").textValue());
    assertEquals(
        200, served.change("PATCH", "/api/searches/" + id, "{\"as\":\"turn\"}").statusCode());
    var unseen = decide(id, page, start, end);
    assertEquals(409, unseen.statusCode(), unseen.body());
    assertEquals("rule", json(unseen).get("field").textValue());
    assertEquals(
        200, served.change("PATCH", "/api/searches/" + id, "{\"as\":\"match\"}").statusCode());
    assertEquals(201, decide(id, page, start, end).statusCode());
  }

  private HttpResponse<String> decide(int id, JsonNode page, int start, int end) {
    return served.post(
        "/api/searches/" + id + "/refused",
        "{\"document\":%d,\"version\":1,\"start\":%d,\"end\":%d,\"rule\":%s}"
            .formatted(served.document("R1"), start, end, page.get("rule")));
  }

  @Test
  void theSameHitsAreTheSameHoweverOftenOthersCodeMeanwhile() {
    var project = served.project();
    var asking = new Asking(project);
    var answers = new SeenAnswers(asking);
    var words = new Asking.SearchWords("venner", "position", false);
    var first = project.study();
    answers.note(words, first, asking.search(first, words));
    for (int edit = 0; edit < 60; edit++) {
      project.addCoding(
          CodingRequest.of(served.document("R1"), 36 + edit % 10, 50, code), project.coder("Ola"));
      answers.note(words, project.study(), asking.search(project.study(), words));
    }
    var at = new SeenAnswers.SeenAt(first.revision(), OptionalInt.of(0));
    var hits = FoundPlaces.of(answers.unchanged(project.study(), words, at).result());
    assertEquals(1, hits.size());
    assertTrue(hits.contains(new HitPlace(served.document("R1"), hits.getFirst().span())));
  }

  @Test
  void otherHitsOfTheSameRevisionAreOtherHits() {
    var project = served.project();
    var study = project.study();
    var asking = new Asking(project);
    var answers = new SeenAnswers(asking);
    var words = new Asking.SearchWords("venner", "position", false);
    var others = new Asking.SearchWords("hus", "position", false);
    // As if the index had lacked something when the answer was given.
    answers.note(words, study, asking.search(study, others));
    var at = new SeenAnswers.SeenAt(study.revision(), OptionalInt.empty());
    assertEquals("revision", refusal(() -> answers.unchanged(study, words, at)));
    answers.note(words, study, asking.search(study, words));
    // Both were seen at this revision, and nobody says which.
    assertEquals("revision", refusal(() -> answers.unchanged(study, words, at)));
    var lacking = new SeenAnswers.SeenAt(study.revision(), OptionalInt.of(3));
    assertEquals("revision", refusal(() -> answers.unchanged(study, words, lacking)));
  }

  private static String refusal(Executable refused) {
    return assertThrows(ProjectError.class, refused).field();
  }
}
