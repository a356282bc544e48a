package no.sitat.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import no.sitat.Seed;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TableWriterTest {
  private static final long SEED = Seed.of(TableWriterTest.class, 20260301L);
  private static final String ALPHABET = "aå,;\"\n\r\t =+-@'🙂 ";

  private static final Table TABLE =
      new Table(
          "prøve",
          List.of("words", "whole", "decimal"),
          List.of(
              List.of(Cell.of("Å, «ja»\n\"nei\""), Cell.of(12), Cell.of(33.3)),
              List.of(Cell.of(" =SUM(A1)"), Cell.hidden(), Cell.blank())));

  @Test
  void csvIsRfc4180WithLineFeedsAndCellsAsTheyAre() {
    assertEquals(
        "words,whole,decimal\n\"Å, «ja»\n\"\"nei\"\"\",12,33.3\n\" =SUM(A1)\",,\n",
        text(TABLE, TableFormat.CSV));
  }

  @Test
  void jsonHasNumbersAsNumbersAndNullForWhatIsNotShown() {
    assertEquals(
        """
        [
        {"words":"Å, «ja»\\n\\"nei\\"","whole":12,"decimal":33.3},
        {"words":" =SUM(A1)","whole":null,"decimal":null}
        ]
        """,
        text(TABLE, TableFormat.JSON));
    assertEquals("[]\n", text(new Table("tom", List.of("a"), List.of()), TableFormat.JSON));
  }

  @Test
  void aTableForATerminalIsAlignedAndObeysNoControlCharacter() {
    var table =
        new Table(
            "t",
            List.of("name", "n"),
            List.of(
                List.of(Cell.of("å\u001B[31m\n🙂"), Cell.of(7)),
                List.of(Cell.of("x".repeat(70)), Cell.hidden())));
    assertEquals(
        "name"
            + " ".repeat(58)
            + "n\n"
            + "å [31m 🙂"
            + " ".repeat(60 - 8)
            + "  7\n"
            + "x".repeat(59)
            + "…  :\n",
        text(table, TableFormat.TABLE));
  }

  @Test
  void markdownEscapesItsOwnMarks() {
    var table = new Table("t", List.of("a"), List.of(List.of(Cell.of("*a|b*\n<script>"))));
    assertEquals("| a |\n| --- |\n| \\*a\\|b\\*<br>&lt;script> |\n", text(table, TableFormat.MD));
  }

  /// The twin is Commons CSV's parser.
  @Test
  void whateverIsWrittenAsCsvIsReadBackTheSame() throws IOException {
    var random = new Random(SEED);
    for (int round = 0; round < 2_000; round++) {
      var rows = new ArrayList<List<String>>();
      int columns = 1 + random.nextInt(4);
      for (int row = 0; row < 3; row++) {
        rows.add(IntStream.range(0, columns).mapToObj(_ -> words(random)).toList());
      }
      var names = IntStream.range(0, columns).mapToObj(i -> "c" + i).toList();
      var table =
          new Table(
              "t", names, rows.stream().map(row -> row.stream().map(Cell::of).toList()).toList());
      var read = new ArrayList<List<String>>();
      try (var parser = CSVFormat.RFC4180.parse(new StringReader(text(table, TableFormat.CSV)))) {
        parser.stream().skip(1).forEach(record -> read.add(record.toList()));
      }
      assertEquals(rows, read, "round " + round + " of seed " + SEED);
    }
  }

  private static String words(Random random) {
    var words = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      words.appendCodePoint(
          ALPHABET
              .codePoints()
              .skip(random.nextInt(ALPHABET.codePointCount(0, ALPHABET.length())))
              .findFirst()
              .orElseThrow());
    }
    return words.toString();
  }

  @Test
  void aWorkbookHasWordsAsTextAndNumbersAsNumbers() throws IOException {
    var cutOff = new Table("lang", List.of("a"), List.of(List.of(Cell.of("å".repeat(40_000)))));
    var bytes = new ByteArrayOutputStream();
    WorkbookWriter.write(List.of(TABLE, cutOff), bytes);
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
      var sheet = workbook.getSheet("prøve");
      assertEquals("Å, «ja»\n\"nei\"", sheet.getRow(1).getCell(0).getStringCellValue());
      assertEquals(12, sheet.getRow(1).getCell(1).getNumericCellValue());
      assertEquals(":", sheet.getRow(2).getCell(1).getStringCellValue());
      var cut = workbook.getSheet("lang").getRow(1).getCell(0).getStringCellValue();
      assertEquals(32_767, cut.length());
      assertTrue(cut.endsWith("…"));
    }
  }

  @Test
  void wordsThatLookLikeAFormulaAreTextInAWorkbookAlsoWhenEdited() throws IOException {
    var table = new Table("t", List.of("a"), List.of(List.of(Cell.of("=HYPERLINK(\"x\")"))));
    var bytes = new ByteArrayOutputStream();
    TableWriter.write(table, TableFormat.XLSX, bytes);
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
      var cell = workbook.getSheetAt(0).getRow(1).getCell(0);
      assertEquals(CellType.STRING, cell.getCellType());
      assertTrue(cell.getCellStyle().getQuotePrefixed());
    }
  }

  @Test
  void rowsAreAskedForOneByOne() {
    var made = new int[1];
    Iterable<List<Cell>> rows =
        () ->
            new Iterator<>() {
              @Override
              public boolean hasNext() {
                return made[0] < 100_000;
              }

              @Override
              public List<Cell> next() {
                return List.of(Cell.of(made[0]++));
              }
            };
    assertEquals(
        100_001, text(new Table("t", List.of("n"), rows), TableFormat.CSV).lines().count());
  }

  private static String text(Table table, TableFormat format) {
    var bytes = new ByteArrayOutputStream();
    TableWriter.write(table, format, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
