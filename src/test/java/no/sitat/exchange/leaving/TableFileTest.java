package no.sitat.exchange.leaving;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import no.sitat.Golden;
import no.sitat.crosstab.CountingUnit;
import no.sitat.crosstab.reading.CrosstabReading;
import no.sitat.crosstab.reading.PercentOf;
import no.sitat.crosstab.reading.ShownTable;
import no.sitat.disclosure.AlsoSensitive;
import no.sitat.exchange.table.Provenance;
import no.sitat.exchange.table.TableFormat;
import no.sitat.search.match.Watch;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TableFileTest {
  private static final Provenance ORIGIN =
      new Provenance(
          "prøve", "bin/sitat crosstab p --rows all", Optional.of("v2"), 7, Instant.EPOCH);

  private static TableFile file() {
    var table =
        ShownTable.of("woman,man", 30, 70)
            .with(CountingUnit.RESPONDENTS, new long[] {10, 30}, new long[] {-1, 30});
    var reading = CrosstabReading.of(table, PercentOf.ROW, true, Watch.patient());
    var tables = new ReadingTables(reading);
    var about = new CrosstabAbout(reading, AlsoSensitive.NOTHING);
    return new TableFile(tables.sheets("en"), tables.cells(), about.lines(), ORIGIN);
  }

  private static byte[] written(TableFormat format) {
    var out = new ByteArrayOutputStream();
    file().write(format, "en", out);
    return out.toByteArray();
  }

  private static String text(TableFormat format) {
    return nineDecimals(new String(written(format), StandardCharsets.UTF_8));
  }

  /// The last digits of a logarithm are the processor's own.
  private static String nineDecimals(String text) {
    return text.replaceAll("(\\.\\d{9})\\d+", "$1");
  }

  /// Every cell in the table with its percent, its interval and its origin, a test once for each
  /// theme; where a number of a row is withheld, neither a percent of its sum nor a test.
  @Test
  void everyLineSaysItsPercentItsTestAndItsOrigin() {
    Golden.assertSame(TableFileTest.class, "crosstab.csv", text(TableFormat.CSV));
  }

  @Test
  void aPageOfMarkdownHasTheNotesBelowTheTable() {
    Golden.assertSame(TableFileTest.class, "crosstab.md", text(TableFormat.MD));
  }

  @Test
  void aWorkbookHasASheetForEachReadingAndEndsWithWhatIsToBeKnownOfTheTable() throws IOException {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(written(TableFormat.XLSX)))) {
      var told = new StringBuilder();
      book.sheetIterator().forEachRemaining(sheet -> tell(sheet, told));
      Golden.assertSame(TableFileTest.class, "crosstab.xlsx.txt", nineDecimals(told.toString()));
    }
  }

  private static void tell(Sheet sheet, StringBuilder told) {
    told.append("== ").append(sheet.getSheetName()).append(" ==\n");
    for (var row : sheet) {
      var cells = new ArrayList<String>();
      row.forEach(cell -> cells.add(cell.toString()));
      told.append(String.join(" | ", cells).stripTrailing()).append('\n');
    }
  }
}
