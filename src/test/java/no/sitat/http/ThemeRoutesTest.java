package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.sitat.coding.Coder;
import no.sitat.project.desk.CodingRequest;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A theme side by side, what speaks against it, and how far one has read.
class ThemeRoutesTest {
  @TempDir private Path folder;
  private ServedProject served;
  private int first;
  private int second;
  private String code;

  @BeforeEach
  void serve() {
    served = ServedProject.in(folder.resolve("p"));
    first = served.document("R1");
    second = served.document("R2");
    code = served.askingCode().key();
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private void add(int document, String words, String direction, String by) {
    var text = document == first ? ServedProject.FIRST : ServedProject.SECOND;
    int start = text.indexOf(words);
    var request = CodingRequest.of(document, start, start + words.length(), code);
    served.project().addCoding(request.withDirection(direction), coder(by));
  }

  private Coder coder(String name) {
    return served.project().coder(name);
  }

  private String direction(int number) {
    return served.askingCode().directions().get(number);
  }

  private JsonNode theme(String query) {
    var answer = served.get("/api/themes/" + code + query);
    assertEquals(200, answer.statusCode(), answer.body());
    return json(answer);
  }

  /// A coding in the second interview of a code that is neither above nor below the theme.
  private CodingRequest outside() {
    var codebook = served.project().study().codebook();
    var theme = codebook.withSubcodes(codebook.find(code).orElseThrow());
    var other =
        codebook.codes().stream().filter(each -> !theme.contains(each)).findFirst().orElseThrow();
    var request = CodingRequest.of(second, 22, 40, other.key());
    return other.asksForDirection()
        ? request.withDirection(other.directions().getFirst())
        : request;
  }

  private static List<String> values(JsonNode lines) {
    var values = new ArrayList<String>();
    lines.forEach(line -> values.add(line.get("value").textValue()));
    return values;
  }

  private static String counts(JsonNode counts) {
    return "%d/%d/%d/%d of %d"
        .formatted(
            counts.get("codings").intValue(),
            counts.get("passages").intValue(),
            counts.get("documents").intValue(),
            counts.get("respondents").intValue(),
            counts.get("base").intValue());
  }

  @Test
  void codingsOfNothingButQuestionsAreToldApart() {
    add(first, "å få venner", direction(0), "Ida");
    add(first, "venner?\nR1: Vi", direction(0), "Ida");
    add(first, "ikke venner", direction(0), "Ida");
    var theme = theme("");
    assertEquals(3, theme.get("total").get("codings").intValue());
    assertEquals(1, theme.get("interviewers").intValue());
  }

  @Test
  void theWordsTwoCodersChoseStandOnceWithBothNamed() {
    add(first, "ikke venner", direction(0), "Ida");
    add(first, "ikke venner", direction(1), "Jonas");
    add(first, "venner.", direction(0), "Jonas");
    var theme = theme("?group=sex");
    assertEquals(List.of("woman", "man"), values(theme.get("columns")));
    assertEquals("3/2/1/1 of 1", counts(theme.get("columns").get(0).get("counts")));
    assertEquals("0/0/0/0 of 1", counts(theme.get("columns").get(1).get("counts")));
    assertEquals("3/2/1/1 of 2", counts(theme.get("total")));
    var passage = theme.get("cells").get(0).get(0).get("passages").get(0);
    assertEquals("ikke venner", passage.get("quote").get("text").textValue());
    assertEquals("Ida", passage.get("codings").get(0).get("coder").textValue());
    assertEquals("Jonas", passage.get("codings").get(1).get("coder").textValue());
    assertEquals(1, passage.get("overlapping").intValue());
    assertEquals(2, theme.get("columns").get(0).get("directions").get(direction(0)).intValue());
  }

  @Test
  void cellsAreCountedInFullAndPagedOneByOne() {
    add(first, "ikke venner", direction(0), "Ida");
    add(first, "fint hus", direction(0), "Ida");
    add(second, "Barna", direction(1), "Ida");
    var theme = theme("?group=sex&rows=direction&limit=1");
    assertEquals(List.of(direction(0), direction(1)), values(theme.get("rows")));
    var cell = theme.get("cells").get(0).get(0);
    assertEquals(2, cell.get("counts").get("passages").intValue());
    assertEquals(1, cell.get("passages").size());
    var more =
        json(
            served.get(
                "/api/themes/%s/passages?group=sex&rows=direction&column=woman&row=%s&offset=1"
                    .formatted(code, direction(0))));
    assertEquals(2, more.get("passages").intValue());
    assertEquals("ikke venner", more.get("page").get(0).get("quote").get("text").textValue());
    int at = ServedProject.FIRST.indexOf("ikke venner");
    var sought =
        theme(
            "?group=sex&rows=direction&limit=1&at=%d-%d-%d"
                .formatted(first, at, at + "ikke venner".length()));
    assertEquals(2, sought.get("cells").get(0).get(0).get("passages").size());
  }

  @Test
  void thoseWithoutTheThemeAreToldWithHowMuchTheySayAndWhatTheyAreCodedAs() {
    add(first, "ikke venner", direction(0), "Ida");
    var other = outside();
    served.project().addCoding(other, coder("Ida"));
    var silent = json(served.get("/api/themes/" + code + "/silent?group=sex&column=man"));
    assertEquals(1, silent.get("people").size());
    var person = silent.get("people").get(0);
    assertEquals("R2", person.get("respondent").textValue());
    assertEquals("R2", person.get("documents").get(0).get("name").textValue());
    assertEquals(6, person.get("words").intValue());
    assertEquals(other.code(), person.get("instead").get(0).get("code").textValue());
    var women = json(served.get("/api/themes/" + code + "/silent?group=sex&column=woman"));
    assertEquals(0, women.get("people").size());
    assertEquals("1/1/1/1 of 1", counts(women.get("counts")));
  }

  @Test
  void whoHasTheThemeIsNotSilentWhateverElseIsAskedFor() {
    add(first, "ikke venner", direction(0), "Ida");
    for (var besides : List.of("against=" + direction(1), "said=voice%3Dnegated", "only=read")) {
      var silent = json(served.get("/api/themes/" + code + "/silent?" + besides));
      assertEquals(List.of("R2"), labels(silent), besides);
      assertEquals("1/1/1/1 of 2", counts(silent.get("counts")), besides);
    }
  }

  @Test
  void whoHasOnlyASubCodeIsSilentOnTheThemeWithoutItsSubCodes() {
    var codebook = served.project().study().codebook();
    var theme =
        codebook.codes().stream()
            .filter(each -> !codebook.childrenOf(each.id()).isEmpty())
            .findFirst()
            .orElseThrow();
    var below = codebook.childrenOf(theme.id()).getFirst();
    int at = ServedProject.FIRST.indexOf("ikke venner");
    var request = CodingRequest.of(first, at, at + 5, below.key());
    served
        .project()
        .addCoding(
            below.asksForDirection()
                ? request.withDirection(below.directions().getFirst())
                : request,
            coder("Ida"));
    var address = "/api/themes/" + theme.key() + "/silent";
    assertEquals(List.of("R2"), labels(json(served.get(address))));
    assertEquals(List.of("R1", "R2"), labels(json(served.get(address + "?subcodes=false"))));
  }

  private static List<String> labels(JsonNode silent) {
    var labels = new ArrayList<String>();
    silent.get("people").forEach(person -> labels.add(person.get("respondent").textValue()));
    labels.sort(null);
    return labels;
  }

  @Test
  void aGroupThatIsGoneHasNoPassagesAndNoSilencesOfOthers() {
    add(first, "ikke venner", direction(0), "Ida");
    for (var cell : List.of("group=sex&column=child", "group=sex&column=man&row=child")) {
      for (var what : List.of("/passages?", "/silent?")) {
        var answer = served.get("/api/themes/" + code + what + cell);
        assertEquals(404, answer.statusCode(), answer.body());
        assertEquals("not-found", json(answer).get("error").textValue());
      }
    }
    var none = json(served.get("/api/themes/" + code + "/passages?group=sex"));
    assertEquals(0, none.get("passages").intValue());
  }

  @Test
  void quotesInOtherDirectionsCanBeAskedFor() {
    add(first, "ikke venner", direction(0), "Ida");
    add(first, "fint hus", direction(1), "Ida");
    var against = theme("?against=" + direction(1));
    assertEquals("1/1/1/1 of 2", counts(against.get("total")));
    assertEquals(400, served.get("/api/themes/" + code + "?against=sideways").statusCode());
    assertEquals("0/0/0/0 of 2", counts(theme("?against=-").get("total")));
  }

  @Test
  void whatOneHasReadIsOnesOwnAndCanBeLeftOut() {
    add(first, "ikke venner", direction(0), "Ida");
    add(first, "fint hus", direction(0), "Ida");
    int at = ServedProject.FIRST.indexOf("ikke venner");
    var marked =
        served.change(
            "PUT",
            "/api/readings",
            """
            {"passages":[{"document":%d,"version":1,"start":%d,"end":%d}],"mark":"read","on":true}\
            """
                .formatted(first, at, at + "ikke venner".length()));
    assertEquals(200, marked.statusCode(), marked.body());
    assertEquals(1, json(marked).get("changed").intValue());
    var unread = theme("?only=unread");
    assertEquals(1, unread.get("total").get("passages").intValue());
    assertEquals(2, unread.get("progress").get("passages").intValue());
    assertEquals(1, unread.get("progress").get("read").intValue());
    var passages = theme("").get("cells").get(0).get(0).get("passages");
    assertEquals(0, passages.get(0).get("marks").size());
    assertEquals("read", passages.get(1).get("marks").get(0).get("mark").textValue());
    assertTrue(passages.get(1).get("marks").get(0).get("mine").booleanValue());
    assertEquals(400, served.get("/api/themes/" + code + "?only=liked").statusCode());
  }

  @Test
  void theQuestionBeforeAPassageIsReadInPlace() {
    int at = ServedProject.FIRST.indexOf("fint");
    var around =
        json(
            served.get(
                "/api/documents/%d/around?start=%d&end=%d&before=1".formatted(first, at, at + 4)));
    assertEquals(2, around.get("turns").size());
    assertEquals("interviewer", around.get("turns").get(0).get("role").textValue());
    assertEquals(
        "Hvordan var det å få venner?", around.get("turns").get(0).get("text").textValue());
    assertEquals(0, around.get("before").intValue());
    assertEquals(0, around.get("after").intValue());
    assertEquals(
        400,
        served.get("/api/documents/%d/around?start=5&end=99999".formatted(first)).statusCode());
  }

  @Test
  void anUnknownThemeOrVariableIsRefusedInWords() {
    assertEquals(400, served.get("/api/themes/NOTHING").statusCode());
    assertEquals(400, served.get("/api/themes/" + code + "?group=colour").statusCode());
    assertEquals(400, served.get("/api/themes/" + code + "?where=(").statusCode());
  }

  private static String encoded(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  private String file(String ending, String query) {
    var answer = served.get("/api/themes/" + code + "/export/theme." + ending + query);
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  @Test
  void theTeamsOwnFilePrintsTheQuestionAndSaysWhoseWhereAndByWhom() {
    add(first, "ikke venner", direction(0), "Ida");
    add(first, "ikke venner", direction(1), "Jonas");
    var text = file("md", "?group=sex&where=" + encoded("sex=woman"));
    assertTrue(text.contains("- **Bare for:** sex=woman\n"), text);
    assertTrue(text.contains("- **Kolonner:** sex\n"), text);
    assertTrue(text.contains("- **Revisjon:** " + served.project().revision() + "\n"), text);
    assertTrue(text.contains("(" + code.replace("_", "\\_") + "), utgave 1"), text);
    assertTrue(
        text.contains("\n## woman\n\n1 sitat. 1 av 1 intervjuede respondenter; 2 kodinger"), text);
    assertTrue(text.contains("> ikke venner\n>\n> — R1 · R1, replikk 2 · "), text);
    assertTrue(text.contains("Ida, Jonas"), text);
    var table = file("csv", "?group=sex");
    assertTrue(
        table.startsWith(
            "column,row,document,turn,speaker,respondents,start,end,codes,directions,coders,text,"
                + "question,revision\n"),
        table);
    assertTrue(table.contains("woman,,R1,2,R1,R1,"), table);
    assertEquals(2, table.lines().count());
  }

  @Test
  void aFileThatIsPassedOnTellsWhatWasChosenAndNoNumberOfPeople() {
    served.hearTwoMoreWomen();
    add(first, "ikke venner", direction(0), "Ida");
    var byChosen = file("md", "?group=sex&say=sex");
    assertTrue(byChosen.contains("\n## woman\n\n1 sitat\n"), byChosen);
    var text = file("md", "?group=age_group&say=sex");
    assertTrue(text.contains("> ikke venner\n>\n> — woman · "), text);
    assertTrue(text.contains("- **Utelatt inndeling:**"), text);
    for (var telling : List.of("R1", "R2", "Ida", "30–39", "intervjuede", "replikk")) {
      assertTrue(!text.contains(telling), telling + " in " + text);
    }
    var naming = file("md", "?say=sex&where=" + encoded("speaker:R1"));
    assertTrue(naming.contains("nevner en person"), naming);
    assertTrue(!naming.contains("R1"), naming);
    assertTrue(
        file("md", "?say=sex&where=" + encoded("sex=woman")).contains("Bare for:** sex=woman"));
    for (var ending : List.of("md", "csv", "html")) {
      var other = file(ending, "?say=sex&where=" + encoded("sex=woman AND age_group=\"30–39\""));
      assertTrue(other.contains("sier mer enn det som er valgt"), other);
      assertTrue(!other.contains("age_group") && !other.contains("30–39"), other);
    }
    var table = file("csv", "?group=coder&say=sex");
    assertTrue(table.startsWith("column,row,attribution,codes,text,question,revision\n"), table);
    assertTrue(table.contains("\n,,woman,"), table);
  }

  @Test
  void nobodyIsToldInAFileThatIsPassedOnWhoIsAloneAmongThoseHeard() {
    served.hearTwoMoreWomen();
    add(first, "ikke venner", direction(0), "Ida");
    add(second, "Barna", direction(0), "Ida");
    var text = file("md", "?group=sex&say=sex");
    assertTrue(text.contains("> ikke venner\n>\n> — woman · "), text);
    assertTrue(text.contains("> Barna\n>\n> — informant · "), text);
    var alone = file("md", "?say=sex&where=" + encoded("sex=man"));
    assertTrue(alone.contains("> Barna\n>\n> — informant · "), alone);
    assertTrue(!alone.contains("sex=man"), alone);
    assertTrue(text.contains("- **Grovere kildeangivelser:** 1 sitater"), text);
    assertTrue(!text.contains("## "), text);
  }

  @Test
  void aWordDocumentAndAWorkbookHaveTheSameAsTheScreen() throws IOException, InterruptedException {
    add(first, "ikke venner", direction(0), "Ida");
    var address = "/api/themes/" + code + "/export/theme.";
    var words = new ArrayList<String>();
    try (var document =
        new XWPFDocument(new ByteArrayInputStream(served.bytes(address + "docx?rows=direction")))) {
      document.getParagraphs().stream().map(XWPFParagraph::getText).forEach(words::add);
    }
    assertTrue(words.contains("ikke venner"), words.toString());
    assertTrue(words.contains("Rader: retning"), words.toString());
    try (var book =
        new XSSFWorkbook(new ByteArrayInputStream(served.bytes(address + "xlsx?group=sex")))) {
      var quotes = book.getSheet("quotes");
      assertEquals("woman", quotes.getRow(1).getCell(0).getStringCellValue());
      assertEquals("ikke venner", quotes.getRow(1).getCell(11).getStringCellValue());
      var counts = book.getSheet("counts").getRow(1);
      assertEquals(1, counts.getCell(5).getNumericCellValue());
      assertEquals(1, counts.getCell(6).getNumericCellValue());
      assertEquals("Tema", book.getSheet("question").getRow(1).getCell(0).getStringCellValue());
    }
    assertEquals(404, served.get(address + "pdf").statusCode());
  }

  @Test
  void codingsThatSaySomethingInADimensionCanBeAskedFor() {
    assertEquals("0/0/0/0 of 2", counts(theme("?said=voice%3Dnegated").get("total")));
    assertEquals(400, served.get("/api/themes/" + code + "?said=voice%3Dloud").statusCode());
  }
}
