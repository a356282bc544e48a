package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import no.sitat.project.desk.MemoDraft;
import no.sitat.project.edit.HistoryItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What several people are told when they change the project at once.
class ParallelEditsTest {
  private static final int EDITS = 40;

  @TempDir private Path folder;
  private ServedProject served;

  /// Who was told which revision, and of what kind of edit.
  private final Map<Long, String> told = new ConcurrentHashMap<>();

  @BeforeEach
  void serve() {
    served = ServedProject.in(folder.resolve("p"));
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void everyAnswerHasTheRevisionOfItsOwnEdit() throws Exception {
    var code = served.plainCode().key();
    together(
        List.of(
            () -> repeated("Ida", "coding-added", "POST", "/api/codings", coding(code)),
            () -> repeated("Ola", "memo-added", "POST", "/api/memos", MEMO),
            () -> repeated("Per", "code-added", "POST", "/api/codes", "{\"nameNb\":\"Ny %d\"}")));
    assertEquals(3 * EDITS, told.size());
    assertToldAsInTheHistory();
  }

  @Test
  void undoingWhatAnotherIsAddingGivesEachTheirOwnRevision() throws Exception {
    var code = served.plainCode().key();
    for (int i = 0; i < EDITS; i++) {
      for (var name : List.of("Ola", "Per")) {
        var by = served.project().coder(name);
        served.project().memos().add("project", 0, MemoDraft.of("til å angre"), by);
      }
    }
    together(
        List.of(
            () -> repeated("Ida", "coding-added", "POST", "/api/codings", coding(code)),
            () -> repeated("Ola", "undo", "POST", "/api/undo", ""),
            () -> repeated("Per", "undo", "POST", "/api/undo", "")));
    assertEquals(3 * EDITS, told.size());
    assertToldAsInTheHistory();
  }

  @Test
  void whatSomebodyElseChangedSinceItWasSeenIsNotChanged() {
    int id =
        json(change("Ida", "POST", "/api/codings", coding(served.plainCode().key())))
            .get("id")
            .intValue();
    long seen = served.project().revision();
    assertEquals(
        200, change("Ola", "PATCH", "/api/codings/" + id, "{\"memo\":\"Olas\"}").statusCode());
    var refused = since(seen, "Ida", "PATCH", "/api/codings/" + id, "{\"memo\":\"Idas\"}");
    assertEquals(409, refused.statusCode());
    var told = json(refused);
    assertEquals("changed_meanwhile", told.get("error").textValue());
    assertEquals("Ola", told.get("changes").get(0).get("coder").textValue());
    assertEquals("Olas", told.get("now").get("memo").textValue());
    assertEquals("Olas", json(served.get("/api/codings/" + id)).get("memo").textValue());
    long now = told.get("revision").longValue();
    assertEquals(
        200, since(now, "Ida", "PATCH", "/api/codings/" + id, "{\"memo\":\"Idas\"}").statusCode());
    assertEquals("Idas", json(served.get("/api/codings/" + id)).get("memo").textValue());
  }

  @Test
  void whatSomebodyElseRemovedIsToldAsRemoved() {
    int id =
        json(change("Ida", "POST", "/api/codings", coding(served.plainCode().key())))
            .get("id")
            .intValue();
    long seen = served.project().revision();
    assertEquals(204, change("Ola", "DELETE", "/api/codings/" + id, "").statusCode());
    var refused = since(seen, "Ida", "PATCH", "/api/codings/" + id, "{\"memo\":\"Idas\"}");
    assertEquals(409, refused.statusCode());
    assertTrue(json(refused).get("messageNb").textValue().startsWith("Ola har fjernet dette"));
    assertTrue(json(refused).get("now") == null, "nothing is there any more");
  }

  @Test
  void onesOwnChangesAndThoseOfOtherThingsAreNoCollision() {
    int id =
        json(change("Ida", "POST", "/api/codings", coding(served.plainCode().key())))
            .get("id")
            .intValue();
    long seen = served.project().revision();
    assertEquals(
        200, change("Ida", "PATCH", "/api/codings/" + id, "{\"memo\":\"ett\"}").statusCode());
    change("Ola", "POST", "/api/codings", coding(served.plainCode().key()).replace("10", "12"));
    assertEquals(
        200, since(seen, "Ida", "PATCH", "/api/codings/" + id, "{\"memo\":\"to\"}").statusCode());
  }

  @Test
  void aDefinitionThatTwoWriteIsNeverOverwrittenInSilence() throws Exception {
    var path = "/api/codes/" + served.plainCode().key();
    var refused = new ConcurrentHashMap<String, Integer>();
    Callable<Boolean> ida = () -> defined("Ida", path, refused);
    Callable<Boolean> ola = () -> defined("Ola", path, refused);
    together(List.of(ida, ola));
    var overwritten =
        served.project().history(1000, OptionalLong.empty()).stream()
            .filter(item -> item.kind().equals("code-changed"))
            .count();
    assertEquals(2L * EDITS, overwritten + refused.values().stream().mapToInt(i -> i).sum());
  }

  /// Changes a definition again and again, each time having seen the project as it is just before.
  private boolean defined(String coder, String path, Map<String, Integer> refused) {
    for (int i = 0; i < EDITS; i++) {
      long seen = served.project().revision();
      var body = "{\"definitionEn\":\"%s %d\"}".formatted(coder, i);
      var answer = since(seen, coder, "PATCH", path, body);
      assertTrue(Set.of(200, 409).contains(answer.statusCode()), "" + answer.statusCode());
      if (answer.statusCode() == 409) {
        refused.merge(coder, 1, Integer::sum);
      } else {
        assertNobodyBetween(seen, json(answer).get("revision").longValue(), coder);
      }
    }
    return true;
  }

  /// What was written lies on nothing that its writer had not seen.
  private void assertNobodyBetween(long seen, long written, String coder) {
    for (HistoryItem item : served.project().history(1000, OptionalLong.empty())) {
      boolean between = item.revision() > seen && item.revision() < written;
      assertTrue(!between || item.coder().equals(coder), () -> "over " + item.revision());
    }
  }

  private HttpResponse<String> since(
      long seen, String coder, String method, String path, String body) {
    return served.send(
        served
            .request(path)
            .header("Sitat-Client", "test")
            .header("Sitat-Seen", Long.toString(seen))
            .header("Content-Type", "application/json")
            .header("Cookie", Sessions.cookieName("coder", served.project()) + "=" + coder)
            .method(method, BodyPublishers.ofString(body)));
  }

  private static final String MEMO = "{\"target\":\"project\",\"text\":\"notat %d\"}";

  private String coding(String code) {
    return "{\"document\":%d,\"start\":3,\"end\":10,\"code\":\"%s\"}"
        .formatted(served.document("R1"), code);
  }

  private static void together(List<Callable<Boolean>> people) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var person : threads.invokeAll(people)) {
        assertTrue(person.get());
      }
    }
  }

  private boolean repeated(String coder, String kind, String method, String path, String body) {
    for (int i = 0; i < EDITS; i++) {
      var answer = change(coder, method, path, body.formatted(i));
      assertTrue(Set.of(200, 201, 409).contains(answer.statusCode()), kind + answer.statusCode());
      if (answer.statusCode() != 409) {
        var before = told.put(json(answer).get("revision").longValue(), coder + " " + kind);
        assertTrue(before == null, () -> "the revision was told " + before + " too");
      }
    }
    return true;
  }

  private HttpResponse<String> change(String coder, String method, String path, String body) {
    return served.send(
        served
            .request(path)
            .header("Sitat-Client", "test")
            .header("Content-Type", "application/json")
            .header("Cookie", Sessions.cookieName("coder", served.project()) + "=" + coder)
            .method(method, BodyPublishers.ofString(body)));
  }

  private void assertToldAsInTheHistory() {
    for (HistoryItem item : served.project().history(1000, OptionalLong.empty())) {
      var answered = told.remove(item.revision());
      if (answered != null) {
        assertEquals(item.coder() + " " + item.kind(), answered);
      }
    }
    assertEquals(Map.of(), told);
  }
}
