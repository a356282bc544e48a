package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One respondent says one theme both ways.
class ForceRoutesTest {
  @TempDir private Path folder;
  private ServedProject served;
  private String code;

  @BeforeEach
  void serve() {
    served = ServedProject.in(folder.resolve("p"));
    code =
        served.project().study().codebook().codes().stream()
            .filter(each -> each.directions().containsAll(List.of("push", "retain")))
            .findFirst()
            .orElseThrow()
            .key();
    int start = ServedProject.FIRST.indexOf("ikke venner");
    say(start, start + 4, "push");
    say(start + 5, start + 11, "retain");
    served.project().awaitIndex();
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private void say(int start, int end, String direction) {
    var answer =
        served.post(
            "/api/codings",
            """
            {"document":%d,"start":%d,"end":%d,"code":"%s","direction":"%s"}\
            """
                .formatted(served.document("R1"), start, end, code, direction));
    assertEquals(201, answer.statusCode(), answer.body());
  }

  private JsonNode line(JsonNode table, String line) {
    return StreamSupport.stream(table.get("themes").get(0).get("lines").spliterator(), false)
        .filter(each -> each.get("line").textValue().equals(line))
        .findFirst()
        .orElseThrow()
        .get("cells")
        .get(0);
  }

  @Test
  void whoSaysAThemeBothWaysIsCountedOnBothLinesAndChangesNothingInTheNet() {
    var table = json(served.get("/api/forces?minCell=off&codes=" + code));
    for (var name : List.of("said", "leave", "stay", "both", "direction:push")) {
      assertEquals(1, line(table, name).get("count").intValue(), name);
    }
    assertEquals(0, line(table, "direction:pull").get("count").intValue());
    assertEquals(0, line(table, "net").get("count").intValue());
    assertEquals(
        "bin/sitat forces p --code " + code + " --min-cell off", table.get("command").textValue());
  }

  @Test
  void onePersonIsNoNumberToShow() {
    var table = json(served.get("/api/forces?codes=" + code));
    for (var name : List.of("said", "leave", "both", "net")) {
      assertTrue(line(table, name).get("count").isNull(), name);
    }
  }

  @Test
  void eachPersonIsToldWithTheirDirections() {
    var people = json(served.get("/api/forces/people?codes=" + code));
    assertEquals(1, people.get("total").intValue());
    assertEquals("both", people.get("lines").get(0).get("sway").textValue());
    assertEquals(
        "[1,0,1,0]", people.get("lines").get(0).get("codings").toString(), people.toString());
  }

  @Test
  void aTableThatLeavesIsWrittenIntoTheLedger() {
    var answer =
        served.post("/api/forces/releases?codes=" + code, "{\"title\":\"Forces of table 3\"}");
    assertEquals(201, answer.statusCode(), answer.body());
    var releases = json(served.get("/api/releases")).get("releases");
    assertEquals("Forces of table 3", releases.get(0).get("title").textValue());
    assertTrue(releases.get(0).get("asked").textValue().startsWith("forces --code " + code));
    var file = served.get("/api/export/forces.csv?minCell=off&codes=" + code);
    assertTrue(file.body().contains(code + ",net,(all),respondents,0,"), file.body());
  }

  @Test
  void whatADirectionDoesIsSaidAnewAndTakenBack() {
    var changed = served.change("PATCH", "/api/directions/retain", "{\"effect\":\"leave\"}");
    assertEquals(200, changed.statusCode(), changed.body());
    assertEquals("leave", json(changed).get("effect").textValue(), changed.body());
    var all = "/api/forces?minCell=off&codes=" + code;
    assertEquals(0, line(json(served.get(all)), "both").get("count").intValue());

    served.post("/api/undo", "{}");

    assertEquals(1, line(json(served.get(all)), "both").get("count").intValue());
    var wrong = served.change("PATCH", "/api/directions/retain", "{\"effect\":\"up\"}");
    assertEquals("effect", json(wrong).get("field").textValue(), wrong.body());
    assertEquals(
        404, served.change("PATCH", "/api/directions/none", "{\"effect\":\"stay\"}").statusCode());
  }
}
