package no.sitat.crosstab.joint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sitat.registry.Wording;
import no.sitat.registry.table.Cube;
import no.sitat.registry.table.Figure;
import no.sitat.registry.table.Hedge;
import no.sitat.registry.table.Measure;
import no.sitat.registry.table.RegistryRelease;
import no.sitat.registry.table.Sign;
import no.sitat.registry.table.StoredTable;
import no.sitat.registry.table.TableCategory;
import no.sitat.registry.table.TableContent;
import no.sitat.registry.table.TableDimension;
import org.junit.jupiter.api.Test;

/// Numbers of findings, read from tables or as they were typed.
class RegistryNumberTest {
  private static final Wording YEAR = new Wording("år", "year");

  private static StoredTable table(Measure measure, Figure... cells) {
    var years =
        new TableDimension(
            "year",
            YEAR,
            TableDimension.Role.TIME,
            List.of(
                TableCategory.of("2022", new Wording("2022", "2022")),
                TableCategory.of("2023", new Wording("2023", "2023"))));
    var content =
        new TableContent("n", YEAR, new Wording("personer", "people"), Optional.of(measure), 1);
    var cube =
        new Cube(
            "F1",
            new Wording("Utvandrede", "Emigrants"),
            List.of(years),
            List.of(content),
            Map.of(),
            List.of(cells),
            List.of());
    var head =
        new RegistryRelease(
            "ssb",
            Wording.NONE,
            new Wording("SSB", "Statistics Norway"),
            Wording.NONE,
            "2022/2023",
            false,
            "",
            Map.of(),
            5,
            List.of());
    return new StoredTable(1, head, cube, "f.json", Optional.empty());
  }

  private static RegistryNumber read(StoredTable table, String year) {
    var cell = TableCell.of("ssb:F1", "n", Map.of("year", year));
    var finding =
        new RegistryFinding("", "typed", Optional.empty(), "typed", "", Optional.of(cell));
    return RegistryNumber.of(
        finding, key -> Optional.of(table).filter(each -> each.key().equals(key)));
  }

  @Test
  void aNumberOfATableHasItsUnitItsSourceAndItsYear() {
    var number =
        read(
            table(Measure.SHARE, Figure.of(Sign.MISSING), Figure.of(new BigDecimal("31.9"))),
            "2023");
    assertEquals("31,9 %", number.words().nb());
    assertEquals("31.9 %", number.words().en());
    assertEquals("Statistics Norway: Emigrants", number.source().en());
    assertEquals("2023", number.year());
  }

  @Test
  void aSignIsReadAsItsMeaningAndNeverAsANumber() {
    var table =
        table(
            Measure.COUNT,
            Figure.of(Sign.CONFIDENTIAL),
            Figure.loose(Hedge.MORE_THAN, BigDecimal.TEN));
    assertEquals(": (kan ikke offentliggjøres)", read(table, "2022").words().nb());
    assertEquals("mer enn 10 personer", read(table, "2023").words().nb());
  }

  @Test
  void aCellThatIsNotThereIsSaidToBeMissing() {
    var table = table(Measure.COUNT, Figure.of(1), Figure.of(2));
    assertEquals(true, read(table, "1999").isMissing());
    assertEquals("", read(table, "1999").words().nb());
  }

  @Test
  void aTypedNumberStandsAsItWasTyped() {
    var typed =
        new RegistryFinding(
            "", "mer enn 1", Optional.of(Measure.SHARE), "SSB", "2023", Optional.empty());
    var number = RegistryNumber.of(typed, _ -> Optional.empty());
    assertEquals("mer enn 1 %", number.words().nb());
    assertEquals("SSB", number.source().en());
  }

  @Test
  void aPlaceInATableIsWrittenInOneLineAndReadBack() {
    var cell = TableCell.of("pu 2025:T&7", "count", Map.of("land", "Bosnia = ja?", "år", "2023"));
    assertEquals(Optional.of(cell), TableCell.read(cell.line()));
    assertEquals(Optional.empty(), TableCell.read("ssb:F1"));
    assertEquals(Optional.empty(), TableCell.read("ssb:F1?n&year"));
    assertEquals(
        "exitnorway-slides:F1?share&year=2023",
        TableCell.of("exitnorway-slides:F1", "share", Map.of("year", "2023")).line());
  }
}
