package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import no.sitat.exchange.table.PublicationReport;
import no.sitat.http.asking.PublicationReading;
import no.sitat.http.away.PublicationFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A publication made, changed and sent out: three women are heard and one man.
class PublicationRoutesTest {
  private static final String WOMAN = "Vi hadde et fint hus";
  private static final String MAN = "Barna skulle begynne på skole";

  @TempDir private Path folder;
  private ServedProject served;

  @BeforeEach
  void serve() {
    served = ServedProject.in(folder.resolve("p"));
    served.hearTwoMoreWomen();
    var made =
        served.post(
            "/api/publications", "{\"title\":\"Artikkel\",\"variables\":[\"sex\",\"age_group\"]}");
    assertEquals(201, made.statusCode(), made.body());
    quote("R1", WOMAN, "Anna");
    quote("R2", MAN, "Bo");
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private void quote(String document, String words, String pseudonym) {
    int id = served.document(document);
    var text = document.equals("R1") ? ServedProject.FIRST : ServedProject.SECOND;
    int start = text.indexOf(words);
    var taken =
        served.post(
            "/api/publications/1/quotes",
            "{\"document\":%d,\"start\":%d,\"end\":%d,\"pseudonym\":\"%s\",\"told\":[\"sex\"]}"
                .formatted(id, start, start + words.length(), pseudonym));
    assertEquals(201, taken.statusCode(), taken.body());
  }

  private List<JsonNode> quotes() {
    var quotes = json(served.get("/api/publications/1")).get("quotes");
    return StreamSupport.stream(quotes.spliterator(), false).toList();
  }

  private List<String> pseudonyms() {
    return quotes().stream().map(each -> each.get("pseudonym").textValue()).toList();
  }

  private JsonNode publication() {
    return json(served.get("/api/publications/1")).get("publication");
  }

  private void change(String body) {
    var changed = served.change("PATCH", "/api/publications/1", body);
    assertEquals(200, changed.statusCode(), changed.body());
  }

  @Test
  void whatIsLeftOutOfAChangeStaysAndNullTakesAway() {
    change("{\"published\":\"2026-02-01\",\"people\":2}");
    change("{\"title\":\"Bok\",\"kind\":\"book\"}");
    assertEquals("Bok", publication().get("title").textValue());
    assertEquals("2026-02-01", publication().get("published").textValue());
    assertEquals(2, publication().get("people").intValue());
    change("{\"published\":null}");
    assertTrue(publication().get("published").isNull());
  }

  @Test
  void aLargerNumberOfPeopleHoldsMoreBack() {
    assertEquals(1, publication().get("held").intValue());
    change("{\"people\":4}");
    assertEquals(2, publication().get("held").intValue());
    served.post("/api/undo", "{}");
    assertEquals(1, publication().get("held").intValue());
  }

  @Test
  void quotesAreOrderedAndTheOrderIsUndone() {
    var ids = quotes().stream().map(each -> each.get("id").intValue()).toList();
    var order = "{\"order\":[%d,%d]}".formatted(ids.get(1), ids.get(0));
    assertEquals(200, served.change("PUT", "/api/publications/1/order", order).statusCode());
    assertEquals(List.of("Bo", "Anna"), pseudonyms());
    served.post("/api/undo", "{}");
    assertEquals(List.of("Anna", "Bo"), pseudonyms());
    var wrong = served.change("PUT", "/api/publications/1/order", "{\"order\":[1]}");
    assertEquals("order", json(wrong).get("field").textValue());
  }

  private PublicationReport report() {
    var reading = PublicationReading.of(served.project());
    return reading.report(reading.publications().all().getFirst(), "nb");
  }

  private byte[] file(String ending) {
    var out = new ByteArrayOutputStream();
    PublicationFile.of(ending).orElseThrow().write(report(), out);
    return out.toByteArray();
  }

  @Test
  void theWordFileHasTheSafeAttributionAndSaysWhatIsLeftOut() throws IOException {
    try (var word = new XWPFDocument(new ByteArrayInputStream(file("docx")))) {
      var lines = word.getParagraphs().stream().map(each -> each.getText()).toList();
      assertEquals("Artikkel", lines.getFirst());
      assertTrue(lines.contains("«" + WOMAN + "»"), lines.toString());
      assertTrue(lines.contains("1 — Anna, woman"), lines.toString());
      assertTrue(lines.contains("2 — Bo"), lines.toString());
      assertTrue(
          lines.contains("Sitat 2: Kildeangivelsen er utelatt, for den passer på for få."),
          lines.toString());
      assertTrue(lines.getLast().contains("publication PROJECT --title Artikkel"), lines.getLast());
      assertFalse(lines.toString().contains("Bo, man"), lines.toString());
    }
  }

  @Test
  void theWorkbookHasQuotesAndNotes() throws IOException {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(file("xlsx")))) {
      var row = book.getSheet("quotes").getRow(2);
      assertEquals("Bo", row.getCell(2).getStringCellValue());
      assertEquals("", row.getCell(3).getStringCellValue());
      assertEquals(MAN, row.getCell(4).getStringCellValue());
      assertEquals("narrow", row.getCell(5).getStringCellValue());
      assertTrue(
          book.getSheet("notes").getRow(1).getCell(0).getStringCellValue().startsWith("Sitat 2:"));
    }
  }

  @Test
  void libreOfficeOpensBothFiles() throws IOException, InterruptedException {
    for (var ending : List.of("docx", "xlsx")) {
      var file = folder.resolve(ending + "." + ending);
      Files.write(file, file(ending));
      LibreOffice.opens(file);
    }
  }

  @Test
  void aFileIsSentUnderItsNameAndAnotherEndingIsNotFound() {
    var csv = served.get("/api/publications/1/export/quotes.csv");
    assertTrue(
        csv.body().startsWith("publication,quote,pseudonym,attribution,text,withheld,number,"),
        csv.body());
    assertTrue(csv.body().contains("Artikkel,2,Bo,," + MAN + ",narrow,2,"), csv.body());
    assertEquals(404, served.get("/api/publications/1/export/quotes.pdf").statusCode());
  }
}
