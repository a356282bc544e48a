package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.sitat.codebook.LocalText;
import no.sitat.project.desk.CodeDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A project of another tool comes in over the wire: looked at, taken, told, and found again.
class MoveRoutesTest {
  private static final String BOUNDARY = "a-boundary-of-the-test";
  private static final String QDE =
      """
      <Project name="Utvandring" origin="NVivo"><Users><User guid="55555555-5555-5555-5555-555555555555" name="Ola"/></Users>
      <CodeBook><Codes><Code guid="11111111-1111-1111-1111-111111111111" name="Savn" isCodable="true"/></Codes></CodeBook>
      <Sources><TextSource guid="22222222-2222-2222-2222-222222222222" name="fra filen">
      <PlainTextContent>Jeg savnet 😀 venner.</PlainTextContent>
      <PlainTextSelection guid="33333333-3333-3333-3333-333333333333" name="savnet" startPosition="4" endPosition="10">
      <Coding guid="44444444-4444-4444-4444-444444444444" creatingUser="55555555-5555-5555-5555-555555555555">
      <CodeRef targetGUID="11111111-1111-1111-1111-111111111111"/></Coding></PlainTextSelection></TextSource></Sources>
      <Graphs><Graph guid="66666666-6666-6666-6666-666666666666" name="&lt;script&gt;Kart" xmlns=""/></Graphs></Project>
      """;

  @TempDir private Path folder = Path.of("");
  private ServedProject served;

  @BeforeEach
  void serve() {
    served = ServedProject.in(folder.resolve("p"));
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private HttpResponse<String> upload(String path, String name, String content) {
    var body = new ByteArrayOutputStream();
    body.writeBytes(
        bytes(
            "--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
                + name
                + "\"\r\n\r\n"));
    body.writeBytes(bytes(content));
    body.writeBytes(bytes("\r\n--" + BOUNDARY + "--\r\n"));
    return served.send(
        served
            .request(path)
            .header("Sitat-Client", "test")
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private JsonNode taken(String query) throws InterruptedException {
    var plan = json(upload("/api/moves/preview", "fra.qde", QDE));
    var id = plan.get("id").textValue();
    var started = served.post("/api/moves/" + id + "/take" + query, "");
    assertEquals(202, started.statusCode(), started.body());
    var path = "/api/imports/" + json(started).get("id").textValue();
    var state = json(served.get(path));
    while (state.get("state").textValue().equals("running")) {
      Thread.sleep(20);
      state = json(served.get(path));
    }
    assertEquals("done", state.get("state").textValue(), state.toString());
    return state;
  }

  private static List<String> parts(JsonNode report) {
    var parts = new ArrayList<String>();
    report
        .get("parts")
        .forEach(part ->
            part.get("lines")
                .forEach(line ->
                    parts.add(
                        part.get("part").textValue()
                            + ": "
                            + line.get("count")
                            + " "
                            + line.get("kindEn").textValue())));
    return parts;
  }

  @Test
  void theReportOfAMoveIsReadUnderHeadingsAndReachedFromTheHistory() throws InterruptedException {
    taken("");
    var item = json(served.get("/api/history?limit=1")).get("items").get(0);
    assertEquals("project-moved-in", item.get("kind").textValue());
    assertEquals("/move-in?report=1", item.get("place").textValue());

    var report = json(served.get("/api/moves/1"));
    assertEquals("fra.qde", report.get("file").textValue());
    assertEquals("NVivo", report.get("origin").textValue());
    assertEquals(
        List.of(
            "taken: 1 Documents",
            "taken: 1 Codes",
            "taken: 1 Codings",
            "taken: 1 Coders",
            "dropped: 1 Graph",
            "positions: 1 text"),
        parts(report));
  }

  @Test
  void theReportIsKeptAsAFileInEveryFormAndRunsNowhere() throws InterruptedException {
    taken("");
    var markdown = served.get("/api/moves/1/report.md");
    assertEquals(
        "text/markdown;charset=utf-8",
        markdown.headers().firstValue("Content-Type").orElseThrow().replace("; ", ";"));
    assertTrue(markdown.body().contains("report") || markdown.body().contains("rapport"));
    assertTrue(markdown.body().contains("- 1 × Graph: "), markdown.body());
    var page = served.get("/api/moves/1/report.html").body();
    assertTrue(page.startsWith("<!doctype html>"), page);
    assertTrue(page.contains("&lt;script&gt;Kart"), page);
    var rows = served.get("/api/moves/1/report.csv").body().lines().toList();
    assertEquals("part,kind,count,text_nb,text_en,examples", rows.getFirst());
    assertTrue(rows.stream().anyMatch(row -> row.startsWith("dropped,Graph,1,")), "" + rows);
    assertEquals(404, served.get("/api/moves/1/report.xlsx").statusCode());
    assertEquals(404, served.get("/api/moves/2/report.md").statusCode());
  }

  @Test
  void whatAFileForOthersHoldsAndNotIsAReportToo() {
    var report = served.get("/api/move-out/report/report.csv?for=nvivo").body();
    assertTrue(report.contains("taken,Documents,2,"), report);
    assertTrue(report.contains("dropped,History,"), report);
  }

  @Test
  void theFilesWordCountsForTheKindsThatAreChosen() throws InterruptedException {
    taken("");
    var project = served.project();
    var code = project.study().codebook().keyed("SAVN").orElseThrow();
    project.changeCode(
        code.id(),
        CodeDraft.of(code, project.study().codebook())
            .withTexts(new LocalText("Lengsel", ""), LocalText.EMPTY),
        project.coder("Ida"));

    var plan = json(upload("/api/moves/preview", "fra.qde", QDE));
    assertEquals("codes", plan.get("differences").get(0).get("kind").textValue());
    assertTrue(plan.get("differences").get(0).get("takeable").booleanValue());
    taken("?over=codes");
    assertEquals("Savn", project.study().codebook().keyed("SAVN").orElseThrow().name().nb());
    assertTrue(
        parts(json(served.get("/api/moves/2"))).contains("over: 1 Codes"),
        parts(json(served.get("/api/moves/2"))).toString());
  }

  @Test
  void aKindThatIsNoneIsRefusedAndTheFileIsStillThere() {
    var plan = json(upload("/api/moves/preview", "fra.qde", QDE));
    var path = "/api/moves/" + plan.get("id").textValue() + "/take";
    assertEquals(400, served.post(path + "?over=alt", "").statusCode());
    assertEquals(202, served.post(path, "").statusCode());
  }

  @Test
  void aCodebookOfRefiIsLookedAtAndTakenAsAnyOther() {
    var qdc =
        "<CodeBook><Codes><Code guid='11111111-1111-1111-1111-111111111111' name='Savn'"
            + " isCodable='true'/></Codes><Sets><Set guid='22222222-2222-2222-2222-222222222222'"
            + " name='S'><MemberCode guid='11111111-1111-1111-1111-111111111111'/></Set></Sets>"
            + "</CodeBook>";
    var plan = json(upload("/api/codebook/import/preview", "bok.qdc", qdc));
    assertEquals(1, plan.get("fresh").intValue());
    assertEquals(1, plan.get("remarks").size());
    var taken = upload("/api/codebook/import", "bok.qdc", qdc);
    assertEquals(200, taken.statusCode(), taken.body());
    assertEquals(
        "11111111-1111-1111-1111-111111111111",
        served.project().study().codebook().keyed("SAVN").orElseThrow().guid().toString());
    assertEquals(
        0, json(upload("/api/codebook/import/preview", "bok.qdc", qdc)).get("fresh").intValue());
  }

  private HttpResponse<String> as(String person, String method, String path) {
    var cookie = Sessions.cookieName("coder", served.project()) + "=" + person;
    return served.send(
        served
            .request(path)
            .header("Sitat-Client", "test")
            .header("Cookie", cookie)
            .method(method, BodyPublishers.noBody()));
  }

  @Test
  void whatOneHasSentAnotherNeitherTakesNorForgets() {
    var id = json(upload("/api/moves/preview", "fra.qde", QDE)).get("id").textValue();

    assertEquals(404, as("Eva", "POST", "/api/moves/" + id + "/take").statusCode());
    assertEquals(204, as("Eva", "DELETE", "/api/moves/" + id).statusCode());

    assertEquals(202, served.post("/api/moves/" + id + "/take", "").statusCode());
  }

  @Test
  void aMoveThatWasUndoneIsStillOnTheListAndSaysSo() throws InterruptedException {
    taken("");
    var move = json(served.get("/api/moves")).get(0);
    assertEquals("fra.qde", move.get("file").textValue());
    assertEquals(false, move.get("undone").booleanValue());
    var undo = served.post("/api/history/" + move.get("step").intValue() + "/undo", "");
    assertEquals(200, undo.statusCode(), undo.body());

    var after = json(served.get("/api/moves")).get(0);
    assertEquals(true, after.get("undone").booleanValue());
    assertEquals(0, after.get("id").intValue());
    assertTrue(after.get("textNb").textValue().startsWith("Flyttet inn «Utvandring»"));
  }

  @Test
  void aDocumentIsPointedToWhereItBelongs() {
    var refused = json(upload("/api/moves/preview", "intervju.docx", "PK")).get("refused").get(0);
    assertTrue(refused.get("reasonNb").textValue().contains("under Importer"), "" + refused);
    var codes = json(upload("/api/moves/preview", "k.qdc", "<CodeBook/>")).get("refused").get(0);
    assertTrue(codes.get("reasonNb").textValue().contains("under Kodebok"), "" + codes);
  }

  @Test
  void aFileThatLeavesIsCalledAfterTheProjectAndWhatItIs() {
    var nvivo = served.get("/api/move-out/project.qdpx?for=nvivo");
    var header = nvivo.headers().firstValue("Content-Disposition").orElseThrow();
    assertTrue(header.contains("-nvivo.qdpx\""), header);
    var tidy = served.get("/api/bundles/tidy.zip").headers();
    assertTrue(tidy.firstValue("Content-Disposition").orElseThrow().contains("-tidy.zip\""));
  }
}
