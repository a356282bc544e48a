package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kept quotations, what they are linked to, and notes on anything.
class QuotationRoutesTest {
  @TempDir private Path folder;
  private ServedProject served;
  private int first;
  private int second;

  @BeforeEach
  void serve() {
    served = ServedProject.in(folder.resolve("p"));
    first = served.document("R1");
    second = served.document("R2");
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private static String passage(int document, int start, int end) {
    return """
    {"document":%d,"version":1,"start":%d,"end":%d}\
    """
        .formatted(document, start, end);
  }

  private HttpResponse<String> link(String from, String to, String relation) {
    return served.post(
        "/api/quotation-links",
        """
        {"from":%s,"to":%s,"relation":"%s"}\
        """
            .formatted(from, to, relation));
  }

  private JsonNode quotations(int document) {
    return json(served.get("/api/quotations?document=" + document));
  }

  @Test
  void aPassageIsKeptOnceAndLetGo() {
    var kept = served.post("/api/quotations", passage(first, 36, 53));
    assertEquals(201, kept.statusCode(), kept.body());
    assertEquals(ServedProject.FIRST.substring(36, 53), json(kept).get("text").textValue());
    assertEquals("R1", json(kept).get("respondent").textValue());
    int id = json(kept).get("id").intValue();
    var again = json(served.post("/api/quotations", passage(first, 36, 53)));
    assertEquals(id, again.get("id").intValue());
    assertEquals(1, quotations(first).size());
    var open = json(served.get("/api/documents/" + first)).get("quotations").get(0);
    assertEquals(36, open.get("start").intValue());
    assertEquals(0, open.get("links").intValue());
    assertEquals(204, served.change("DELETE", "/api/quotations/" + id, "").statusCode());
    assertEquals(404, served.change("DELETE", "/api/quotations/" + id, "").statusCode());
    assertEquals(0, quotations(first).size());
  }

  @Test
  void twoPassagesAreLinkedInOneStepAndEachShowsTheOther() {
    long before = served.project().revision();
    var made = link(passage(first, 36, 53), passage(second, 22, 40), "explains");
    assertEquals(201, made.statusCode(), made.body());
    assertEquals(before + 1, served.project().revision());
    assertEquals("R2", json(made).at("/to/documentName").textValue());
    var here = quotations(first).get(0).get("links").get(0);
    assertTrue(here.get("forward").booleanValue());
    assertEquals(ServedProject.SECOND.substring(22, 40), here.at("/other/text").textValue());
    var there = quotations(second).get(0).get("links").get(0);
    assertFalse(there.get("forward").booleanValue());
    assertEquals("R1", there.at("/other/documentName").textValue());
    assertEquals(1, json(served.get("/api/quotation-links")).size());
    served.post("/api/undo", "");
    assertEquals(0, quotations(first).size());
    assertEquals(0, json(served.get("/api/quotation-links")).size());
  }

  @Test
  void aLinkIsTurnedRenamedAndRefusedTwice() {
    var made = json(link(passage(first, 36, 53), passage(second, 22, 40), "contradicts"));
    int id = made.get("id").intValue();
    var from = "{\"quotation\":" + made.at("/from/id").intValue() + "}";
    var to = "{\"quotation\":" + made.at("/to/id").intValue() + "}";
    var again = link(to, from, "contradicts");
    assertEquals(400, again.statusCode());
    assertEquals("relation", json(again).get("field").textValue());
    assertEquals("to", json(link(from, from, "explains")).get("field").textValue());
    assertEquals("from", json(link("{}", to, "explains")).get("field").textValue());
    assertEquals("relation", json(link(from, to, "likes")).get("field").textValue());
    var turned =
        json(
            served.change(
                "PATCH",
                "/api/quotation-links/" + id,
                "{\"relation\":\"explains\",\"turned\":true}"));
    assertEquals("R2", turned.at("/from/documentName").textValue());
    assertEquals("explains", turned.get("relation").textValue());
    assertEquals(204, served.change("DELETE", "/api/quotation-links/" + id, "").statusCode());
    assertEquals(1, quotations(first).size());
    assertEquals(0, quotations(first).get(0).get("links").size());
  }

  @Test
  void relationsAreRowsWithBothTheirWords() {
    var relations = json(served.get("/api/relations"));
    assertEquals(
        List.of("contradicts", "explains", "continues", "supports", "same-event"),
        relations.findValuesAsText("key"));
    assertEquals("forklares av", relations.get(1).get("backNb").textValue());
  }

  @Test
  void aNoteOnAnUncodedPassageKeepsItAndGoesWithIt() {
    var made =
        served.post(
            "/api/memos",
            """
            {"target":"quotation","document":%d,"version":1,"start":36,"end":53,\
            "text":"Hvorfor sier hun det?","title":"Huset","kind":"reflexive"}\
            """
                .formatted(first));
    assertEquals(201, made.statusCode(), made.body());
    var quotation = quotations(first).get(0);
    assertEquals("Huset", quotation.get("memos").get(0).get("title").textValue());
    var listed = json(served.get("/api/memos/all?q=huset"));
    assertEquals("R1, replikk 2", listed.get(0).get("targetName").textValue());
    assertEquals("R1, turn 2", listed.get(0).get("targetNameEn").textValue());
    assertEquals("/documents/" + first + "?at=36-53", listed.get(0).get("address").textValue());
    served.change("DELETE", "/api/quotations/" + quotation.get("id").intValue(), "");
    assertEquals(0, json(served.get("/api/memos/all")).size());
    served.post("/api/undo", "");
    assertEquals(1, json(served.get("/api/memos/all")).size());
    assertEquals(List.of(), served.project().verify());
  }

  @Test
  void notesAreFoundByWordsKindTargetAndWriter() {
    var code = served.plainCode();
    served.post("/api/memos", "{\"target\":\"project\",\"text\":\"Metoden vår\"}");
    served.post(
        "/api/memos",
        "{\"target\":\"code\",\"id\":%d,\"kind\":\"theoretical\",\"text\":\"Begrepet\"}"
            .formatted(code.id()));
    assertEquals(2, json(served.get("/api/memos/all")).size());
    assertEquals(
        "Begrepet",
        json(served.get("/api/memos/all?kind=theoretical")).get(0).get("text").textValue());
    assertEquals(
        code.name().nb(),
        json(served.get("/api/memos/all?target=code")).get(0).get("targetName").textValue());
    assertEquals(1, json(served.get("/api/memos/all?kind=none")).size());
    assertEquals(1, json(served.get("/api/memos/all?q=v%C3%85r%20metoden")).size());
    assertEquals(2, json(served.get("/api/memos/all?coder=Tester")).size());
    assertEquals(0, json(served.get("/api/memos/all?coder=Ida")).size());
  }

  @Test
  void notesGoOutAsAWordDocumentThatSaysWhatItMayHold() throws Exception {
    served.post(
        "/api/memos",
        "{\"target\":\"project\",\"title\":\"Metoden\",\"kind\":\"methodological\","
            + "\"text\":\"Første linje\\nandre linje\"}");
    served.post("/api/memos", "{\"target\":\"project\",\"text\":\"noe annet\"}");
    var bytes = served.bytes("/api/export/memos.docx?kind=methodological");
    try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      var lines = document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
      assertEquals("Notater", lines.getFirst());
      assertTrue(lines.get(1).contains("ord fra intervjuene"), lines.get(1));
      assertEquals("Metoden", lines.get(2));
      assertTrue(lines.get(3).contains(" · Tester · metodisk · "), lines.get(3));
      assertEquals(List.of("Første linje", "andre linje"), lines.subList(4, lines.size()));
    }
    assertEquals(404, served.get("/api/export/codings.pdf").statusCode());
  }

  @Test
  void aNoteIsChangedAndDeletedAndBothAreUndone() {
    int id =
        json(served.post("/api/memos", "{\"target\":\"project\",\"text\":\"en\"}"))
            .get("id")
            .intValue();
    var changed =
        json(served.change("PATCH", "/api/memos/" + id, "{\"title\":\"T\",\"kind\":\"case\"}"));
    assertEquals("en", changed.get("text").textValue());
    assertEquals("case", changed.get("kind").textValue());
    var wrong = served.change("PATCH", "/api/memos/" + id, "{\"kind\":\"angry\"}");
    assertEquals("kind", json(wrong).get("field").textValue());
    assertEquals(204, served.change("DELETE", "/api/memos/" + id, "").statusCode());
    assertEquals(404, served.change("PATCH", "/api/memos/" + id, "{}").statusCode());
    served.post("/api/undo", "");
    served.post("/api/undo", "");
    var back = json(served.get("/api/memos?target=project")).get(0);
    assertEquals("", back.get("title").textValue());
  }
}
