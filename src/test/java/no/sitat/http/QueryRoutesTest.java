package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class QueryRoutesTest {
  private ServedProject served;
  private String code;

  @BeforeAll
  void serve(@TempDir Path folder) {
    served = ServedProject.in(folder.resolve("p"));
    code = served.plainCode().key();
    served.project().awaitIndex();
  }

  @AfterAll
  void stop() {
    served.close();
  }

  private JsonNode get(String path, String name, String value) {
    var query = name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    var response = served.get("/api/query/" + path + query);
    assertEquals(200, response.statusCode(), response.body());
    return json(response);
  }

  private static List<String> texts(JsonNode list, String field) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(each -> each.get(field).asText())
        .toList();
  }

  @Test
  void aQueryIsToldAsClausesWithTheirPlaces() {
    var clause =
        get("structure?", "q", "venner AND NOT (sex=woman OR code:=" + code + ")").get("clause");
    assertEquals("all", clause.get("kind").textValue());
    var words = clause.get("parts").get(0);
    assertEquals("forms", words.get("words").get("spelling").textValue());
    assertEquals(0, words.get("start").intValue());
    assertEquals(6, words.get("end").intValue());
    var group = clause.get("parts").get(1);
    assertEquals("any", group.get("kind").textValue());
    assertEquals(true, group.get("isNegated").booleanValue());
    assertEquals(11, group.get("start").intValue());
    assertEquals(16, group.get("innerStart").intValue());
    var field = group.get("parts").get(1).get("field");
    assertEquals("code", field.get("name").textValue());
    assertEquals(true, field.get("values").get(0).get("isExact").booleanValue());
  }

  @Test
  void aWordTellsTheFormsThatAreThereAndHowOften() {
    var forms = get("structure?", "q", "venn").get("clause").get("words").get("forms");
    assertEquals(List.of("venner"), texts(forms, "form"));
    assertEquals(List.of("1"), texts(forms, "hits"));
  }

  @Test
  void relationsTellDistanceAndUnit() {
    var clause = get("structure?", "q", "venner NOT NEAR/2s ikke WITHIN turn").get("clause");
    assertEquals("scoped", clause.get("kind").textValue());
    assertEquals("turn", clause.get("unit").textValue());
    var relation = clause.get("parts").get(0).get("relation");
    assertEquals("near", relation.get("verb").textValue());
    assertEquals(2, relation.get("count").intValue());
    assertEquals("sentence", relation.get("measure").textValue());
    assertEquals(true, relation.get("isNegated").booleanValue());
    var before = get("structure?", "q", "venner BEFORE ikke").get("clause").get("relation");
    assertTrue(!before.has("count") || before.get("count").isNull(), before.toString());
  }

  @Test
  void anEmptyQueryHasNoClauseAndAWrongOneSaysWhere() {
    var empty = get("structure?", "q", " ");
    assertTrue(isAbsent(empty, "clause") && isAbsent(empty, "mistake"), empty.toString());
    var wrong = get("structure?", "q", "(venn");
    assertTrue(isAbsent(wrong, "clause"), wrong.toString());
    var mistake = wrong.get("mistake");
    assertEquals(0, mistake.get("position").intValue());
    assertTrue(mistake.get("message").textValue().contains("bracket"), mistake.toString());
    assertTrue(mistake.get("messageNb").textValue().startsWith("Parentes"), mistake.toString());
  }

  @Test
  void wordsThatBeginSoAreThoseOfTheTexts() {
    var words = get("words?", "prefix", "VEN").get("words");
    assertTrue(texts(words, "form").contains("venner"), words.toString());
  }

  @Test
  void namesTellHowMuchTheyStandFor() {
    assertEquals(List.of("woman", "man"), texts(get("names?", "of", "sex").get("names"), "name"));
    assertEquals(List.of("2", "1"), texts(get("names?", "of", "sex").get("names"), "count"));
    assertEquals(
        List.of("man", "woman"), texts(get("names?of=sex&", "start", "MAN").get("names"), "name"));
    assertEquals(1, get("names?of=sex&limit=1&", "start", "man").get("more").intValue());
    assertTrue(texts(get("names?", "of", "speaker").get("names"), "name").contains("R1"));
    assertTrue(texts(get("names?", "of", "document").get("names"), "name").contains("R1"));
    assertEquals(400, served.get("/api/query/names?of=income").statusCode());
  }

  private static boolean isAbsent(JsonNode answer, String field) {
    return !answer.has(field) || answer.get(field).isNull();
  }

  private List<String> fixes(String query) {
    return texts(get("structure?", "q", query).get("mistake").get("fixes"), "query");
  }

  @Test
  void whatWasMeantIsOfferedWhenItCanBeRead() {
    assertEquals(List.of("(venn)"), fixes("(venn"));
    assertEquals(List.of("\"venn\""), fixes("\"venn"));
    assertEquals(List.of("venn"), fixes("venn)"));
    assertEquals(List.of("venn"), fixes("venn AND"));
    assertEquals(List.of("venn"), fixes("OR venn"));
    assertEquals(List.of("sex=woman"), fixes("sex=womann"));
    assertEquals(List.of("sex=woman"), fixes("sxe=woman"));
    assertEquals(
        List.of("sex=woman", "sex=man"),
        fixes("sex=kvinne").stream().sorted(Comparator.reverseOrder()).toList());
    assertEquals(
        List.of("code:" + code + "[direction=push]"), fixes("code:" + code + " direction:push"));
    assertTrue(isAbsent(get("structure?", "q", "venn"), "mistake"));
    assertEquals(List.of(), fixes("code:qqqqqqqq"));
  }
}
