package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static no.sitat.http.ServedProject.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// A sample beside a population, asked for by address.
@TestInstance(Lifecycle.PER_CLASS)
class PopulationRoutesTest {
  private static final String TABLE =
      """
      {"title":"Bosatte","dimension":"region","source":"SSB","released":"2025-02-01",
      "measure":"%s","lines":[{"label":"Øst","number":"300","percent":""},
      {"label":"Vest","number":"500","percent":""},{"label":"Nord","number":":","percent":""},
      {"label":"Sør","number":"200*","percent":""},{"label":"Utlandet","number":"-","percent":""}]}\
      """;

  private ServedProject served;
  private String key;

  @BeforeAll
  void serve(@TempDir Path folder) {
    served = ServedProject.in(folder.resolve("p"));
    var rows = new StringBuilder("id,home\n");
    for (int person = 0; person < 31; person++) {
      var home = person < 12 ? "Øst" : person < 24 ? "Vestlandet" : person < 30 ? "ukjent" : "";
      rows.append("P%d,%s%n".formatted(person, home));
    }
    new FileImport(served.project(), served.project().coder("Ida"))
        .respondents(text("r.csv", rows.toString()), Optional.empty());
    key = added("count");
  }

  private String added(String measure) {
    var added = served.post("/api/registry", table(measure));
    assertEquals(201, added.statusCode(), added.body());
    var tables = served.project().registry().all().value().tables();
    return tables.getLast().key();
  }

  @AfterAll
  void stop() {
    served.close();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private JsonNode get(String query) {
    var path = "/api/population?table=" + encoded(key) + "&by=home" + query;
    var response = served.get(path);
    assertEquals(200, response.statusCode(), response.body());
    return json(response);
  }

  private static JsonNode row(JsonNode answer, String group) {
    for (var row : answer.get("rows")) {
      if (row.get("key").textValue().equals(group)) {
        return row;
      }
    }
    throw new AssertionError("no " + group + " in " + answer);
  }

  private static String table(String measure) {
    return TABLE.replace("%s", measure);
  }

  @Test
  void bothSidesStandSideBySideAndSignsAreKept() {
    var answer = get("&minCell=off");
    assertEquals(12, answer.get("base").intValue());
    var east = row(answer, "Øst");
    assertEquals(12, east.get("count").intValue());
    assertEquals(100, east.get("percent").get("value").doubleValue());
    assertEquals(30, east.get("registerPercent").doubleValue());
    assertEquals(3.33, east.get("ratio").get("value").doubleValue());
    var north = row(answer, "Nord");
    assertTrue(north.get("registerPercent").isNull());
    assertEquals(":", north.get("register").get("signs").get(0).textValue());
    assertEquals("*", row(answer, "Sør").get("register").get("signs").get(0).textValue());
  }

  @Test
  void whoIsMissingIsSaidAndNobodyOfTheSampleIsDropped() {
    var answer = get("&minCell=off");
    assertTrue(row(answer, "Vest").get("missing").booleanValue());
    assertFalse(row(answer, "Utlandet").get("missing").booleanValue());
    assertEquals("not-in-register", row(answer, "Vestlandet").get("kind").textValue());
    assertEquals("no-value", row(answer, "(unknown)").get("kind").textValue());
    assertEquals("no-value", row(answer, "(no value)").get("kind").textValue());
    long all = 0;
    for (var row : answer.get("rows")) {
      all += row.get("count").intValue();
    }
    assertEquals(34, all);
  }

  @Test
  void aCategoryIsPlacedAndLeftOutByHand() {
    var west = code(get(""), "Vest");
    var north = code(get(""), "Nord");
    var place = "&minCell=off&place=" + encoded(west + "=Vestlandet\n" + north + "=");
    var answer = get(place);
    assertEquals(12, row(answer, "Vestlandet").get("count").intValue());
    assertEquals(50, row(answer, "Vestlandet").get("percent").get("value").doubleValue());
    assertEquals(
        "bin/sitat population p --table '%s' --dimension region --content count --by home --place %s= --place %s=Vestlandet --min-cell off"
            .formatted(key, north, west)
            .replace("'", key.matches("[\\p{L}\\p{N}_@%+=:,./-]+") ? "" : "'"),
        answer.get("command").textValue());
    for (var category : answer.get("categories")) {
      if (category.get("code").textValue().equals(north)) {
        assertEquals("left-out", category.get("by").textValue());
      }
    }
  }

  private static String code(JsonNode answer, String label) {
    for (var category : answer.get("categories")) {
      if (category.get("label").get("nb").textValue().equals(label)) {
        return category.get("code").textValue();
      }
    }
    throw new AssertionError(label);
  }

  @Test
  void aSmallGroupIsWithheldWithItsShareAndRatio() {
    var answer = get("");
    assertTrue(row(answer, "(no value)").get("count").isNull());
    var hidden = 0;
    for (var row : answer.get("rows")) {
      if (row.get("count").isNull()) {
        hidden++;
        assertTrue(row.get("percent").isNull() && row.get("ratio").isNull(), row.toString());
      }
    }
    assertEquals(2, hidden);
    assertEquals(0, row(answer, "Vest").get("count").intValue());
  }

  @Test
  void theNotesSayThatNothingIsTestedAndWhereTheNumbersAreFrom() {
    var notes = get("").get("notes").toString();
    assertTrue(notes.contains("Det er ikke testet"), notes);
    assertTrue(notes.contains("Bosatte"), notes);
    assertTrue(notes.contains("2025-02-01"), notes);
    assertTrue(notes.contains("kan ikke offentliggjøres"), notes);
  }

  @Test
  void withNothingNamedTheTableAndTheColumnThatFitBestAreChosen() {
    var answer = json(served.get("/api/population"));
    assertEquals(key, answer.get("table").get("key").textValue());
    assertEquals("region", answer.get("dimension").textValue());
    var tables = json(served.get("/api/population/tables")).get("tables");
    assertEquals(1, tables.size());
  }

  @Test
  void whatDoesNotCountIsRefusedInWords() {
    assertField("/api/population?table=nope", "table");
    assertField("/api/population?table=" + encoded(key) + "&dimension=x", "dimension");
    assertField(
        "/api/population?table=" + encoded(key) + "&at=" + encoded("nei=2031"), "dimension");
    assertField("/api/population?table=" + encoded(key) + "&content=x", "content");
    assertField("/api/population?table=" + encoded(key) + "&by=x", "columns");
    assertField("/api/population?place=x", "place");
    var shares = added("share");
    assertField("/api/population?table=" + encoded(shares), "table");
  }

  private void assertField(String path, String field) {
    var response = served.get(path);
    assertEquals(400, response.statusCode(), response.body());
    assertEquals(field, json(response).get("field").textValue());
  }

  @Test
  void aFileIsWrittenIntoTheLedgerAndOpensAgain() throws IOException, InterruptedException {
    var query = "?table=" + encoded(key) + "&by=home";
    int before = json(served.get("/api/releases")).get("releases").size();
    var csv = served.get("/api/export/population.csv" + query + "&minCell=off").body();
    assertTrue(csv.startsWith("group,kind,missing,count,base,percent,"), csv);
    assertEquals(before, json(served.get("/api/releases")).get("releases").size());
    var bytes = served.bytes("/api/export/population.xlsx" + query);
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertEquals("population", book.getSheetAt(0).getSheetName());
      assertTrue(book.getSheetAt(1).getLastRowNum() > 5);
    }
    var releases = json(served.get("/api/releases")).get("releases");
    assertEquals(before + 1, releases.size());
    assertTrue(releases.toString().contains("population --table"), releases.toString());

    var judged = json(served.get("/api/population/releases/judgement" + query));
    assertEquals("safe", judged.get("answer").textValue(), judged.toString());
    var added = served.post("/api/population/releases" + query, "{\"title\":\"Table 9\"}");
    assertEquals(201, added.statusCode(), added.body());
    releases = json(served.get("/api/releases")).get("releases");
    assertEquals("Table 9", releases.get(before + 1).get("title").textValue());
  }
}
