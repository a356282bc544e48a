package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static no.sitat.http.ServedProject.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.sitat.project.correction.Correction;
import no.sitat.project.correction.Correction.Replacement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files dropped, looked at, chosen among and taken, as a browser does it.
class DropRoutesTest {
  private static final String TALK =
      "I: Hvordan var det å flytte?\nR77: Det gikk fint. Ring Kari Hansen på 912 34 567.\n"
          + "I: Hva savner du?\nR77: Maten og språket, og at noen vet hvem jeg er.\n";

  private ServedProject served;
  private Path place = Path.of("");

  @BeforeEach
  void serve(@TempDir Path folder) {
    place = folder.resolve("p");
    served = ServedProject.in(place);
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private HttpResponse<String> upload(String path, Map<String, byte[]> files) {
    return served.upload(path, Map.of(), files);
  }

  private static byte[] zip(Map<String, String> entries) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(utf8(entry.getValue()));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /// Waits until nothing is under way.
  private JsonNode settled(String id) throws InterruptedException {
    var drop = json(served.get("/api/drops/" + id));
    while (List.of("looking", "taking").contains(drop.get("phase").textValue())) {
      Thread.sleep(20);
      drop = json(served.get("/api/drops/" + id));
    }
    return drop;
  }

  private JsonNode dropped(Map<String, byte[]> files) throws InterruptedException {
    var opened = upload("/api/drops", files);
    assertEquals(201, opened.statusCode(), opened.body());
    return settled(json(opened).get("id").textValue());
  }

  private static JsonNode file(JsonNode drop, String name) {
    for (var file : drop.get("files")) {
      if (file.get("name").textValue().equals(name)) {
        return file;
      }
    }
    throw new AssertionError("no file " + name + " in " + drop);
  }

  private JsonNode taken(JsonNode drop) throws InterruptedException {
    var id = drop.get("id").textValue();
    assertEquals(202, served.post("/api/drops/" + id + "/take", "{}").statusCode());
    return settled(id);
  }

  private static String state(JsonNode drop, String name) {
    return file(drop, name).get("state").textValue();
  }

  private long waiting() throws IOException {
    try (var files = Files.walk(place.resolve("incoming"))) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  @Test
  void aTableThatCannotBeReadTellsWhyAndNotThatItsColumnsAreUnknown() throws Exception {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("tom.csv", utf8(""));
    files.put("tom.json", utf8(""));
    files.put("tom.xlsx", utf8(""));
    files.put("nuller.csv", new byte[500]);
    files.put("skadet.xlsx", utf8("PK\3\4xl/ ikke mer"));
    files.put("annet.csv", utf8("farge,antall\nrød,1\n"));
    var drop = dropped(files);
    var told = new LinkedHashMap<String, String>();
    files.keySet().forEach(name -> told.put(name, file(drop, name).get("why").textValue()));
    assertEquals(
        Map.of(
            "tom.csv",
            "the file is empty",
            "tom.json",
            "the file is empty",
            "tom.xlsx",
            "the file is empty",
            "nuller.csv",
            "the file is binary, not text",
            "skadet.xlsx",
            "the workbook is damaged, or is not an Excel workbook",
            "annet.csv",
            "the columns do not tell what the table is; choose whether it is posts, respondents,"
                + " codings or a codebook"),
        told);
  }

  private Map<String, byte[]> mixedFolder() throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("felt/samtale.txt", utf8(TALK));
    files.put("felt/kopi/samtale.txt", utf8(TALK));
    files.put("felt/samme ord.txt", utf8(TALK.replace("\n", "\n\n")));
    files.put("respondenter.csv", utf8("id,kjønn\nR77,kvinne\n"));
    files.put("poster.csv", utf8("id,text,thread\np1,Vi flyttet hjem i fjor,t9\n"));
    files.put(
        "kodinger.csv",
        utf8(
            "document,start,end,code,coder\nsamtale,32,50,%s,Ane\n"
                .formatted(served.plainCode().key())));
    files.put("README.md", utf8("Dette er en mappe med intervjuer."));
    files.put("tom.txt", new byte[0]);
    files.put("arkiv.zip", zip(Map.of("../lur.txt", "A: Jeg er her.\nB: Jeg også.\n")));
    files.put("prosjekt.qdpx", utf8("PK"));
    return files;
  }

  @Test
  void everyFileOfAMixedFolderIsToldOfBeforeAnythingIsStored() throws Exception {
    long before = served.project().revision();
    var drop = dropped(mixedFolder());
    assertEquals("ready", drop.get("phase").textValue());
    var talk = file(drop, "samtale.txt");
    assertEquals("interview", talk.get("use").textValue());
    assertEquals("felt", talk.get("folder").textValue());
    assertEquals("colon", talk.get("marks").textValue());
    assertEquals(4, talk.get("turns").intValue());
    assertEquals("nb", talk.get("language").textValue());
    assertEquals(1, talk.at("/lookalikes/phone").intValue());
    assertEquals(1, talk.at("/lookalikes/name").intValue());
    assertEquals("left", state(drop, "samtale (2).txt"));
    assertEquals(
        "er den samme filen som «samtale.txt»",
        file(drop, "samtale (2).txt").get("whyNb").textValue());
    assertEquals(
        "has the same words as “samtale.txt” in another form",
        file(drop, "samme ord.txt").get("why").textValue());
    assertEquals("respondents", file(drop, "respondenter.csv").get("use").textValue());
    assertEquals(1, file(drop, "respondenter.csv").get("rows").intValue());
    assertEquals("posts", file(drop, "poster.csv").get("use").textValue());
    assertEquals("codings", file(drop, "kodinger.csv").get("use").textValue());
    assertEquals("left", state(drop, "README.md"));
    assertEquals("refused", state(drop, "tom.txt"));
    assertEquals("project", file(drop, "prosjekt.qdpx").get("use").textValue());
    assertEquals("left", state(drop, "prosjekt.qdpx"));
    assertEquals("arkiv.zip", file(drop, "lur.txt").get("folder").textValue());
    assertTrue(drop.at("/remarks/0/text").textValue().contains("pointed out of it"));
    assertEquals(before, served.project().revision());
  }

  @Test
  void ofTheSameTheOneThatIsNoCopyByItsNameIsKept() throws Exception {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("felt01 (kopi).txt", utf8(TALK));
    files.put("felt01.txt", utf8(TALK));
    var drop = dropped(files);
    assertEquals("left", state(drop, "felt01 (kopi).txt"));
    assertFalse(state(drop, "felt01.txt").equals("left"));
  }

  @Test
  void wordsThatWereTakenOutOfATextDoNotComeBackUnseen() throws Exception {
    var talk = TALK.replace("fint", "ganske fint");
    taken(dropped(Map.of("felt07.txt", utf8(talk))));
    var project = served.project();
    var document = project.study().corpus().named("felt07").orElseThrow();
    int at = project.text(document).text().indexOf("Kari Hansen");
    project
        .corrections()
        .correct(
            Correction.of(document.id(), 1, new Replacement(at, at + 11, "[venn]")),
            project.coder("Ane"));
    var drop = dropped(Map.of("i7.md", utf8(talk)));
    assertEquals("left", state(drop, "i7.md"));
    assertEquals(
        "har ordene som dokumentet «felt07» i prosjektet hadde før det ble rettet",
        file(drop, "i7.md").get("whyNb").textValue());
  }

  @Test
  void talkThatAProgramWroteAsJsonOrAsATableIsAnInterview() throws Exception {
    var files = new LinkedHashMap<String, byte[]>();
    files.put(
        "w.json",
        utf8(
            """
            {"text": " Hei. Ja.", "segments": [
              {"start": 0.0, "end": 1.5, "text": " Hei."},
              {"start": 3.0, "end": 4.0, "text": " Ja."}], "language": "no"}
            """));
    files.put("w.tsv", utf8("start\tend\ttext\n0\t1500\tHallo du.\n3000\t4000\tNei.\n"));
    var drop = dropped(files);
    for (var name : files.keySet()) {
      assertEquals("interview", file(drop, name).get("use").textValue(), name);
      assertEquals("times", file(drop, name).get("marks").textValue(), name);
      assertEquals(2, file(drop, name).get("turns").intValue(), name);
    }
  }

  @Test
  void codingsOfAnyToolComeByColumnsThatAPersonNames() throws Exception {
    var code = served.plainCode().key();
    taken(dropped(Map.of("felt08.txt", utf8(TALK.replace("fint", "svært fint")))));
    var atlas = "Document,Codes,Quotation Content\nfelt08,%s,svært fint\n".formatted(code);
    var own = "hvor;hva;ord\nfelt08;%s;Maten og språket\n".formatted(code);
    var drop = dropped(Map.of("atlas.csv", utf8(atlas), "egen.csv", utf8(own)));
    assertEquals("codings", file(drop, "atlas.csv").get("use").textValue());
    assertEquals("ready", state(drop, "atlas.csv"));
    int number = file(drop, "egen.csv").get("number").intValue();
    var path = "/api/drops/" + drop.get("id").textValue();
    served.change(
        "PATCH", path, "{\"files\":[{\"number\":%d,\"use\":\"codings\"}]}".formatted(number));
    assertEquals("refused", state(settled(drop.get("id").textValue()), "egen.csv"));
    var columns = json(served.get(path + "/files/" + number)).get("columnChoice");
    assertEquals("[\"hvor\",\"hva\",\"ord\"]", columns.get("headings").toString());
    var named = "{\"document\":\"hvor\",\"code\":\"hva\",\"text\":\"ord\"}";
    served.change(
        "PATCH", path, "{\"files\":[{\"number\":%d,\"columns\":%s}]}".formatted(number, named));
    var ready = settled(drop.get("id").textValue());
    assertEquals("ready", state(ready, "egen.csv"));
    assertEquals(1, file(ready, "egen.csv").get("rows").intValue());
    taken(ready);
    var project = served.project();
    var document = project.study().corpus().named("felt08").orElseThrow();
    var text = project.text(document).text();
    assertEquals(
        List.of("svært fint", "Maten og språket"),
        project.codings(document.id()).value().stream()
            .map(coding -> text.substring(coding.span().start(), coding.span().end()))
            .toList());
  }

  @Test
  void postsOfAnyTableComeByColumnsThatAPersonNames() throws Exception {
    var rows = "nr;hvem;ytring\n1;kari;Vi flyttet om våren\n2;ola;Skatten var verst\n";
    var drop = dropped(Map.of("gruppe.csv", utf8(rows)));
    var id = drop.get("id").textValue();
    assertEquals("nothing", file(drop, "gruppe.csv").get("use").textValue());
    var use = "{\"files\":[{\"number\":1,\"use\":\"posts\"}]}";
    served.change("PATCH", "/api/drops/" + id, use);
    assertEquals("refused", state(settled(id), "gruppe.csv"));
    var columns =
        "{\"files\":[{\"number\":1,\"columns\":{\"text\":\"ytring\",\"id\":\"nr\",\"author\":\"hvem\"}}]}";
    assertEquals(200, served.change("PATCH", "/api/drops/" + id, columns).statusCode());
    var ready = settled(id);
    assertEquals("ready", state(ready, "gruppe.csv"), ready.toString());
    assertEquals(2, file(ready, "gruppe.csv").get("documents").intValue());
    var choice = json(served.get("/api/drops/" + id + "/files/1")).get("columnChoice");
    assertEquals("hvem", choice.get("chosen").get("author").textValue());
    var wrong = "{\"files\":[{\"number\":1,\"columns\":{\"farge\":\"nr\"}}]}";
    assertEquals(400, served.change("PATCH", "/api/drops/" + id, wrong).statusCode());
  }

  @Test
  void theFilesOfAZipStandByTheirNames() throws Exception {
    var entries = new LinkedHashMap<String, String>();
    for (var name : List.of("m/b10.txt", "m/a.txt", "m/b9.txt")) {
      entries.put(name, "A: ja " + name + "\nB: nei\n");
    }
    var names = new ArrayList<String>();
    dropped(Map.of("m.zip", zip(entries)))
        .get("files")
        .forEach(file -> names.add(file.get("name").textValue()));
    assertEquals(List.of("a.txt", "b9.txt", "b10.txt"), names);
  }

  @Test
  void whatIsWantedIsTakenAsOneEditAndReported() throws Exception {
    long before = served.project().revision();
    var done = taken(dropped(mixedFolder()));
    assertEquals("done", done.get("phase").textValue(), done.toString());
    assertEquals(before + 1, served.project().revision());
    var report = done.get("report");
    assertEquals(
        5, report.get("taken").intValue() + report.get("remarked").intValue(), done.toString());
    var document = served.project().study().corpus().named("samtale").orElseThrow();
    assertEquals(1, served.project().codings(document.id()).value().size());
    assertEquals("R77", document.turns().get(1).speaker());
    assertTrue(document.turns().get(1).respondent() > 0);
    assertEquals(0, waiting());
    var kept = json(served.get("/api/import-reports/" + report.get("id").intValue()));
    assertEquals(report.get("files").size(), kept.get("files").size());
    var csv = served.get("/api/import-reports/" + report.get("id").intValue() + "/import.csv");
    assertTrue(
        csv.body().startsWith("file,folder,format,use,fate,rows,words,refusal,line,text_nb"));
    assertFalse(csv.body().contains("912"), csv.body());
    assertEquals(200, served.post("/api/undo", "").statusCode());
    assertTrue(served.project().study().corpus().named("samtale").isEmpty());
    assertTrue(
        json(served.get("/api/import-reports/" + report.get("id").intValue()))
            .get("undone")
            .booleanValue());
    assertEquals(List.of(), served.project().verify());
  }

  @Test
  void aFileIsReadAsAPersonChoosesAndLeftWhenNobodyWantsIt() throws Exception {
    var drop =
        dropped(Map.of("prat.txt", utf8("Kari sier hei\nOla sier hei\n"), "annet.txt", utf8(TALK)));
    var id = drop.get("id").textValue();
    int talk = file(drop, "prat.txt").get("number").intValue();
    int other = file(drop, "annet.txt").get("number").intValue();
    var body =
        "{\"files\":[{\"number\":%d,\"turns\":\"first-word\",\"language\":\"nn\"},{\"number\":%d,\"take\":false}]}"
            .formatted(talk, other);
    assertEquals(200, served.change("PATCH", "/api/drops/" + id, body).statusCode());
    var changed = settled(id);
    assertEquals("first-word", file(changed, "prat.txt").get("marks").textValue());
    assertEquals("nn", file(changed, "prat.txt").get("language").textValue());
    assertEquals("left", state(changed, "annet.txt"));
    var done = taken(changed);
    assertEquals(1, done.at("/report/left").intValue());
    assertTrue(served.project().study().corpus().named("annet").isEmpty());
    assertEquals(
        "Kari",
        served.project().study().corpus().named("prat").orElseThrow().turns().getFirst().speaker());
  }

  @Test
  void whoIIsIsAskedWhenTheTextDoesNotTell() throws Exception {
    var text =
        "I: Jeg kom hit i 2011 og har bodd her siden.\nM: Ja?\n".repeat(4)
            + "I: Det var det.\nM: Fint?\n";
    var drop = dropped(Map.of("hvem.txt", utf8(text)));
    assertEquals("asks", state(drop, "hvem.txt"));
    assertEquals("I", file(drop, "hvem.txt").get("undecided").textValue());
    var id = drop.get("id").textValue();
    var answered =
        served.change(
            "PATCH", "/api/drops/" + id, "{\"files\":[{\"number\":1,\"interviewers\":[\"M\"]}]}");
    assertEquals(200, answered.statusCode(), answered.body());
    var settled = settled(id);
    assertEquals("ready", state(settled, "hvem.txt"), settled.toString());
    taken(settled);
    var turns = served.project().study().corpus().named("hvem").orElseThrow().turns();
    assertTrue(turns.get(0).isInformant());
    assertFalse(turns.get(1).isInformant());
  }

  @Test
  void whatWasSaidOfAnIIsNotAskedAgain() throws Exception {
    var text =
        "I: Jeg kom hit i %d og har bodd her siden.\nM: Ja?\n".repeat(4)
            + "I: Det var det.\nM: Fint?\n";
    var first = dropped(Map.of("en.txt", utf8(text.replace("%d", "2011"))));
    var id = first.get("id").textValue();
    served.change(
        "PATCH", "/api/drops/" + id, "{\"files\":[{\"number\":1,\"interviewers\":[\"M\"]}]}");
    taken(settled(id));
    var second = dropped(Map.of("to.txt", utf8(text.replace("%d", "2012"))));
    assertEquals("ready", state(second, "to.txt"), second.toString());
    taken(second);
    var turns = served.project().study().corpus().named("to").orElseThrow().turns();
    assertTrue(turns.get(0).isInformant());
    assertFalse(turns.get(1).isInformant());
  }

  @Test
  void lookAlikesAreShownToTheOneWhoImportsAndToNobodyElse() throws Exception {
    var drop = dropped(Map.of("samtale.txt", utf8(TALK)));
    var path = "/api/drops/" + drop.get("id").textValue();
    var detail = json(served.get(path + "/files/1"));
    assertEquals("Kari Hansen", detail.at("/lookalikes/0/text").textValue());
    assertEquals(2, detail.at("/lookalikes/0/turn").intValue());
    assertEquals("912 34 567", detail.at("/lookalikes/1/text").textValue());
    served.change("PUT", "/api/session", "{}");
    var somebodyElse =
        served.send(
            served
                .request(path)
                .header("Cookie", Sessions.cookieName("coder", served.project()) + "=Petter")
                .GET());
    assertEquals(404, somebodyElse.statusCode());
  }

  @Test
  void lettingGoDeletesTheFilesAndChangesNothing() throws Exception {
    long before = served.project().revision();
    var drop = dropped(mixedFolder());
    assertTrue(waiting() > 5);
    var path = "/api/drops/" + drop.get("id").textValue();
    assertEquals(204, served.change("DELETE", path, "").statusCode());
    assertEquals(0, waiting());
    assertEquals(404, served.get(path).statusCode());
    assertEquals(before, served.project().revision());
  }

  @Test
  void moreFilesCanBeAddedAndAnExpressionThatIsWrongIsTold() throws Exception {
    var drop = dropped(Map.of("a.txt", utf8(TALK)));
    var id = drop.get("id").textValue();
    assertEquals(
        200,
        upload("/api/drops/" + id + "/files", Map.of("b.txt", utf8("A: ja\nB: nei\n")))
            .statusCode());
    assertEquals(2, settled(id).get("files").size());
    var wrong =
        served.change("PATCH", "/api/drops/" + id, "{\"files\":[{\"number\":1,\"turns\":\"(\"}]}");
    assertEquals(400, wrong.statusCode(), wrong.body());
    assertEquals(404, served.get("/api/drops/" + id + "/files/99").statusCode());
  }

  @Test
  void aGuessedEncodingIsShownWithItsLettersAndCanBeChosen() throws Exception {
    var words = "I: Чому ви поїхали?\nR1: Не було роботи, і діти боялися, тому ми поїхали.\n";
    var drop = dropped(Map.of("intervju.txt", words.getBytes(Charset.forName("KOI8-U"))));
    var id = drop.path("id").asText();
    var address = "/api/drops/" + id + "/files/1";
    var guessed = ServedProject.json(served.get(address)).path("encoding");
    assertEquals("KOI8-U", guessed.path("name").asText());
    assertEquals(false, guessed.path("certain").asBoolean());
    assertEquals("I: Чому ви поїхали?", guessed.path("sample").asText().split(" … ", -1)[0]);
    served.change(
        "PATCH", "/api/drops/" + id, "{\"files\":[{\"number\":1,\"encoding\":\"cp1251\"}]}");
    settled(id);
    var chosen = ServedProject.json(served.get(address)).path("encoding");
    assertEquals("Windows-1251", chosen.path("chosen").asText());
    assertEquals("Windows-1251", chosen.path("name").asText());
    var wrong =
        served.change(
            "PATCH", "/api/drops/" + id, "{\"files\":[{\"number\":1,\"encoding\":\"x\"}]}");
    assertEquals(400, wrong.statusCode());
  }

  @Test
  void whatIsTakenTakesNoMoreFilesAndOnlyWhatHasChangedIsToldAgain() throws Exception {
    var drop = dropped(Map.of("a.txt", utf8(TALK), "b.txt", utf8("A: ja\nB: nei\n")));
    var path = "/api/drops/" + drop.get("id").textValue();
    var since = path + "?since=" + drop.get("version").longValue();
    assertEquals(0, json(served.get(since)).get("files").size());
    var left = "{\"files\":[{\"number\":2,\"take\":false}]}";
    assertEquals(2, json(served.change("PATCH", path, left)).get("files").size());
    assertEquals(2, json(served.get(since)).at("/files/0/number").intValue());
    assertEquals(1, json(served.get(since)).get("files").size());
    taken(drop);
    var late = upload(path + "/files", Map.of("c.txt", utf8("A: ja\n")));
    assertEquals(409, late.statusCode(), late.body());
    assertEquals(409, served.change("PATCH", path, left).statusCode());
    assertEquals("done", json(served.get(path)).get("phase").textValue());
    assertEquals(0, waiting());
    var listed = json(served.get("/api/import-reports")).get(0);
    assertEquals(1, listed.get("taken").intValue() + listed.get("remarked").intValue());
    assertEquals(1, listed.get("left").intValue());
    assertFalse(listed.has("files"));
  }

  @Test
  void fiveHundredFilesAreLookedAtAndTaken() throws Exception {
    var entries = new LinkedHashMap<String, String>();
    for (int i = 0; i < 500; i++) {
      entries.put("mappe/intervju %03d.txt".formatted(i), TALK.replace("fint", "fint " + i));
    }
    var drop = dropped(Map.of("alt.zip", zip(entries)));
    assertEquals(500, drop.get("files").size());
    var done = taken(drop);
    assertEquals(500, done.at("/report/files").size());
    assertTrue(served.project().study().corpus().named("intervju 499").isPresent());
  }

  @Test
  void twoThousandFilesInOneFormAreLookedAt() throws Exception {
    var files = new LinkedHashMap<String, byte[]>();
    for (int i = 0; i < 2000; i++) {
      files.put("q" + i + ".txt", utf8("R1: hei nummer " + i + "\n"));
    }
    var drop = dropped(files);
    assertEquals(2000, drop.get("files").size());
    served.change("DELETE", "/api/drops/" + drop.get("id").textValue(), "");
  }

  @Test
  void anExpressionThatTriesTooManyWaysIsToldAndNothingHangs() throws Exception {
    var drop = dropped(Map.of("x.txt", utf8("a".repeat(4000) + "!\n")));
    var id = drop.get("id").textValue();
    var asked =
        served.change(
            "PATCH", "/api/drops/" + id, "{\"files\":[{\"number\":1,\"turns\":\"(a+)+$\"}]}");
    assertEquals(200, asked.statusCode(), asked.body());
    var after = settled(id);
    assertEquals("ready", after.get("phase").textValue());
    assertEquals("refused", state(after, "x.txt"));
    assertTrue(file(after, "x.txt").get("whyNb").textValue().contains("gjentakelser"));
  }

  @Test
  void ofPostsItIsToldWhichColumnIsWhatWhichPostHasALookAlikeAndTheLanguageOfThemAll()
      throws Exception {
    var posts = new StringBuilder("id,author,text\nfirst,somebody,Dragon\n");
    for (int i = 0; i < 30; i++) {
      posts.append("p").append(i).append(",somebody,How long do you wait for the bus in winter?\n");
    }
    posts.append("last,somebody,You can ring me on 912 34 567\n");
    var id =
        json(upload("/api/drops", Map.of("posts.csv", utf8(posts.toString()))))
            .get("id")
            .textValue();
    settled(id);
    var detail = json(served.get("/api/drops/" + id + "/files/1"));
    assertEquals("en", detail.at("/file/language").textValue());
    assertEquals("text", detail.at("/columns/text").textValue());
    assertEquals("author", detail.at("/columns/author").textValue());
    assertTrue(detail.at("/columns/title").isNull());
    assertTrue(detail.at("/columns/parent").isNull());
    assertEquals("last", detail.at("/lookalikes/0/post").textValue());
  }
}
