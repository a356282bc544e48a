package no.sitat.exchange.leaving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sitat.crosstab.CountingUnit;
import no.sitat.crosstab.reading.CrosstabReading;
import no.sitat.crosstab.reading.PercentOf;
import no.sitat.crosstab.reading.ShownTable;
import no.sitat.disclosure.AlsoSensitive;
import no.sitat.exchange.table.Provenance;
import no.sitat.exchange.table.TableFormat;
import no.sitat.search.match.Watch;
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

  @Test
  void everyLineSaysItsPercentItsTestAndItsOrigin() {
    var lines = new String(written(TableFormat.CSV), StandardCharsets.UTF_8).lines().toList();
    assertTrue(lines.getFirst().endsWith(",or_lower,or_upper,query,codebook,revision"));
    var origin = ",bin/sitat crosstab p --rows all,v2,7";
    lines.stream().skip(1).forEach(line -> assertTrue(line.endsWith(origin), line));
    assertTrue(lines.get(1).startsWith("T1,woman,respondents,10,40,25.0,shown,,row,14.2,40.2,"));
    assertTrue(lines.get(3).contains(",exact,0.504475769851"), lines.get(3));
  }

  @Test
  void aRowWithAWithheldNumberHasNoPercentOfItsSumAndNoTest() {
    var lines = new String(written(TableFormat.CSV), StandardCharsets.UTF_8).lines().toList();
    assertTrue(lines.get(5).startsWith("T2,man,respondents,30,,,shown,,,,,"), lines.get(5));
    assertTrue(lines.get(6).contains(",withheld,,,,,,,,"), lines.get(6));
  }

  @Test
  void aWorkbookEndsWithWhatIsToBeKnownOfTheTable() throws IOException {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(written(TableFormat.XLSX)))) {
      var names = new ArrayList<String>();
      book.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
      assertEquals(List.of("counts", "percent", "tests", "cells", "about the table"), names);
      var told = new StringBuilder();
      book.getSheet("about the table")
          .forEach(
              row -> told.append(row.getCell(0)).append('|').append(row.getCell(1)).append('\n'));
      for (var line :
          List.of(
              "Weighting|none; everybody counts the same",
              "Percent of|all of the row",
              "Protection|counts under 5",
              "p (Holm)|adjusted for 1 tested themes",
              "Command|bin/sitat crosstab p --rows all",
              "Revision of the project|7",
              "Codebook version named last|v2")) {
        assertTrue(told.toString().contains(line), told.toString());
      }
    }
  }

  @Test
  void aPageOfMarkdownHasTheNotesBelowTheTable() {
    var page = new String(written(TableFormat.MD), StandardCharsets.UTF_8);
    assertTrue(page.contains("\n\n| what | value |\n"), page);
    assertTrue(page.contains("| Weighting | none; everybody counts the same |"), page);
  }
}
