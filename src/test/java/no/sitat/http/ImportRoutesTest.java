package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static no.sitat.http.ServedProject.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.sitat.http.view.ImportView;
import no.sitat.http.view.Refused;
import no.sitat.project.intake.ImportReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class ImportRoutesTest {
  private static final byte[] BINARY = {0, 1, 2, 0, (byte) 0xff, 0, 3, 0};

  private ServedProject served;
  private Path place = Path.of("");

  @BeforeAll
  void serve(@TempDir Path folder) {
    place = folder.resolve("p");
    served = ServedProject.in(place);
  }

  @AfterAll
  void stop() {
    served.close();
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
  void whatWasSentWaitsInTheProjectAndIsGoneWhenTheImportIsThrough()
      throws IOException, InterruptedException {
    var large = utf8("R1: Vi hadde et fint hus.\n".repeat(60_000));
    outcome(served.upload("/api/imports", Map.of("turns", "colon"), Map.of("large.txt", large)));
    try (var files = Files.list(place.resolve("incoming"))) {
      assertEquals(List.of(), files.toList());
    }
  }

  @Test
  void anImportThatComesTooLateIsRefusedAndItsFilesAreDeleted() throws IOException {
    var imports = new Imports();
    imports.close();
    var folder = Files.createDirectories(place.resolve("late"));
    Files.writeString(folder.resolve("0"), "R1: ja");
    var refused =
        assertThrows(
            Refused.class, () -> imports.start(new Uploads(folder, List.of()), _ -> report()));
    assertEquals(503, refused.status());
    assertTrue(Files.notExists(folder));
  }

  private static ImportView over(Imports imports, String id) throws InterruptedException {
    var view = imports.view(id).orElseThrow();
    while (view.state().equals("running")) {
      Thread.sleep(5);
      view = imports.view(id).orElseThrow();
    }
    return view;
  }

  @Test
  void anImportThatTheMachineEndsIsToldToHaveFailedAndItsFilesAreDeleted() throws Exception {
    try (var imports = new Imports()) {
      var folder = Files.createDirectories(place.resolve("sent"));
      Files.writeString(folder.resolve("0"), "R1: ja");
      var id =
          imports.start(
              new Uploads(folder, List.of()),
              _ -> {
                throw new OutOfMemoryError("of the test");
              });
      assertEquals("failed", over(imports, id).state());
      assertTrue(Files.notExists(folder));
      var next = imports.start(new Uploads(folder, List.of()), _ -> report());
      assertEquals("done", over(imports, next).state());
    }
  }

  @Test
  void onlyTheLastImportsCanBeAskedAbout() throws Exception {
    try (var imports = new Imports()) {
      var ids = new ArrayList<String>();
      for (int i = 0; i < 60; i++) {
        ids.add(imports.start(new Uploads(place.resolve("none"), List.of()), _ -> report()));
      }
      assertEquals("done", over(imports, ids.getLast()).state());
      while (imports.view(ids.get(9)).isPresent()) {
        Thread.sleep(5);
      }
      assertEquals("done", over(imports, ids.get(10)).state());
    }
  }

  private static ImportReport report() {
    return new ImportReport(0, List.of(), List.of(), List.of(), List.of(), 0);
  }

  @Test
  void interviewsAreTakenAndWhatCannotBeReadIsRefusedByName() throws InterruptedException {
    var files =
        Map.of(
            "samtale.txt",
            utf8("I: Hvordan går det?\nA: Bra nok.\n"),
            "binær.txt",
            BINARY,
            "tom.txt",
            new byte[0]);
    var state = outcome(served.upload("/api/imports", Map.of("language", "nb"), files));
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
            served.upload(
                "/api/imports", Map.of(), Map.of("../../../x.txt", utf8("A: Hei.\nB: Hallo.\n"))));
    assertEquals("x", state.get("taken").get(0).get("document").textValue());
  }

  @Test
  void respondentsAndCodingsAreTaken() throws InterruptedException {
    var people = Map.of("r.csv", utf8("id,sex\nR4,man\n"));
    assertEquals(
        1,
        outcome(served.upload("/api/imports/respondents", Map.of(), people))
            .get("rows")
            .intValue());
    var code = served.plainCode().key();
    var codings =
        Map.of("c.csv", utf8("document,start,end,code,coder\nR1,3,10," + code + ",Jonas\n"));
    assertEquals(
        1,
        outcome(served.upload("/api/imports/codings", Map.of(), codings)).get("rows").intValue());
  }

  @Test
  void aCodingThatCutsACharacterInTwoIsRefusedByItsLine() throws InterruptedException {
    int smiley = ServedProject.SECOND.indexOf("🙂");
    var code = served.plainCode().key();
    var row = "R2,%d,%d,%s,Jonas\n".formatted(smiley, smiley + 1, code);
    var codings = utf8("document,start,end,code,coder\n" + row);
    var state = outcome(served.upload("/api/imports/codings", Map.of(), Map.of("c.csv", codings)));
    assertEquals(0, state.get("rows").intValue());
    assertTrue(
        state.get("refused").toString().contains("The span cuts a character in two at"),
        state.get("refused").toString());
  }

  @Test
  void aWrongOrBoundlessExpressionIsAFaultOfItsField() throws InterruptedException {
    var endless = Map.of("x.txt", utf8("a".repeat(4000) + "!\n"));
    var wrong = served.upload("/api/imports", Map.of("turns", "(\\w+)("), endless);
    assertField("turns", wrong);
    assertEquals(5, json(wrong).get("position").intValue());
    var state = outcome(served.upload("/api/imports", Map.of("turns", "(a+)+$"), endless));
    assertEquals("failed", state.get("state").textValue());
    assertTrue(state.get("messageNb").textValue().contains("--turns"), state.toString());
  }

  @Test
  void whatWasImportedLastCanBeTakenBackWhenItComesAgain() throws InterruptedException {
    var first = Map.of("igjen.txt", utf8("A: Hei igjen.\nB: Hallo igjen.\n"));
    outcome(served.upload("/api/imports", Map.of(), first));
    var again = outcome(served.upload("/api/imports", Map.of("turns", "first-word"), first));
    assertEquals(0, again.get("rows").intValue());
    assertEquals(1, again.get("already").size());
    assertTrue(again.get("undoable").booleanValue(), again.toString());
    assertTrue(
        again
            .get("remarks")
            .get(0)
            .get("textNb")
            .textValue()
            .startsWith("«igjen» er alt importert"),
        again.toString());
    outcome(served.upload("/api/imports", Map.of(), Map.of("c.txt", utf8("A: Ny.\nB: Tekst.\n"))));
    var later = outcome(served.upload("/api/imports", Map.of(), first));
    assertTrue(!later.get("undoable").booleanValue(), later.toString());
  }

  @Test
  void whatIsNoImportIsRefusedAtOnce() {
    var one = Map.of("x.txt", utf8("A: hei\n"));
    assertField("kind", served.upload("/api/imports", Map.of("kind", "poem"), one));
    assertField("turns", served.upload("/api/imports", Map.of("turns", "("), one));
    assertField("interviewer", served.upload("/api/imports", Map.of("interviewer", "("), one));
    assertField("files", served.upload("/api/imports", Map.of(), Map.of()));
    assertField("files", served.post("/api/imports", "{}"));
    assertEquals(404, served.get("/api/imports/none").statusCode());
  }

  private static void assertField(String field, HttpResponse<String> response) {
    assertEquals(400, response.statusCode(), response.body());
    assertEquals(field, json(response).path("field").textValue(), response.body());
  }
}
