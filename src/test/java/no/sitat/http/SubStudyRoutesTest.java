package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.sitat.exchange.ReadingOptions;
import no.sitat.project.intake.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sub-studies in tables and queries, and an interview with two respondents.
class SubStudyRoutesTest {
  private static final String GROUP =
      "I: Hva med skolen?\nR1: Den var langt unna.\nR2: Barna likte den.\n";

  @TempDir private Path folder;
  private ServedProject served;
  private String code;

  @BeforeEach
  void serve() {
    served = ServedProject.in(folder.resolve("p"));
    var files = new FileImport(served.project(), served.project().coder("Ida"));
    files.documents(
        List.of(ServedProject.text("gruppe.txt", GROUP)), ReadingOptions.DEFAULT, Progress.none());
    code = served.plainCode().key();
    served.project().awaitIndex();
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private void code(String words) {
    int start = GROUP.indexOf(words);
    var body =
        "{\"document\":%d,\"start\":%d,\"end\":%d,\"code\":\"%s\"}"
            .formatted(served.document("gruppe"), start, start + words.length(), code);
    assertEquals(201, served.post("/api/codings", body).statusCode());
  }

  private int study(String key, String members) {
    var made = json(served.post("/api/sub-studies", "{\"key\":\"" + key + "\"}"));
    int id = made.get("id").intValue();
    var answer = served.change("PATCH", "/api/sub-studies/" + id + "/members", members);
    assertEquals(200, answer.statusCode(), answer.body());
    return id;
  }

  private List<String> counts(String query) {
    var table = json(served.get("/api/crosstab?minCell=off&rows=" + code + "&" + query));
    var counts = new ArrayList<String>();
    for (JsonNode cell : table.get("cells")) {
      if (cell.get("row").textValue().equals(code)) {
        counts.add(
            cell.get("column").textValue() + " " + cell.get("count") + "/" + cell.get("base"));
      }
    }
    return counts;
  }

  @Test
  void aCrosstabCountsTheRespondentOfTheTurnInAGroupInterview() {
    code("Barna likte den");
    assertEquals(List.of("woman 0/2", "man 1/1", "(all) 1/3"), counts("columns=sex"));
    code("langt unna");
    assertEquals(List.of("woman 1/2", "man 1/1", "(all) 2/3"), counts("columns=sex"));
  }

  @Test
  void aSubStudyIsAColumnAndAClause() {
    code("Barna likte den");
    study("women", "{\"into\":true,\"respondents\":[\"R1\"]}");
    study("group", "{\"into\":true,\"documents\":[%d]}".formatted(served.document("gruppe")));
    assertEquals(List.of("women 0/1", "(outside) 1/2", "(all) 1/3"), counts("columns=study@women"));
    assertEquals(List.of("women 0/1", "(outside) 1/2", "(all) 1/3"), counts("columns=study@all"));
    assertTrue(counts("columns=sex&where=sex%3Dman+study%3Agroup").contains("man 1/1"));
    assertEquals(2, hits("study:women"));
    assertEquals(2, hits("study:group"));
    assertEquals(1, hits("study:group study:women"));
  }

  private List<String> groups(String column) {
    var names = new ArrayList<String>();
    for (var each : json(served.get("/api/variables/" + column + "/groups"))) {
      var name = each.get("name");
      names.add(
          "%s %s/%s"
              .formatted(
                  each.get("group").textValue(),
                  name.get("nb").textValue(),
                  name.get("en").textValue()));
    }
    return names;
  }

  @Test
  void theGroupsOfAColumnHaveTheNamesOfTheSubStudies() {
    int id = study("women", "{\"into\":true,\"respondents\":[\"R1\"]}");
    study("group", "{\"into\":true,\"documents\":[%d]}".formatted(served.document("gruppe")));
    served.change(
        "PATCH",
        "/api/sub-studies/" + id,
        "{\"key\":\"women\",\"nameNb\":\"Kvinner\",\"nameEn\":\"Women\"}");
    assertEquals(
        List.of("women Kvinner/Women", "(outside) (outside)/(outside)"), groups("study@women"));
    assertEquals(List.of("woman woman/woman", "man man/man"), groups("sex"));
    assertEquals(404, served.get("/api/variables/nix/groups").statusCode());
  }

  private int hits(String query) {
    var answer = json(served.get("/api/search?q=" + query.replace(" ", "+").replace(":", "%3A")));
    return answer.get("hits").isArray() ? answer.get("hits").size() : answer.get("hits").intValue();
  }

  @Test
  void whoAndWhatAQueryFindsCanBeLetIn() {
    var found = json(served.get("/api/sub-studies/found?where=sex%3Dman"));
    assertEquals("[\"R2\"]", found.get("respondents").toString());
    assertEquals(2, found.get("documents").size());
    assertTrue(served.get("/api/sub-studies/found?where=%28").statusCode() >= 400);
  }

  @Test
  void subStudiesStandAfterTheVariablesWhenThereAreAny() {
    assertEquals(2, json(served.get("/api/variables")).size());
    study("women", "{\"into\":true,\"respondents\":[\"R1\"]}");
    var last = json(served.get("/api/variables")).get(2);
    assertEquals("study@all", last.get("key").textValue());
    assertEquals("study@women", last.get("derived").get(0).get("key").textValue());
  }

  @Test
  void aValueHoldsAtAMomentAndIsTakenAwayThere() {
    var at =
        "{\"values\":[{\"respondent\":\"R1\",\"variable\":\"age_group@emigration\",\"text\":\"%s\"}]}";
    assertEquals(
        200, served.change("PATCH", "/api/respondents", at.formatted("20–29")).statusCode());
    var values = json(served.get("/api/respondents")).get("respondents").get(0).get("values");
    assertEquals("30–39", values.get("age_group").get("text").textValue());
    assertEquals("20–29", values.get("age_group@emigration").get("text").textValue());
    var variable = json(served.get("/api/variables")).get(1);
    assertEquals("[\"emigration\"]", variable.get("moments").toString());
    assertEquals(200, served.change("PATCH", "/api/respondents", at.formatted("")).statusCode());
    assertEquals("[]", json(served.get("/api/variables")).get(1).get("moments").toString());
  }

  @Test
  void aVariableGetsAnotherTypeAndKeepsItsValues() {
    var body = "{\"type\":\"ordered\"}";
    var changed = json(served.change("PATCH", "/api/variables/age_group", body));
    assertEquals("ordered", changed.get("type").textValue());
    var values = json(served.get("/api/respondents")).get("respondents").get(1).get("values");
    assertEquals("40–49", values.get("age_group").get("text").textValue());
  }
}
