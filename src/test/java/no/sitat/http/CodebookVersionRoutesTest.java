package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static no.sitat.http.ServedProject.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Versions, editions, the worklist, and a codebook from a file, over HTTP.
class CodebookVersionRoutesTest {

  @TempDir private Path folder;
  private ServedProject served;

  @BeforeEach
  void serve() {
    served = ServedProject.in(folder.resolve("p"));
    served.post("/api/codes", "{\"key\":\"ALFA\",\"nameNb\":\"Alfa\",\"nameEn\":\"Alpha\"}");
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private int code(int start, int end) {
    var body =
        """
        {"document":%d,"version":1,"start":%d,"end":%d,"code":"ALFA"}\
        """
            .formatted(served.document("R1"), start, end);
    return json(served.post("/api/codings", body)).get("id").intValue();
  }

  private HttpResponse<String> define(String definition, boolean wording) {
    var body =
        """
        {"definitionNb":"%s","wording":%s}\
        """
            .formatted(definition, wording);
    return served.change("PATCH", "/api/codes/ALFA", body);
  }

  @Test
  void aWorklistShowsThePassageAndTheDifferenceAndIsWorkedOff() {
    define("Det gamle.", false);
    int at = ServedProject.FIRST.indexOf("Vi hadde");
    int first = code(at, at + 8);
    code(3, 10);
    define("Det helt nye.", false);
    var all = json(served.get("/api/codebook/outdated"));
    assertEquals(
        "[{\"code\":\"ALFA\",\"nameNb\":\"Alfa\",\"nameEn\":\"Alpha\",\"edition\":3,\"codings\":2,"
            + "\"editions\":[{\"edition\":2,\"codings\":2}]}]",
        all.toString());
    var list = json(served.get("/api/codebook/outdated/ALFA"));
    assertEquals("Vi hadde", list.get("codings").get(1).get("text").textValue());
    assertEquals("R1", list.get("codings").get(1).get("documentName").textValue());
    assertEquals(2, list.get("codings").get(1).get("edition").intValue());
    var pieces = list.get("editions").get(1).get("diff").get(0).get("pieces");
    assertEquals("{\"kind\":\"kept\",\"text\":\"Det \"}", pieces.get(0).toString());
    var one = served.post("/api/codings/confirm", "{\"ids\":[" + first + "]}");
    assertEquals(1, json(one).get("confirmed").intValue());
    assertEquals(1, json(one).get("left").intValue());
    var rest = json(served.post("/api/codings/confirm", "{\"code\":\"ALFA\"}"));
    assertEquals(0, rest.get("left").intValue());
    assertEquals(400, served.post("/api/codings/confirm", "{}").statusCode());
  }

  @Test
  void onlyWordingKeepsTheEdition() {
    var changed = json(define("Det gamle.", true));
    assertEquals(1, changed.get("edition").intValue());
    assertEquals("Det gamle.", changed.get("definitionNb").textValue());
    assertEquals(1, json(served.get("/api/codes/ALFA/editions")).size());
  }

  @Test
  void aVersionIsNamedReadAndLaidBesideNow() {
    var named = served.post("/api/codebook/versions", "{\"name\":\"Uke 3\"}");
    assertEquals(201, named.statusCode());
    int id = json(named).get("id").intValue();
    assertEquals(400, served.post("/api/codebook/versions", "{\"name\":\"Uke 3\"}").statusCode());
    define("Det nye.", false);
    var whole = json(served.get("/api/codebook/versions/" + id));
    assertEquals("Uke 3", whole.get("version").get("name").textValue());
    assertEquals(
        json(served.get("/api/codebook")).get("codes").size(),
        whole.get("codebook").get("codes").size());
    var diff = json(served.get("/api/codebook/diff?from=" + id + "&to=now")).get("changes");
    assertEquals(1, diff.size());
    assertEquals("[\"redefined\"]", diff.get(0).get("what").toString());
    assertEquals("definitionNb", diff.get(0).get("fields").get(0).get("field").textValue());
    assertEquals(404, served.get("/api/codebook/versions/99").statusCode());
    assertEquals(404, served.get("/api/codebook/diff?from=99").statusCode());
    assertEquals(400, served.get("/api/codebook/diff").statusCode());
  }

  @Test
  void aBranchIsRecoloured() {
    var answer = served.post("/api/codebook/recolour", "{\"branch\":\"SOS\"}");
    assertEquals(200, answer.statusCode());
    assertTrue(json(answer).get("codes").size() > 30);
  }

  private HttpResponse<String> send(String path, String csv) {
    return served.upload(path, Map.of(), Map.of("bok.csv", utf8(csv)));
  }

  @Test
  void aCodebookFileIsLookedAtAndThenTakenIn() {
    var csv = "code,parent,name_nb,name_en\nALFA,SOS,Alfa,Alpha\nBETA,ALFA,Beta,Beta\n";
    long before = served.project().revision();
    var preview = json(send("/api/codebook/import/preview", csv));
    assertEquals(1, preview.get("fresh").intValue());
    assertEquals(1, preview.get("changed").intValue());
    assertEquals(34, preview.get("onlyHere").intValue());
    assertEquals("[\"parent\"]", preview.get("rows").get(0).get("fields").toString());
    assertEquals(before, served.project().revision());
    var taken = send("/api/codebook/import", csv);
    assertEquals(200, taken.statusCode(), taken.body());
    assertEquals(before + 1, json(taken).get("revision").longValue());
    var book = served.project().study().codebook();
    assertEquals(
        book.keyed("ALFA").orElseThrow().id(),
        book.keyed("BETA").orElseThrow().parent().getAsInt());
  }

  @Test
  void aFileWithARingIsRefusedByItsLines() {
    var csv = "code,parent,name_nb\nSOS,BETA,Sosialt\nBETA,SOS,Beta\n";
    var preview = json(send("/api/codebook/import/preview", csv));
    assertEquals(2, preview.get("refused").get(0).get("line").intValue());
    var refused = send("/api/codebook/import", csv);
    assertEquals(400, refused.statusCode());
    assertEquals("files", json(refused).get("field").textValue());
  }
}
