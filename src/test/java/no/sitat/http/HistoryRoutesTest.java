package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import no.sitat.project.desk.CodeDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The history by HTTP: refusals that say what is possible, named points, going back, the trail.
class HistoryRoutesTest {
  private final ServedProject served;

  HistoryRoutesTest(@TempDir Path folder) {
    served = ServedProject.in(folder.resolve("p"));
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private String coder() {
    return json(served.get("/api/session")).get("coder").textValue();
  }

  @Test
  void aStepOthersHaveBuiltOnIsRefusedAndSaysWhatIsPossible() {
    var project = served.project();
    var me = project.coder(coder());
    var other = project.coder("Annen");
    int id = project.addCode(CodeDraft.named("Mat", "Food"), me).value().id();
    var codebook = project.study().codebook();
    var draft = CodeDraft.of(codebook.code(id).orElseThrow(), codebook);
    project.changeCode(id, draft.withParent(java.util.Optional.empty()), other);
    project.addCode(
        CodeDraft.named("Brød", "Bread").withParent(java.util.Optional.of("MAT")), other);
    var refused = served.post("/api/undo", "");
    assertEquals(409, refused.statusCode());
    var body = json(refused);
    assertEquals("built-upon", body.get("error").textValue());
    assertEquals("Annen", body.at("/later/0/coder").textValue());
    assertEquals("[\"together\",\"leave\"]", body.get("options").toString());
    assertEquals(200, served.post("/api/undo?choice=together", "").statusCode());
    assertEquals(400, served.post("/api/undo?choice=perhaps", "").statusCode());
  }

  @Test
  void aPointIsNamedAndOneGoesBackToIt() {
    var project = served.project();
    long then = project.revision();
    int codes = project.study().codebook().codes().size();
    var named = served.post("/api/points", "{\"name\":\"Før\"}");
    assertEquals(201, named.statusCode());
    assertEquals(then, json(named).get("at").longValue());
    project.addCode(CodeDraft.named("Mat", "Food"), project.coder("Annen"));
    var body = "{\"revision\":" + then + "}";
    var preview = json(served.post("/api/history/preview", body));
    assertEquals("Annen", preview.at("/people/0/coder").textValue());
    assertEquals(1, preview.get("edits").intValue());
    var back = json(served.post("/api/history/restore", body));
    assertEquals("Gikk tilbake til «Før»", back.at("/item/textNb").textValue());
    assertEquals(codes, project.study().codebook().codes().size());
    assertEquals("Før", json(served.get("/api/points")).at("/0/name").textValue());
    served.post("/api/undo", "");
    assertEquals(codes + 1, project.study().codebook().codes().size());
  }

  @Test
  void theDocumentIsNamedWhereItWasOneAndACodeMadeWhileCodingBelongsToTheCodebook() {
    var document = served.project().study().corpus().documents().getFirst();
    var coded =
        """
        {"newCodes": [{"nameNb": "Mat", "nameEn": "Food"}],
         "add": [{"document": %d, "version": 1, "start": 40, "end": 45, "code": "#0"}]}
        """
            .formatted(document.id());
    assertEquals(200, served.post("/api/codings/batch", coded).statusCode());
    var found = json(served.get("/api/history?kind=codebook&q=mat"));
    assertEquals(1, found.get("items").size());
    assertEquals("codings-added", found.at("/items/0/kind").textValue());
    assertEquals(document.name(), found.at("/items/0/document").textValue());
    var imported = json(served.get("/api/history?kind=documents"));
    assertEquals("documents-imported", imported.at("/items/0/kind").textValue());
    assertTrue(imported.at("/items/0/document").isNull(), "it was more than one");
  }

  @Test
  void theHistoryIsFilteredAndTakenAlong() {
    served.project().addCode(CodeDraft.named("Mat", "Food"), served.project().coder("Annen"));
    var found = json(served.get("/api/history?coder=Annen&kind=codebook&q=mat"));
    assertEquals(1, found.get("items").size());
    assertEquals("/codebook?code=MAT", found.at("/items/0/place").textValue());
    assertEquals(0, json(served.get("/api/history?coder=Annen&kind=memos")).get("items").size());
    assertEquals(400, served.get("/api/history?from=soon").statusCode());
    var trail = served.get("/api/audit/history.csv?coder=Annen").body();
    assertTrue(trail.contains("Only by Annen. Without text of memos"), trail);
    var code = "{\"nameNb\":\"Drikke\",\"exampleNb\":\"Jeg drakk te\"}";
    assertEquals(201, served.post("/api/codes", code).statusCode());
    var texts = served.get("/api/audit/history.csv?texts=true").body();
    assertTrue(texts.contains("eksempel (bokmål): ikke gjengitt"), texts);
    assertTrue(!texts.contains("Jeg drakk te"), "informants' words stay");
    assertTrue(texts.contains("navn (bokmål): Mat"), texts);
    assertTrue(!texts.contains("name_nb"), texts);
    var word = served.get("/api/audit/history.docx");
    assertEquals(200, word.statusCode());
    assertTrue(word.body().startsWith("PK"));
  }

  @Test
  void theTrailForOthersSaysThatARespondentWasChangedAndNotWhoNorToWhat() {
    var project = served.project();
    int id = project.addRespondent("Rita77", project.coder("Annen")).value().id();
    served.post("/api/respondents", "{\"label\":\"Hemmelig88\"}");
    served.post("/api/undo", "");
    assertTrue(id > 0);
    var trail = served.get("/api/audit/history.csv").body();
    assertTrue(!trail.contains("Rita77") && !trail.contains("Hemmelig88"), trail);
    assertTrue(trail.contains("Ny respondent"), trail);
    assertTrue(trail.contains("Angret eller gjentok en endring av en respondent"), trail);
    assertTrue(trail.contains("Without labels of respondents and their values."), trail);
    var inside = served.get("/api/audit/history.csv?labels=true").body();
    assertTrue(inside.contains("Rita77") && inside.contains("Hemmelig88"), inside);
    var searched = served.get("/api/audit/history.csv?q=Rita77").body();
    assertTrue(!searched.contains("Rita77") && searched.contains("with certain words"), searched);
  }
}
