package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static no.sitat.http.ServedProject.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A register that names the largest countries and calls the rest others.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PopulationRestTest {
  private static final String TABLE =
      """
      {"title":"Største statsborgerskap","dimension":"citizenship","source":"Politiet",
      "released":"2025-02-01","measure":"count",
      "lines":[{"label":"Polen","number":"300","percent":""},
      {"label":"Somalia","number":"100","percent":""},{"label":"Andre","number":"600","percent":""}]}\
      """;

  private ServedProject served;

  @BeforeAll
  void serve(@TempDir Path folder) {
    served = ServedProject.in(folder.resolve("p"));
    var rows = new StringBuilder("id,origin\n");
    for (int person = 0; person < 30; person++) {
      var origin = person < 10 ? "Polen" : person < 20 ? "Latvia" : "Somalia";
      rows.append("P%d,%s%n".formatted(person, origin));
    }
    new FileImport(served.project(), served.project().coder("Ida"))
        .respondents(text("r.csv", rows.toString()), Optional.empty());
    var added = served.post("/api/registry", TABLE);
    assertEquals(201, added.statusCode(), added.body());
  }

  @AfterAll
  void stop() {
    served.close();
  }

  private Map<String, String> rows(String by) {
    var told = new TreeMap<String, String>();
    for (var row : json(served.get("/api/population?minCell=off&by=" + by)).get("rows")) {
      told.put(row.get("key").textValue(), row.get("kind").textValue() + " " + line(row));
    }
    return told;
  }

  private static String line(JsonNode row) {
    var ratio = row.get("ratio").isNull() ? "-" : row.get("ratio").get("value").asText();
    var share = row.get("registerPercent").isNull() ? "-" : row.get("registerPercent").asText();
    var whole = row.get("register").get("whole").asBoolean() ? "" : "at least ";
    return "%s beside %s%s, %s %%, ratio %s"
        .formatted(
            row.get("count").asText(),
            whole,
            row.get("register").get("known").asText(),
            share,
            ratio);
  }

  /// Ten are of Latvia, which may be among the others: EU/EØS has no ratio.
  @Test
  void aGroupOfWhichSomeMayBeAmongTheOthersHasNoRatio() {
    var rows = rows("origin@eu-eea");
    assertEquals("compared 20 beside at least 300, - %, ratio -", rows.get("EU/EØS"));
    assertEquals("compared 10 beside at least 100, - %, ratio -", rows.get("Tredjeland"));
    assertEquals("rest null beside 600, - %, ratio -", rows.get("Andre"));
  }

  @Test
  void whatIsNamedIsComparedAmongWhatIsNamed() {
    var rows = rows("origin");
    assertEquals("compared 10 beside 300, 75.0 %, ratio 0.67", rows.get("Polen"));
    assertEquals("compared 10 beside 100, 25.0 %, ratio 2.0", rows.get("Somalia"));
    assertEquals("rest null beside 600, - %, ratio -", rows.get("Andre"));
    var latvia = String.valueOf(rows.get("Latvia"));
    assertTrue(latvia.startsWith("not-in-register 10"), latvia);
  }

  @Test
  void theNotesSayWhatTheOthersMayBe() {
    var notes = json(served.get("/api/population?by=origin@eu-eea")).get("notes").toString();
    assertTrue(notes.contains("«Andre» i registeret kan ha folk fra hver av gruppene"), notes);
    assertFalse(notes.contains("mangler registeret et tall"), notes);
  }
}
