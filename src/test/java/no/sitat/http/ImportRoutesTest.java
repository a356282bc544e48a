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
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class ImportRoutesTest {
  private static final String BOUNDARY = "a-boundary-of-the-test";
  private static final byte[] BINARY = {0, 1, 2, 0, (byte) 0xff, 0, 3, 0};

  private ServedProject served;

  @BeforeAll
  void serve(@TempDir Path folder) {
    served = ServedProject.in(folder.resolve("p"));
  }

  @AfterAll
  void stop() {
    served.close();
  }

  private HttpResponse<String> upload(
      String path, Map<String, String> fields, Map<String, byte[]> files) {
    var body = new ByteArrayOutputStream();
    fields.forEach((name, value) -> part(body, "name=\"" + name + "\"", bytes(value)));
    files.forEach(
        (name, content) -> part(body, "name=\"files\"; filename=\"" + name + "\"", content));
    body.writeBytes(bytes("--" + BOUNDARY + "--\r\n"));
    return served.send(
        served
            .request(path)
            .header("Sitat-Client", "test")
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static void part(ByteArrayOutputStream into, String disposition, byte[] content) {
    into.writeBytes(
        bytes("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n"));
    into.writeBytes(content);
    into.writeBytes(bytes("\r\n"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private JsonNode outcome(HttpResponse<String> started) throws InterruptedException {
    assertEquals(202, started.statusCode(), started.body());
    var path = "/api/imports/" + json(started).get("id").textValue();
    var state = json(served.get(path));
    while (state.get("state").textValue().equals("running")) {
      Thread.sleep(20);
      state = json(served.get(path));
    }
    return state;
  }

  @Test
  void interviewsAreTakenAndWhatCannotBeReadIsRefusedByName() throws InterruptedException {
    var files =
        Map.of(
            "samtale.txt",
            bytes("I: Hvordan går det?\nA: Bra nok.\n"),
            "binær.txt",
            BINARY,
            "tom.txt",
            new byte[0]);
    var state = outcome(upload("/api/imports", Map.of("language", "nb"), files));
    assertEquals("done", state.get("state").textValue(), state.toString());
    assertEquals(1, state.get("taken").size());
    assertEquals("samtale", state.get("taken").get(0).get("document").textValue());
    assertEquals(2, state.get("taken").get(0).get("turns").intValue());
    assertEquals(2, state.get("refused").size(), state.toString());
    state.get("refused").forEach(each -> assertTrue(!each.get("reasonNb").textValue().isBlank()));
    int id = state.get("taken").get(0).get("documentId").intValue();
    assertEquals("nb", json(served.get("/api/documents/" + id)).get("language").textValue());
  }

  @Test
  void aFileNameWithFoldersOpensNoOther() throws InterruptedException {
    var state =
        outcome(
            upload(
                "/api/imports", Map.of(), Map.of("../../../x.txt", bytes("A: Hei.\nB: Hallo.\n"))));
    assertEquals("x", state.get("taken").get(0).get("document").textValue());
  }

  @Test
  void respondentsAndCodingsAreTaken() throws InterruptedException {
    var people = Map.of("r.csv", bytes("id,sex\nR4,man\n"));
    assertEquals(
        1, outcome(upload("/api/imports/respondents", Map.of(), people)).get("rows").intValue());
    var code = served.plainCode().key();
    var codings =
        Map.of("c.csv", bytes("document,start,end,code,coder\nR1,3,10," + code + ",Jonas\n"));
    assertEquals(
        1, outcome(upload("/api/imports/codings", Map.of(), codings)).get("rows").intValue());
  }

  @Test
  void whatIsNoImportIsRefusedAtOnce() {
    var one = Map.of("x.txt", bytes("A: hei\n"));
    assertField("kind", upload("/api/imports", Map.of("kind", "poem"), one));
    assertField("turns", upload("/api/imports", Map.of("turns", "("), one));
    assertField("interviewer", upload("/api/imports", Map.of("interviewer", "("), one));
    assertField("files", upload("/api/imports", Map.of(), Map.of()));
    assertField("files", served.post("/api/imports", "{}"));
    assertEquals(404, served.get("/api/imports/none").statusCode());
  }

  private static void assertField(String field, HttpResponse<String> response) {
    assertEquals(400, response.statusCode(), response.body());
    assertEquals(field, json(response).path("field").textValue(), response.body());
  }
}
