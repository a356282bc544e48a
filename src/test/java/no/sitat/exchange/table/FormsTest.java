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
import no.sitat.codebook.LocalText;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
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
    assertTrue(page("nb").contains("<caption id=\"t1\" class=\"s\">Kodinger</caption>"));
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

  private static final Table CODES =
      new Table(
          "codes",
          List.of("code", "guid", "name_nb", "name_en", "memo", "percent", "active", "created"),
          List.of(
              List.of(
                  Cell.of("(all)"),
                  Cell.of("b1901435"),
                  Cell.of("Bolig"),
                  Cell.of("Housing"),
                  Cell.of(""),
                  Cell.of(12.5),
                  Cell.of("true"),
                  Cell.of("2026-01-14T11:50:11Z"))));

  @Test
  void readersGetTheirOwnLanguageAndNothingThatIsEmptyOrForPrograms() throws IOException {
    try (var document = word(CODES, "nb")) {
      var table = document.getTables().getFirst();
      assertEquals(List.of("kode", "navn", "prosent", "i bruk", "laget"), words(table.getRow(0)));
      assertEquals(
          List.of("alle", "Bolig", "12,5", "ja", "2026-01-14 11:50"), words(table.getRow(1)));
    }
    try (var document = word(CODES, "en")) {
      assertEquals(
          List.of("all", "Housing", "12.5", "yes", "2026-01-14 11:50"),
          words(document.getTables().getFirst().getRow(1)));
    }
  }

  /// Programs find codes and directions by their keys, in a workbook too.
  @Test
  void readersGetNamesWhereProgramsGetKeys() throws IOException {
    var housing = new LocalText("Bolig (BO.PRIS)", "Housing (BO.PRIS)");
    var rows =
        List.of(List.of((Cell) new Cell.Keyed("BO.PRIS", housing), Cell.of("in-vivo"), Cell.of(2)));
    var table = new Table("codings", List.of("code", "kind", "count"), rows);
    try (var document = word(table, "nb")) {
      assertEquals(
          List.of("Bolig (BO.PRIS)", "in vivo", "2"),
          words(document.getTables().getFirst().getRow(1)));
    }
    for (var format :
        List.of(TableFormat.CSV, TableFormat.JSON, TableFormat.MD, TableFormat.HTML)) {
      var out = new ByteArrayOutputStream();
      TableWriter.write(table, format, "en", out);
      var words = out.toString(StandardCharsets.UTF_8);
      assertEquals(format == TableFormat.HTML, words.contains("Housing (BO.PRIS)"), words);
      assertEquals(format != TableFormat.HTML, words.contains("in-vivo"), words);
    }
  }

  private static List<String> words(XWPFTableRow row) {
    return row.getTableCells().stream().map(XWPFTableCell::getText).toList();
  }

  @Test
  void aTableOfMoreColumnsThanAPageIsWideForIsARecordForEachRow() throws IOException {
    var heads = IntStream.range(0, 14).mapToObj(at -> "spørsmål" + at).toList();
    var sentence = "Noen setninger som er for lange til å stå i en smal spalte. ";
    var row =
        IntStream.range(0, 14)
            .mapToObj(at -> at == 5 ? Cell.blank() : Cell.of(sentence + at))
            .toList();
    try (var document = word(new Table("t", heads, List.of(row)), "nb")) {
      assertEquals(List.of(), document.getTables());
      var lines = document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
      assertTrue(lines.contains(sentence + "0"));
      assertTrue(lines.contains("spørsmål4\t" + sentence + "4"));
      assertFalse(String.join("\n", lines).contains("spørsmål5"));
    }
  }

  @Test
  void aColumnIsWideEnoughForItsLongestWord() {
    var columns =
        WordColumns.of(
            List.of("kode", "navn", "tekst"),
            List.of(
                List.of("SOS", "nabofellesskap", "Noen ord. ".repeat(40)),
                List.of("SOS.PULL.NAER", "hjem", "")));
    var widths = columns.widths(15_138);
    assertTrue(columns.fit());
    assertEquals(15_138, widths[0] + widths[1] + widths[2], 3);
    for (int i = 0; i < 2; i++) {
      assertTrue(widths[i] >= 15_138 / 176 * 13, "letters for a word of column " + i);
      assertTrue(widths[2] > widths[i]);
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
