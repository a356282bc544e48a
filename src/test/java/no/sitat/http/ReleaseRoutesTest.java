package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static no.sitat.http.ServedProject.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What leaves is judged beside all that has left.
class ReleaseRoutesTest {
  private static final String ALL = "columns=sex&rows=all";
  private static final String NOT_NEW_ZEALAND =
      ALL + "&where=" + URLEncoder.encode("NOT country=\"New Zealand\"", StandardCharsets.UTF_8);

  @TempDir private Path folder;
  private ServedProject served;

  @BeforeEach
  void serve() {
    served = ServedProject.in(folder.resolve("p"));
    var rows = new StringBuilder("id,sex,country\n");
    for (int person = 0; person < 70; person++) {
      var country = person < 3 ? "New Zealand" : person < 35 ? "Latvia" : "Poland";
      rows.append("P%d,%s,%s%n".formatted(person, person % 2 == 0 ? "woman" : "man", country));
    }
    new FileImport(served.project(), served.project().coder("Ida"))
        .respondents(text("r.csv", rows.toString()), Optional.empty());
    served.project().awaitIndex();
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private HttpResponse<String> release(String asked, String body) {
    return served.post("/api/releases?" + asked, body);
  }

  private JsonNode ledger() {
    return json(served.get("/api/releases"));
  }

  @Test
  void aTableThatDiffersByThreePeopleIsRefusedAndNothingIsWrittenDown() {
    var first = release(ALL, "{\"title\":\"Table 2\"}");
    assertEquals(201, first.statusCode(), first.body());
    assertEquals("safe", json(first).get("answer").textValue());
    var judged = json(served.get("/api/releases/judgement?" + NOT_NEW_ZEALAND));
    assertEquals("refuse", judged.get("answer").textValue());
    assertTrue(
        judged.get("findings").toString().contains("Table 2"), judged.get("findings").toString());
    var second = release(NOT_NEW_ZEALAND, "{\"title\":\"Table 7\"}");
    assertEquals(400, second.statusCode());
    assertEquals("release", json(second).get("field").textValue());
    assertEquals(1, ledger().get("releases").size());
  }

  @Test
  void aReasonLetsItLeaveAndIsWrittenDown() {
    release(ALL, "{\"title\":\"Table 2\"}");
    var second =
        release(NOT_NEW_ZEALAND, "{\"title\":\"Table 7\",\"reason\":\"agreed with the officer\"}");
    assertEquals(201, second.statusCode(), second.body());
    var ledger = ledger();
    var kept = ledger.get("releases").get(1);
    assertEquals("agreed with the officer", kept.get("reason").textValue());
    assertEquals("refuse", kept.get("verdict").textValue());
    assertEquals("refuse", ledger.get("verdict").get("answer").textValue());
  }

  @Test
  void anExportIsJudgedBeforeItLeaves() {
    release(ALL, "{\"title\":\"Table 2\"}");
    assertEquals(200, served.get("/api/export/crosstab.csv?" + ALL).statusCode());
    var refused = served.get("/api/export/crosstab.csv?" + NOT_NEW_ZEALAND);
    assertEquals(400, refused.statusCode());
    assertEquals("release", json(refused).get("field").textValue());
    assertEquals(
        200,
        served
            .get("/api/export/crosstab.csv?" + NOT_NEW_ZEALAND + "&release=T&reason=agreed")
            .statusCode());
    assertEquals("T", ledger().get("releases").get(1).get("title").textValue());
  }

  @Test
  void anExportWithoutATitleIsWrittenDownOnceHoweverManyFilesLeave() {
    assertEquals(200, served.get("/api/export/crosstab.csv?" + ALL).statusCode());
    assertEquals(200, served.get("/api/export/crosstab.xlsx?" + ALL).statusCode());
    assertEquals(1, ledger().get("releases").size());
    var title = ledger().get("releases").get(0).get("title").textValue();
    assertTrue(title.startsWith("all × sex · 20"), title);
    var second = served.get("/api/export/crosstab.csv?" + NOT_NEW_ZEALAND);
    assertEquals(400, second.statusCode(), second.body());
    assertTrue(json(second).get("message").textValue().contains(title), second.body());
    assertEquals(
        200, served.get("/api/export/crosstab.csv?minCell=off&" + NOT_NEW_ZEALAND).statusCode());
    assertEquals(1, ledger().get("releases").size());
  }

  @Test
  void theNumbersOfAReleaseAreThoseThatLeft() {
    release(ALL, "{\"title\":\"Table 2\"}");
    int id = ledger().get("releases").get(0).get("id").intValue();
    var numbers = json(served.get("/api/releases/" + id));
    assertEquals("[\"woman\",\"man\",\"(all)\"]", numbers.get("columns").toString());
    assertEquals("(base)", numbers.get("rows").get(0).textValue());
    // Of 70 that were imported each second is a woman; the project itself has three respondents
    // more.
    assertEquals("[37, 36, 73]", firstLine(numbers).toString());
    assertEquals("Table 2", numbers.get("release").get("title").textValue());
    assertTrue(ledger().get("verdict").get("whole").booleanValue());
    assertEquals(404, served.get("/api/releases/99").statusCode());
  }

  private static List<Integer> firstLine(JsonNode numbers) {
    return IntStream.range(0, numbers.get("columns").size())
        .mapToObj(column -> numbers.get("counts").get(column).intValue())
        .toList();
  }

  @Test
  void aRoundedTableSaysSoAndTheLedgerKnowsAboutHowMuchItTells() {
    var answer = json(served.get("/api/crosstab?protect=round&" + ALL));
    assertEquals("rounded", answer.get("notes").get(0).get("kind").textValue());
    for (var cell : answer.get("cells")) {
      assertEquals(0, cell.get("count").intValue() % 5, cell.toString());
      assertEquals("shown", cell.get("status").textValue());
    }
    assertEquals(200, served.get("/api/export/crosstab.csv?protect=round&" + ALL).statusCode());
    var left = ledger().get("releases").get(0);
    assertEquals(0, left.get("withheld").intValue());
    assertTrue(left.get("asked").textValue().endsWith("--protect round"));
    var numbers = json(served.get("/api/releases/" + left.get("id").intValue()));
    firstLine(numbers).forEach(count -> assertEquals(0, count % 5));
    var other = served.get("/api/export/crosstab.csv?protect=round&" + NOT_NEW_ZEALAND);
    assertEquals(200, other.statusCode(), other.body());
    var bad = served.get("/api/crosstab?protect=round&unit=words&" + ALL);
    assertEquals(400, bad.statusCode(), bad.body());
  }

  @Test
  void undoDoesNotReachTheLedgerAndAWithdrawnReleaseStillCounts() {
    release(ALL, "{\"title\":\"Table 2\"}");
    served.post("/api/undo", "{}");
    int id = ledger().get("releases").get(0).get("id").intValue();
    var withdrawn = served.post("/api/releases/" + id + "/withdrawal", "{\"reason\":\"replaced\"}");
    assertEquals(200, withdrawn.statusCode(), withdrawn.body());
    var kept = ledger().get("releases").get(0);
    assertEquals("replaced", kept.get("withdrawn").get("reason").textValue());
    var second = release(NOT_NEW_ZEALAND, "{\"title\":\"Table 7\"}");
    assertEquals(400, second.statusCode());
    var nothing = served.post("/api/releases/99/withdrawal", "{\"reason\":\"replaced\"}");
    assertEquals("id", json(nothing).get("field").textValue());
  }

  @Test
  void aTableOfAnEarlierPaperIsReadAndWarnedOf() {
    var paper =
        served.post(
            "/api/releases/papers",
            "{\"title\":\"Report 2024\",\"date\":\"2024-05-01\",\"variable\":\"sex\",\"csv\":"
                + "\"row;man;woman;all\\n(base);33;34;67\\n\"}");
    assertEquals(201, paper.statusCode(), paper.body());
    var judged = json(served.get("/api/releases/judgement?" + ALL));
    assertEquals("warn", judged.get("answer").textValue());
    assertEquals("paper", ledger().get("releases").get(0).get("source").textValue());
    var broken =
        served.post(
            "/api/releases/papers",
            "{\"title\":\"R\",\"date\":\"2024-05-01\",\"variable\":\"sex\",\"csv\":"
                + "\"row;man;woman;all\\n(base);33;x;67\\n\"}");
    assertEquals("csv", json(broken).get("field").textValue());
  }
}
