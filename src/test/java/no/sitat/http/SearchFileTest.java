package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import no.sitat.exchange.table.SearchListing.Part;
import no.sitat.exchange.table.TableFormat;
import no.sitat.http.asking.Asking;
import no.sitat.http.asking.SearchFile;
import no.sitat.search.Beside;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class SearchFileTest {
  private ServedProject served;

  @BeforeAll
  void serve(@TempDir Path folder) {
    served = ServedProject.in(folder.resolve("p"));
    served.project().awaitIndex();
  }

  @AfterAll
  void stop() {
    served.close();
  }

  private SearchFile file(String sort, int limit, Beside beside) {
    var study = served.project().study();
    var asking = new Asking(served.project());
    var words = new Asking.SearchWords("ikke | skole", sort, false);
    return asking.file(words, asking.search(study, words), new Part(0, limit, beside));
  }

  private static String cells(org.apache.poi.ss.usermodel.Sheet sheet) {
    var text = new StringBuilder();
    sheet.forEach(row -> {
      row.forEach(cell -> text.append(cell).append('|'));
      text.append('\n');
    });
    return text.toString();
  }

  @Test
  void aWorkbookSaysFirstHowItsHitsWereFound() throws IOException {
    var out = new ByteArrayOutputStream();
    file("random:4821", 1, Beside.words(2)).write(TableFormat.XLSX, "en", out);
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      var notes = cells(book.getSheetAt(0));
      assertTrue(notes.contains("Query|ikke | skole|"), notes);
      assertTrue(notes.contains("Order|random (random:4821)|"), notes);
      assertTrue(notes.contains("Sample|1 of 2 hits, drawn at random with seed 4821|"), notes);
      assertTrue(notes.contains("Interviewers’ words|left out|"), notes);
      assertTrue(notes.contains("Respondents with hits|2|"), notes);
      assertTrue(notes.contains("Project|prøve|"), notes);
      assertEquals(1, book.getSheetAt(1).getLastRowNum());
      assertTrue(
          cells(book.getSheetAt(1))
              .startsWith("document|turn|speaker|respondent|start|end|left|match|right|codes|"));
    }
  }

  @Test
  void aWordDocumentHasTheHitsBetweenTheirWords() throws IOException {
    var out = new ByteArrayOutputStream();
    file("-document", Integer.MAX_VALUE, Beside.words(2)).writeWord("nb", out);
    try (var word = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
      var head =
          word.getParagraphs().stream()
              .map(XWPFParagraph::getText)
              .collect(Collectors.joining("\n"));
      assertTrue(head.contains("Rekkefølge: dokument baklengs (-document)"), head);
      assertTrue(head.contains("Utvalg: alle treff"), head);
      var rows = word.getTables().getFirst().getRows();
      assertEquals(3, rows.size());
      assertEquals("begynne på", rows.get(1).getCell(1).getText());
      assertEquals("skole", rows.get(1).getCell(2).getText());
      assertEquals("R1 · replikk 2", rows.get(2).getCell(0).getText());
    }
  }

  @Test
  void theSeedOfASampleIsInTheNameOfTheFile() {
    var query = "?q=ikke&limit=1&sort=random:4821";
    var response = served.get("/api/export/search.csv" + query);
    assertEquals(
        Attachment.header("search-random-4821.csv"),
        response.headers().firstValue("Content-Disposition").orElseThrow());
    assertEquals(200, served.get("/api/export/search.docx" + query).statusCode());
    assertEquals(404, served.get("/api/export/codings.pdf").statusCode());
  }

  @Test
  void aHitIsShownInItsWholeTurn() {
    var found = json(served.get("/api/search?q=ikke&context=turn"));
    var hit = found.get("hits").get(0);
    assertEquals("Vi hadde et fint hus og alt, men ", hit.get("left").textValue());
    assertEquals(" venner.", hit.get("right").textValue());
    var segment = URLEncoder.encode("<sentence> CONTAINING ikke", StandardCharsets.UTF_8);
    var whole = json(served.get("/api/search?q=" + segment + "&context=turn")).get("hits").get(0);
    assertEquals("", whole.get("left").textValue());
  }

  @Test
  void whoHasTheFacetsNeedNotBeToldAgain() {
    var found = json(served.get("/api/search?q=ikke&hitsOnly=true"));
    assertEquals(0, found.get("facets").size());
    assertEquals(0, found.get("matchedForms").size());
    assertEquals(1, found.get("total").get("hits").intValue());
    assertEquals(1, found.get("hits").size());
  }
}
