package no.sitat.exchange.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.sitat.exchange.source.SourceFile;
import no.sitat.registry.table.Cube;
import no.sitat.registry.table.CubeArithmetic;
import no.sitat.registry.table.Figure;
import no.sitat.registry.table.Finding.Outcome;
import no.sitat.registry.table.Measure;
import no.sitat.registry.table.Sign;
import org.junit.jupiter.api.Test;

class TableFileReaderTest {
  private static Cube cube(String name, String text) {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Cube read(String name, byte[] bytes) {
    var reading = TableFileReader.read(SourceFile.of(name, bytes));
    return reading
        .value()
        .orElseThrow(() -> new AssertionError(reading.refusals().getFirst().in("en")))
        .getFirst()
        .cubes()
        .getFirst();
  }

  private static String refused(String name, String text) {
    var reading = TableFileReader.read(SourceFile.of(name, text.getBytes(StandardCharsets.UTF_8)));
    assertTrue(reading.isRefused(), name);
    return reading.refusals().getFirst().text().en();
  }

  private static final String PX =
      """
      CHARSET="ANSI";CODEPAGE="iso-8859-1";LANGUAGE="no";LANGUAGES="no","en";
      MATRIX="X1";TITLE="Utvandring "
      "etter kjønn";TITLE[en]="Emigration by sex";CONTENTS="Utvandring";UNITS="personer";
      STUB="kjønn";HEADING="år";STUB[en]="sex";HEADING[en]="year";
      VALUES("kjønn")="Menn","Kvinner";CODES("kjønn")="1","2";VALUES[en]("sex")="Men","Women";
      VALUES("år")="2023","2024";TIMEVAL("år")=TLIST(A1),"2023","2024";
      DATASYMBOL1=".";DATASYMBOL2="..";DATASYMBOL3=":";DATASYMBOLNIL="-";
      VALUENOTE("kjønn","Menn")="Bare#voksne";SOURCE="SSB";LAST-UPDATED="20250102 08:00";
      DATA=
      10 "..."
      "-" ".."
      ;
      """;

  @Test
  void aPxFileKeepsItsSignsApartAndItsTwoLanguages() {
    var px = read("x.px", PX.getBytes(Charset.forName("iso-8859-1")));
    assertEquals("Utvandring etter kjønn", px.title().nb());
    assertEquals("Emigration by sex", px.title().en());
    assertEquals("Women", px.dimensions().getFirst().categories().get(1).label().en());
    assertEquals(
        List.of(
            Figure.of(10),
            Figure.of(Sign.CONFIDENTIAL),
            Figure.of(Sign.ZERO),
            Figure.of(Sign.MISSING)),
        px.cells());
    assertEquals("kjønn, Menn: Bare\nvoksne", px.notes().getFirst().nb());
    assertTrue(px.contents().getFirst().measure().isEmpty());
  }

  @Test
  void aPxFileWithKeysLeavesOutRowsThatHaveNoNumbers() {
    var sparse =
        PX.replace(
            "DATA=\n10 \"...\"\n\"-\" \"..\"\n", "KEYS(\"kjønn\")=CODES;\nDATA=\n\"2\",5 6\n");
    var px = read("x.px", sparse.getBytes(Charset.forName("iso-8859-1")));
    assertEquals(List.of(Figure.NOTHING, Figure.NOTHING, Figure.of(5), Figure.of(6)), px.cells());
  }

  @Test
  void aPxFileWithTooFewNumbersIsRefusedByPlace() {
    var wrong = PX.replace("10 \"...\"", "10").replace("iso-8859-1", "utf-8");
    assertEquals("DATA: 3 numbers, but the table has 4 cells", refused("x.px", wrong));
  }

  @Test
  void statisticsNorwaysCsvWithATitleAndNorwegianNumbersIsACube() {
    var csv =
        cube(
            "u.csv",
            """
            "05803: Utvandring, etter kjønn, statistikkvariabel og år"

            "kjønn";"Utvandringer 2023";"Utvandringer 2024";"Rate per 1 000 2023";"Rate per 1 000 2024"
            "Begge kjønn";33 754;:;6,1;..
            "Menn";17 000;-;6,2;6,0
            "Kvinner";16 754;3*;6,0;5,9
            "Kilde: Statistisk sentralbyrå"
            """);
    assertEquals(2, csv.contents().size());
    assertEquals(2, csv.dimensions().size());
    assertEquals(
        33754L,
        csv.figure("Utvandringer", Map.of("Tid", "2023")).orElseThrow().count().orElseThrow());
    assertEquals(
        Figure.of(Sign.CONFIDENTIAL),
        csv.figure("Utvandringer", Map.of("Tid", "2024")).orElseThrow());
    var added = csv.deciding(Map.of("Utvandringer", Measure.COUNT, "Rate per 1 000", Measure.RATE));
    var sums = CubeArithmetic.of(added);
    assertEquals(1, sums.size(), "the rates and the line with a sign are not added");
    assertEquals(Outcome.OK, sums.getFirst().outcome());
    assertEquals("1", sums.getFirst().value().orElseThrow().toPlainString());
  }

  @Test
  void aNumberThatMayBeThousandsOrDecimalsIsAskedFor() {
    var told = refused("x.csv", "land;antall\nPolen;270,000\n");
    assertTrue(told.startsWith("line 2, “antall”: “270,000” may be thousands or decimals"), told);
  }

  @Test
  void hostileFilesAreRefused() {
    refused("deep.json", "[".repeat(100_000));
    refused("deep2.json", "{\"class\":\"dataset\",\"dimension\":" + "{\"a\":".repeat(50_000));
    var huge =
        """
        {"class":"dataset","id":["a","b"],"size":[999999999,999999999],
         "dimension":{"a":{"category":{"index":{"x":0}}},"b":{"category":{"index":["y"]}}},"value":[1]}
        """;
    assertTrue(refused("huge.json", huge).contains("category.index"), "no room is made for it");
    refused(
        "no.json",
        "{\"class\":\"dataset\",\"id\":[\"a\"],\"size\":[-1],\"dimension\":{},\"value\":[]}");
    refused("x.px", "CHARSET=\"ANSI\";MATRIX=\"x;");
    refused("x.px", "CHARSET=\"ANSI\";KEY(\"a");
  }

  @Test
  void everyCellOfARandomJsonStatFileIsWhereCountingThroughPutsIt() {
    var random = new Random(20251129);
    for (int round = 0; round < 200; round++) {
      int[] sizes = random.ints(1 + random.nextInt(4), 1, 5).toArray();
      int metric = random.nextInt(sizes.length + 1) - 1;
      assertTwin(sizes, metric, random.nextBoolean());
    }
  }

  /// The twin counts through all places with one loop for each dimension, last one fastest, and
  /// writes the number of the step into each cell.
  private static void assertTwin(int[] sizes, int metric, boolean sparse) {
    var ids = new ArrayList<String>();
    var dimensions = new ArrayList<String>();
    int product = 1;
    for (int i = 0; i < sizes.length; i++) {
      product *= sizes[i];
      ids.add("\"d" + i + "\"");
      var codes = new ArrayList<String>();
      for (int j = sizes[i] - 1; j >= 0; j--) {
        codes.add("\"c" + j + "\":" + j);
      }
      dimensions.add("\"d" + i + "\":{\"category\":{\"index\":{" + String.join(",", codes) + "}}}");
    }
    var values = new ArrayList<String>();
    for (int i = 0; i < product; i++) {
      values.add(sparse ? "\"" + i + "\":" + i : String.valueOf(i));
    }
    var role = metric < 0 ? "" : "\"role\":{\"metric\":[\"d" + metric + "\"]},";
    var json =
        "{\"class\":\"dataset\",\"id\":"
            + ids
            + ",\"size\":"
            + java.util.Arrays.toString(sizes)
            + ","
            + role
            + "\"dimension\":{"
            + String.join(",", dimensions)
            + "},\"value\":"
            + (sparse ? "{" : "[")
            + String.join(",", values)
            + (sparse ? "}" : "]")
            + "}";
    var cube = cube("twin.json", json);
    int[] at = new int[sizes.length];
    for (int step = 0; step < product; step++) {
      var codes = new java.util.HashMap<String, String>();
      for (int i = 0; i < sizes.length; i++) {
        codes.put("d" + i, "c" + at[i]);
      }
      var content = metric < 0 ? "value" : "c" + at[metric];
      if (metric >= 0 && sizes.length == 1) {
        codes.put("(rows)", "1");
      }
      assertEquals(Figure.of(step), cube.figure(content, codes).orElseThrow(), json);
      for (int i = sizes.length - 1; i >= 0 && ++at[i] == sizes[i]; i--) {
        at[i] = 0;
      }
    }
  }
}
