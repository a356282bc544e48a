package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class AnalysisRoutesTest {
  private ServedProject served;
  private String code;

  @BeforeAll
  void serve(@TempDir Path folder) {
    served = ServedProject.in(folder.resolve("p"));
    code = served.plainCode().key();
    int start = ServedProject.FIRST.indexOf("ikke venner");
    served.post(
        "/api/codings",
        """
        {"document":%d,"start":%d,"end":%d,"code":"%s"}\
        """
            .formatted(served.document("R1"), start, start + 11, code));
    served.project().awaitIndex();
  }

  @AfterAll
  void stop() {
    served.close();
  }

  private JsonNode get(String path, String query) {
    var response = served.get(path + "?" + query);
    assertEquals(200, response.statusCode(), response.body());
    return json(response);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void aSearchCountsInformantsWordsAndShowsThemInTheirContext() {
    var found = get("/api/search", "q=venner");
    assertEquals(1, found.get("total").get("hits").intValue());
    var hit = found.get("hits").get(0);
    assertEquals("R1", hit.get("document").textValue());
    assertEquals("venner", hit.get("match").textValue());
    assertEquals("R1", hit.get("respondent").textValue());
    assertTrue(hit.get("left").textValue().endsWith("men ikke"), hit.toString());
    assertEquals(code, hit.get("codes").get(0).textValue());
    assertEquals(2, get("/api/search", "q=venner&interviewers=true").get("hits").size());
  }

  @Test
  void offsetsCountUtf16AfterAnEmoji() {
    var hit = get("/api/search", "q=hjemme").get("hits").get(0);
    int start = hit.get("start").intValue();
    assertEquals("hjemme", ServedProject.SECOND.substring(start, hit.get("end").intValue()));
  }

  @Test
  void aSearchHasFacetsAndForms() {
    var found = get("/api/search", "q=ven*");
    assertEquals("venner", found.get("matchedForms").get(0).get("form").textValue());
    assertTrue(found.get("facets").findValuesAsText("field").contains("sex"), found.toString());
  }

  @Test
  void aQueryThatCannotBeReadSaysWhere() {
    var response = served.get("/api/search?q=" + encoded("venner AND"));
    assertEquals(400, response.statusCode());
    assertEquals("query", json(response).get("error").textValue());
    assertEquals(10, json(response).get("position").intValue());
    assertTrue(!json(response).get("messageNb").textValue().isBlank());
    assertEquals(400, served.get("/api/search").statusCode());
    assertEquals(400, served.get("/api/search?q=x&sort=nothing").statusCode());
    assertEquals(400, served.get("/api/search?q=x&limit=-1").statusCode());
  }

  @Test
  void quotesAreWholeAndSayWhoseTheyAre() {
    var found = get("/api/quotes", "code=" + encoded(code));
    assertEquals(1, found.get("total").get("codings").intValue());
    var quote = found.get("quotes").get(0);
    assertEquals("ikke venner", quote.get("text").textValue());
    assertEquals("woman", quote.get("values").get("sex").textValue());
    assertEquals(
        0, get("/api/quotes", "code=" + encoded(code) + "&where=sex%3Dman").get("quotes").size());
    var people = json(served.get("/api/respondents")).get("respondents");
    int all = 0;
    for (var one : people) {
      var own = get("/api/quotes", "code=" + encoded(code) + "&respondent=" + one.get("id"));
      assertEquals(own.get("total").get("codings").intValue(), own.get("quotes").size());
      own.get("quotes").forEach(each -> assertEquals(one.get("label"), each.get("respondent")));
      all += own.get("quotes").size();
    }
    assertEquals(1, all);
    assertEquals(400, served.get("/api/quotes?code=NO.SUCH").statusCode());
  }

  @Test
  void aCrosstabHidesSmallCellsUnlessToldNotTo() {
    var query = "rows=" + encoded(code) + "&columns=sex";
    var hidden = get("/api/crosstab", query);
    assertEquals(5, hidden.get("threshold").intValue());
    hidden.get("cells").forEach(cell -> assertTrue(cell.get("count").isNull(), cell.toString()));
    var open = get("/api/crosstab", query + "&minCell=off");
    assertTrue(open.get("threshold").isNull());
    var woman =
        open.get("cells")
            .valueStream()
            .filter(cell -> cell.get("row").textValue().equals(code))
            .filter(cell -> cell.get("column").textValue().equals("woman"))
            .findFirst()
            .orElseThrow();
    assertEquals(1, woman.get("count").intValue());
    assertEquals(2, woman.get("base").intValue());
    assertEquals(50.0, woman.get("percent").doubleValue());
    assertEquals("(all)", open.get("columns").get(2).textValue());
  }

  @Test
  void aCrosstabOfSomethingUnknownNamesTheField() {
    assertField("/api/crosstab?columns=nothing", "columns");
    assertField("/api/crosstab?rows=all", "columns");
    assertField("/api/crosstab?columns=sex&rows=NO.SUCH", "rows");
    assertField("/api/crosstab?columns=sex&unit=people", "unit");
    assertField("/api/crosstab?columns=sex&direction=sideways", "direction");
    assertField("/api/crosstab?columns=sex&coder=Nobody", "coder");
    assertField("/api/crosstab?columns=sex&minCell=0", "minCell");
    assertEquals(
        "query", json(served.get("/api/crosstab?columns=sex&where=%28")).get("error").textValue());
  }

  private void assertField(String path, String field) {
    var response = served.get(path);
    assertEquals(400, response.statusCode(), path);
    assertEquals(field, json(response).path("field").textValue(), response.body());
  }

  @Test
  void everyExportComesAsAFile() {
    for (var what :
        new String[] {
          "codings",
          "quotes",
          "codebook",
          "documents",
          "respondents",
          "codes",
          "history",
          "crosstab",
          "search"
        }) {
      for (var ending : new String[] {"csv", "json", "md", "xlsx"}) {
        var file = what + "." + ending;
        var response = served.get("/api/export/" + file + "?columns=sex&q=venner");
        assertEquals(200, response.statusCode(), file + response.body());
        assertEquals(
            Attachment.header(file),
            response.headers().firstValue("Content-Disposition").orElse(""));
        assertTrue(!response.body().isEmpty(), file);
      }
    }
    assertEquals(404, served.get("/api/export/nothing.csv").statusCode());
    assertEquals(404, served.get("/api/export/codings.exe").statusCode());
  }

  @Test
  void quotesToBePassedOnTellTheChosenGroupsAndNothingElseOfThePerson() {
    var csv = served.get("/api/export/quotes.csv?say=sex&code=" + code).body();
    assertEquals("attribution,code,direction,text\ninformant," + code + ",push,ikke venner\n", csv);
    assertTrue(!served.get("/api/export/quotes.md?say=sex&code=" + code).body().contains("R1"));
    assertEquals(400, served.get("/api/export/quotes.csv?say=shoe_size").statusCode());
  }

  @Test
  void theExportedSearchHasTheContractsColumns() {
    var csv = served.get("/api/export/search.csv?q=venner").body();
    var lines = csv.split("\n", -1);
    assertEquals("document,turn,speaker,respondent,start,end,left,match,right,codes", lines[0]);
    assertTrue(lines[1].startsWith("R1,2,R1,R1,"), lines[1]);
    assertTrue(lines[1].endsWith("," + code), lines[1]);
  }

  @Test
  void aCurveOfSaturationHasItsMeasureAndLeavesAsAFile() {
    var answer = get("/api/saturation", "minCell=off&base=1&run=1");
    assertEquals(1, answer.get("base").intValue());
    assertEquals(5, answer.get("atMost").doubleValue());
    var curve = answer.get("groups").get(0).get("curve");
    assertEquals(curve.get("people").intValue(), curve.get("points").size());
    assertEquals(1, curve.get("codes").intValue());
    assertEquals(
        "bin/sitat saturation p --base 1 --run 1 --at-most 5 --min-cell off",
        answer.get("command").textValue());
    var csv = served.get("/api/export/saturation.csv?minCell=off").body();
    assertTrue(csv.startsWith("group,status,people,after,found,new,run,"), csv);
  }

  @Test
  void aMeasureThatIsNoneIsAnErrorOfItsField() {
    assertField("/api/saturation?base=0", "base");
    assertField("/api/saturation?run=0", "run");
    assertField("/api/saturation?atMost=101", "atMost");
    assertField("/api/saturation?codes=NO.SUCH", "rows");
  }

  /// Of one code it would be a number of the crosstab in other words.
  @Test
  void aProtectedCurveIsOfAllCodes() {
    var refused = served.get("/api/saturation?codes=SOS");
    assertEquals(400, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("a protected curve is of all codes"), refused.body());
    assertEquals(200, served.get("/api/saturation?codes=SOS&minCell=off").statusCode());
  }

  @Test
  void aSmallestCountBeyondAllSenseIsRefused() {
    assertField("/api/crosstab?rows=SOS&columns=sex&protect=round&minCell=100000000", "minCell");
  }

  @Test
  void aGroupTooSmallToBeShownHasNoCurve() {
    var answer = get("/api/saturation", "minCell=100");
    assertEquals("primary", answer.get("groups").get(0).get("status").textValue());
    assertTrue(answer.get("groups").get(0).get("curve").isNull(), answer.toString());
  }
}
