package no.sitat.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/// A table as a page of HTML and as a Word document.
class FormsTest {
  private static final String HOSTILE =
      "=cmd|'/c calc'!A0 <script>alert(1)</script> & \"ja\"\nå 🙂";

  private static final Table TABLE =
      new Table(
          "codings",
          List.of("code", "count", "text"),
          List.of(
              List.of(Cell.of("SOS"), Cell.of(12), Cell.of(HOSTILE)),
              List.of(Cell.of("@x"), Cell.hidden(), Cell.blank())));

  @Test
  void aPageHasNoScriptFetchesNothingAndKeepsEveryWord() {
    var page = page("nb");
    assertFalse(page.contains("<script"), "no mark of an informant's words is one of the page");
    assertTrue(
        page.contains(
            "=cmd|&#39;/c calc&#39;!A0 &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;ja&quot;\nå 🙂"));
    assertTrue(page.contains("default-src 'none'"));
    assertFalse(page.contains("http://") || page.contains("https://"), "nothing is fetched");
  }

  @Test
  void aPageSaysItsLanguageItsHeadingsAndWhatIsWithheld() {
    assertTrue(page("nb").contains("<html lang=\"nb\">"));
    assertTrue(page("nb").contains("<caption id=\"t1\">Kodinger</caption>"));
    assertTrue(page("nb").contains("<th scope=\"col\">antall</th>"));
    assertTrue(page("nb").contains("<th scope=\"row\" class=\"w\">SOS</th>"));
    assertTrue(page("nb").contains("<span class=\"s\">skjult</span>"));
    assertTrue(page("en").contains("<html lang=\"en\">"));
    assertTrue(page("en").contains("<span class=\"s\">withheld</span>"));
    assertTrue(page("en").contains("@media print"));
  }

  /// `mso-number-format` is how a page tells a spreadsheet that a cell is words.
  @Test
  void wordsOnAPageAreWordsForASpreadsheetToo() {
    assertTrue(page("en").contains("td.w,th.w{mso-number-format:\"\\@\"}"));
    assertTrue(page("en").contains("<td class=\"w\">=cmd"));
    assertTrue(page("en").contains("<th scope=\"row\" class=\"w\">@x</th>"));
    assertTrue(page("en").contains("<td class=\"n\">12</td>"));
  }

  @Test
  void charactersThatNoPageMayHaveAreSignsForWhatIsMissing() {
    assertEquals("a\uFFFDb\uFFFDc\uFFFD", HtmlPage.escaped("a\u0001b\uD800c\u007F"));
  }

  @Test
  void aWordDocumentHasTheTableWithItsLinesAndHeadingsOnEveryPage() throws IOException {
    try (var document = word(TABLE, "nb")) {
      var table = document.getTables().getFirst();
      assertEquals(
          List.of("kode", "antall", "tekst"),
          table.getRow(0).getTableCells().stream().map(cell -> cell.getText()).toList());
      assertTrue(table.getRow(0).isRepeatHeader());
      assertEquals(HOSTILE, table.getRow(1).getCell(2).getText());
      assertEquals(":", table.getRow(2).getCell(1).getText());
    }
  }

  @Test
  void aWordDocumentSaysWhenItTakesNoMoreRows() throws IOException {
    var rows = new ArrayList<List<Cell>>();
    IntStream.range(0, WordTables.MOST + 1).forEach(at -> rows.add(List.of(Cell.of(at))));
    try (var document = word(new Table("t", List.of("n"), rows), "en")) {
      assertEquals(1 + WordTables.MOST, document.getTables().getFirst().getNumberOfRows());
      assertTrue(
          document.getParagraphs().stream()
              .anyMatch(each -> each.getText().contains("export CSV or XLSX")));
    }
  }

  private static String page(String language) {
    var out = new ByteArrayOutputStream();
    TableWriter.write(TABLE, TableFormat.HTML, language, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static XWPFDocument word(Table table, String language) throws IOException {
    var out = new ByteArrayOutputStream();
    TableWriter.write(table, TableFormat.DOCX, language, out);
    return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
  }
}
