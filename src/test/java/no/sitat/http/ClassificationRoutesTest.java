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

/// Classifications over HTTP: those that come with Sitat are read, the project's own are made.
class ClassificationRoutesTest {
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

  private static List<String> rolledUp(JsonNode table) {
    return StreamSupport.stream(table.get("notes").spliterator(), false)
        .filter(note -> note.get("kind").textValue().equals("rolled-up"))
        .map(note -> note.get("textNb").textValue())
        .toList();
  }

  @Test
  void oneOfTheProjectsOwnIsMadeFilledAndUsedInACrosstab() {
    var made =
        served.post(
            "/api/classifications",
            "{\"nameNb\":\"To kjønn\",\"nameEn\":\"Two sexes\",\"asOf\":\"2026-01-01\"}");
    assertEquals(201, made.statusCode(), made.body());
    assertEquals("to-kjonn", json(made).get("key").textValue());
    served.post(
        "/api/classifications/to-kjonn/groups", "{\"nameNb\":\"Kvinner\",\"nameEn\":\"Women\"}");
    var asked = json(served.get("/api/classifications/to-kjonn?variable=sex"));
    assertEquals(
        "[{\"variable\":\"sex\",\"value\":\"woman\",\"respondents\":2,\"otherDay\":false},"
            + "{\"variable\":\"sex\",\"value\":\"man\",\"respondents\":1,\"otherDay\":false}]",
        asked.get("unmapped").toString());
    var mapped =
        served.post(
            "/api/classifications/to-kjonn/values",
            "{\"group\":\"kvinner\",\"values\":[\"woman\"]}");
    assertEquals(200, mapped.statusCode(), mapped.body());
    assertEquals("man", json(mapped).get("unmapped").get(0).get("value").textValue());
    assertEquals(1, json(mapped).get("unmapped").size());
    var table = json(served.get("/api/crosstab?rows=all&columns=sex@to-kjonn&minCell=off"));
    assertEquals("[\"Kvinner\",\"(unmapped)\",\"(all)\"]", table.get("columns").toString());
    assertEquals(
        List.of(
            "sex: To kjønn: grupper etter klassifikasjonen «To kjønn», slik den gjelder per"
                + " 2026-01-01. 1 har en verdi uten gruppe."),
        rolledUp(table));
    var withheld = json(served.get("/api/crosstab?rows=all&columns=sex@to-kjonn"));
    assertTrue(rolledUp(withheld).getFirst().contains("tabellen sier ikke hvor mange"));
    assertEquals(
        "sex@to-kjonn",
        json(served.get("/api/variables")).get(0).get("derived").get(0).get("key").textValue());
  }

  @Test
  void whatComesWithSitatIsReadAndCopiedAndNotChanged() {
    var all = json(served.get("/api/classifications"));
    assertEquals(16, all.size());
    var eu = json(served.get("/api/classifications/eu-eea"));
    assertEquals("Norge", eu.get("groups").get(0).get("nameNb").textValue());
    assertEquals("NO", eu.get("groups").get(0).get("values").get(0).get("text").textValue());
    var refused = served.post("/api/classifications/eu-eea/groups", "{\"nameNb\":\"x\"}");
    assertEquals(400, refused.statusCode(), refused.body());
    assertTrue(json(refused).get("messageNb").textValue().contains("Lag en kopi"));
    var copy =
        served.post("/api/classifications", "{\"nameNb\":\"EU uten Norge\",\"copyOf\":\"eu-eea\"}");
    assertEquals(201, copy.statusCode(), copy.body());
    assertTrue(json(copy).get("own").booleanValue());
    assertEquals(eu.get("groupCount"), json(copy).get("groupCount"));
    var file = served.get("/api/classifications/eu-uten-norge/file").body();
    assertTrue(file.startsWith("classification,classification_nb"), file.substring(0, 60));
    assertTrue(file.contains("country,GB,1973-01-01,2020-01-31"), file);
  }

  @Test
  void aCrosstabByAClassificationThatIsGoneSaysWhatIsGone() {
    served.post("/api/classifications", "{\"key\":\"gone\",\"nameNb\":\"Borte\"}");
    assertEquals(204, served.change("DELETE", "/api/classifications/gone", "").statusCode());
    var answer = served.get("/api/crosstab?rows=all&columns=sex@gone");
    assertTrue(answer.body().contains("det er ingen klassifikasjon «gone»"), answer.body());
    var search = served.get("/api/search?q=" + "sex@gone%3Dx");
    assertTrue(search.body().contains("Det er ingen klassifikasjon «gone»"), search.body());
    assertEquals(404, served.get("/api/classifications/gone").statusCode());
  }
}
