package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static no.sitat.http.ServedProject.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;
import no.sitat.exchange.leaving.JointFile;
import no.sitat.exchange.table.JointDocument;
import no.sitat.exchange.table.TableFormat;
import no.sitat.http.asking.Asking;
import no.sitat.http.asking.JointReading;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A joint display written, read and sent out.
class JointRoutesTest {
  private static final String FINDING = "Flest unge drar";
  private static final String ROW =
      """
      {"rows":[{"finding":"Flest unge drar","number":"75","measure":"share","source":"SSB",
      "year":"2023","theme":"KNAPP","group":{"variable":"sex","value":"woman"}}]}\
      """;

  @TempDir private Path folder;
  private ServedProject served;

  @BeforeEach
  void serve() {
    served = ServedProject.in(folder.resolve("p"));
    var rows = new StringBuilder("id,sex\n");
    for (int person = 0; person < 40; person++) {
      rows.append("P%d,%s%n".formatted(person, person % 2 == 0 ? "woman" : "man"));
    }
    new FileImport(served.project(), served.project().coder("Ida"))
        .respondents(text("r.csv", rows.toString()), Optional.empty());
    assertEquals(201, served.post("/api/joint-display", ROW).statusCode());
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private JsonNode first() {
    return json(served.get("/api/joint-display")).get("rows").get(0);
  }

  private int id() {
    return first().get("id").intValue();
  }

  @Test
  void aRowIsCountedWhenItIsReadAndSilentIsProposed() {
    var row = first();
    assertEquals("75 %", row.get("number").get("words").get("nb").textValue());
    assertEquals(0, row.get("count").get("count").intValue());
    assertEquals(22, row.get("count").get("base").intValue());
    assertTrue(row.get("silent").booleanValue());
  }

  @Test
  void whatIsLeftOutStaysAndNullTakesAway() {
    var changed =
        served.change("PATCH", "/api/joint-display/" + id(), "{\"fit\":\"silent\",\"group\":null}");
    assertEquals(200, changed.statusCode(), changed.body());
    var row = first();
    assertEquals(FINDING, row.get("finding").textValue());
    assertEquals("silent", row.get("fit").textValue());
    assertTrue(row.get("group").isNull());
  }

  @Test
  void aThemeOrAFitThatIsNotThereIsRefusedByItsField() {
    var theme = served.change("PATCH", "/api/joint-display/" + id(), "{\"theme\":\"NIX\"}");
    assertEquals(400, theme.statusCode());
    assertEquals("theme", json(theme).get("field").textValue());
    var fit = served.change("PATCH", "/api/joint-display/" + id(), "{\"fit\":\"maybe\"}");
    assertEquals("fit", json(fit).get("field").textValue());
    assertEquals("KNAPP", first().get("theme").textValue());
  }

  @Test
  void beforeItLeavesItSaysWhatItWouldGiveAway() {
    int before = served.project().releases().all().size();
    var safe = json(served.get("/api/joint-display/releases/judgement"));
    assertEquals("safe", safe.get("answer").textValue());
    assertEquals(0, safe.get("findings").size());
    assertEquals(before, served.project().releases().all().size(), "judging writes nothing");
  }

  @Test
  void aFileThatLeavesIsWrittenIntoTheLedgerOnce() {
    var address = "/api/joint-display/export/joint-display.csv?say=sex&release=Table%203";
    var file = served.get(address);
    assertEquals(200, file.statusCode(), file.body());
    assertTrue(file.body().contains(",woman,respondents,0,22,0.0,shown,"), file.body());
    served.get(address);
    var releases = json(served.get("/api/releases")).get("releases");
    assertEquals(
        List.of("Table 3"),
        StreamSupport.stream(releases.spliterator(), false)
            .map(each -> each.get("title").textValue())
            .toList());
    assertEquals("joint-display", releases.get(0).get("source").textValue());
  }

  private byte[] document() {
    var out = new ByteArrayOutputStream();
    new JointDocument(report()).write(out);
    return out.toByteArray();
  }

  private byte[] workbook() {
    var file = JointFile.of(report());
    var out = new ByteArrayOutputStream();
    file.write(TableFormat.XLSX, "nb", out);
    return out.toByteArray();
  }

  private no.sitat.exchange.table.JointReport report() {
    var reading = new JointReading(served.project(), new Asking(served.project()));
    return reading.report(
        reading.read(OptionalInt.of(5)), new JointReading.Leaving(List.of("sex"), "nb"));
  }

  @Test
  void theWordFileIsOneTableWithItsNotesBelow() throws IOException {
    try (var word = new XWPFDocument(new java.io.ByteArrayInputStream(document()))) {
      var table = word.getTables().getFirst();
      assertEquals("Registerfunn", table.getRow(0).getCell(0).getText());
      var cells = table.getRow(1).getTableCells().stream().map(each -> each.getText()).toList();
      assertTrue(cells.get(0).contains(FINDING), cells.toString());
      assertTrue(cells.get(0).contains("75 % · andel i prosent · SSB · 2023"), cells.toString());
      assertTrue(cells.get(1).contains("0 av 22 (0 %)"), cells.toString());
      var notes = word.getParagraphs().stream().map(each -> each.getText()).toList().toString();
      assertTrue(notes.contains("ikke testet mot dem"), notes);
      assertTrue(notes.contains("bin/sitat joint-display p --min-cell 5 --say sex"), notes);
    }
  }

  @Test
  void theWorkbookHasRowsAndNotes() throws IOException {
    try (var book = new XSSFWorkbook(new java.io.ByteArrayInputStream(workbook()))) {
      assertEquals(
          FINDING, book.getSheet("joint display").getRow(1).getCell(1).getStringCellValue());
      assertFalse(book.getSheet("om tabellen").getRow(1).getCell(1).getStringCellValue().isEmpty());
    }
  }

  @Test
  void libreOfficeOpensBothFiles() throws IOException, InterruptedException {
    Files.write(folder.resolve("d.docx"), document());
    Files.write(folder.resolve("w.xlsx"), workbook());
    LibreOffice.opens(folder.resolve("d.docx"));
    LibreOffice.opens(folder.resolve("w.xlsx"));
  }
}
