package no.sitat.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import no.sitat.exchange.RespondentSheet.Column;
import no.sitat.exchange.column.ColumnChoice;
import no.sitat.exchange.column.ColumnChoices;
import no.sitat.exchange.column.ReadColumn;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.SourceFile;
import no.sitat.registry.Value;
import no.sitat.registry.ValueStatus;
import no.sitat.registry.VariableType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class RespondentReaderTest {
  @Test
  void columnsBecomeVariablesInTheirOrder() {
    var sheet = sheet("kjønn,id,alder\nkvinne,R1,38\nmann,R2,41\n");
    assertEquals("id", sheet.idColumn());
    assertEquals(
        List.of(
            new RespondentSheet.Column("kjønn", VariableType.CATEGORY),
            new RespondentSheet.Column("alder", VariableType.NUMBER)),
        sheet.columns());
    assertEquals(
        new RespondentSheet.Row(3, "R2", List.of(Value.present("mann"), Value.present("41"))),
        sheet.rows().get(1));
  }

  @Test
  void typesAreWhatEveryValueIs() {
    assertEquals(VariableType.NUMBER, type("38", "41,5", "1 000"));
    assertEquals(VariableType.CATEGORY, type("0301", "1103"));
    assertEquals(VariableType.CATEGORY, type("1971-73", "1972"));
    assertEquals(VariableType.DATE, type("2024-02-29", "1.3.2024"));
    assertEquals(VariableType.CATEGORY, type("2024-02-30"));
    assertEquals(VariableType.CATEGORY, type("", ""));
    assertEquals(VariableType.NUMBER, type("38", "NA"));
  }

  @Test
  void datesAreKeptInTheFormThatSorts() {
    var rows = sheet("id,dato\na,1.3.2024\nb,2023-12-31\n").rows();
    assertEquals(Value.present("2024-03-01"), rows.get(0).values().getFirst());
    assertEquals(Value.present("2023-12-31"), rows.get(1).values().getFirst());
  }

  @Test
  void theReasonsForHavingNoValueAreKeptApart() {
    assertEquals(ValueStatus.EMPTY, status(" "));
    assertEquals(ValueStatus.UNKNOWN, status("Ukjent"));
    assertEquals(ValueStatus.UNKNOWN, status("vet ikke"));
    assertEquals(ValueStatus.UNKNOWN, status("(unknown)"));
    assertEquals(ValueStatus.NOT_APPLICABLE, status("N/A"));
    assertEquals(ValueStatus.NOT_APPLICABLE, status("ikke aktuelt"));
    assertEquals(ValueStatus.NOT_ASKED, status("(not asked)"));
    assertEquals(ValueStatus.PRESENT, status("NA"));
  }

  @Test
  void oneWrongRowRefusesTheFileAndEveryWrongRowIsNamed() {
    assertEquals(
        List.of(
            "r.csv, linje 3: respondenten «R1» står allerede på linje 2",
            "r.csv, linje 4: raden mangler respondentens id",
            "r.csv, linje 5: raden har 1 celler, overskriften 2"),
        read("id,a\nR1,1\nR1,2\n,3\nR4\n", Optional.empty()).refusals().stream()
            .map(refusal -> refusal.in("nb"))
            .toList());
  }

  @Test
  void twoColumnsOfOneNameRefuseTheFile() {
    assertEquals(Reason.DUPLICATE, reason("id,alder,alder\nR1,1,2\n"));
    assertEquals(Reason.EMPTY, reason("id,alder\n"));
  }

  @Test
  void theColumnOfTheLabelsCanBeNamed() {
    assertEquals(
        "B", read("a,b\nA,B\n", Optional.of("b")).value().orElseThrow().rows().getFirst().label());
    assertEquals(
        Reason.MISSING_COLUMN, read("a,b\nA,B\n", Optional.of("c")).refusals().getFirst().reason());
  }

  @Test
  void aWorkbookKeepsDatesLeadingZerosAndWholeNumbers() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new XSSFWorkbook()) {
      var sheet = workbook.createSheet("Respondenter");
      var date = workbook.createCellStyle();
      date.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
      var zeros = workbook.createCellStyle();
      zeros.setDataFormat(workbook.createDataFormat().getFormat("0000"));
      var header = sheet.createRow(1);
      var row = sheet.createRow(2);
      var names = List.of("id", "kommune", "ankomst", "alder", "andel", "postnummer", "formel");
      for (int i = 0; i < names.size(); i++) {
        header.createCell(i).setCellValue(names.get(i));
      }
      row.createCell(0).setCellValue("R1");
      row.createCell(1).setCellValue(301);
      row.getCell(1).setCellStyle(zeros);
      row.createCell(2).setCellValue(LocalDate.of(2009, 5, 17));
      row.getCell(2).setCellStyle(date);
      row.createCell(3).setCellValue(38);
      row.createCell(4).setCellValue(0.1);
      row.createCell(5).setCellValue("0150");
      row.createCell(6).setCellFormula("D3*2");
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      workbook.createSheet("Annet").createRow(0).createCell(0).setCellValue("id");
      workbook.write(bytes);
    }
    var file = SourceFile.of("r.xlsx", bytes.toByteArray());
    var sheet = RespondentReader.read(file, Optional.empty()).value().orElseThrow();
    assertEquals(
        List.of("0301", "2009-05-17", "38", "0.1", "0150", "76"),
        sheet.rows().getFirst().values().stream().map(Value::text).toList());
    assertEquals(3, sheet.rows().getFirst().line());
  }

  @Test
  void aWorkbookThatIsNoneIsRefused() {
    var zip = SourceFile.of("r.xlsx", "PK\3\4 not a workbook".getBytes(StandardCharsets.UTF_8));
    assertEquals(
        Reason.MALFORMED,
        RespondentReader.read(zip, Optional.empty()).refusals().getFirst().reason());
    var word = Material.file("documents/tika/testWORD.docx");
    assertEquals(
        Reason.OTHER_FORMAT,
        RespondentReader.read(word, Optional.empty()).refusals().getFirst().reason());
  }

  /// A small zip with a workbook's parts, of which the sheet is 300 MB of blanks.
  @Test
  void aWorkbookThatUnfoldsToFarTooMuchIsRefused() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new XSSFWorkbook()) {
      workbook.createSheet("a").createRow(0).createCell(0).setCellValue("id");
      workbook.write(bytes);
    }
    var bomb = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        var out = new ZipOutputStream(bomb)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().endsWith("sheet1.xml")) {
          for (int mebibyte = 0; mebibyte < 300; mebibyte++) {
            out.write(" ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8));
          }
        }
        in.transferTo(out);
      }
    }
    var file = SourceFile.of("bombe.xlsx", bomb.toByteArray());
    var refusal = RespondentReader.read(file, Optional.empty()).refusals().getFirst();
    assertEquals(Reason.TOO_LARGE, refusal.reason());
    assertEquals("bombe.xlsx", refusal.file());
  }

  @Test
  void theRespondentsOfTheDialectCorpusAreRead() {
    var file = Material.file("interviews/ndc-norwegian.respondents.csv");
    var sheet = RespondentReader.read(file, Optional.empty()).value().orElseThrow();
    assertEquals(440, sheet.rows().size());
    assertEquals(
        List.of("sex", "age_group", "place", "state", "recorded"),
        sheet.columns().stream().map(RespondentSheet.Column::key).toList());
    assertEquals("aal_01um", sheet.rows().getFirst().label());
    assertEquals(Value.EMPTY, sheet.rows().getFirst().values().get(3));
  }

  @Test
  void aHeadingWithAMomentIsTheVariableAtThatMoment() {
    var sheet = sheet("id,borger@immigration,borger@emigration\nR1,Latvia,Norge\nR2,ukjent,\n");
    assertEquals(List.of("borger", "borger"), sheet.columns().stream().map(Column::key).toList());
    assertEquals(
        List.of(Value.present("Latvia").at("immigration"), Value.present("Norge").at("emigration")),
        sheet.rows().getFirst().values());
  }

  @Test
  void aChoiceGoesBeforeWhatWasFoundAndNothingIsLost() {
    var choices =
        new ColumnChoices(
            Optional.of("navn"),
            Map.of(
                "barn", ColumnChoice.NONE.withType(VariableType.NUMBER),
                "alder ved utvandring", ColumnChoice.NONE.withMoment("emigration"),
                "notat", ColumnChoice.SKIPPED));
    var csv = "nr,navn,barn,alder ved utvandring,notat\n1,A,2,30,x\n2,B,<5,41,y\n3,C,1,22,z\n";
    var look = look(csv, choices).value().orElseThrow();
    assertEquals("navn", look.sheet().idColumn());
    assertEquals(
        List.of("nr", "barn", "alder"), look.sheet().columns().stream().map(Column::key).toList());
    assertEquals(
        List.of(Value.present("2"), Value.present("<5"), Value.present("41").at("emigration")),
        look.sheet().rows().get(1).values());
    assertEquals(
        List.of("1 av 3 er ikke tall («<5»); de beholdes som de står."),
        look.columns().get(1).remarks().stream().map(each -> each.in("nb")).toList());
  }

  @Test
  void whatSomebodyShouldLookAtIsToldInSentences() {
    var csv =
        "id,kommune,barn,dato,alder ved utvandring,,origin@world-region\n"
            + "A,0301,2,1.3.2024,30,x,Europa\nB,1103,<5,2.3.2024,31,,Asia\nC,0301,3,3.3.2024,32,,\n";
    var look = look(csv, ColumnChoices.NONE).value().orElseThrow();
    var told =
        look.columns().stream()
            .map(column ->
                String.join(" ", column.remarks().stream().map(each -> each.in("nb")).toList()))
            .toList();
    assertEquals(
        List.of(
            "2 begynner med 0 («0301»); nullene foran beholdes, så dette er grupper og ikke tall.",
            "De fleste er tall, men ikke 1 av 3 («<5»). Derfor er de lest som grupper."
                + " 1 sier bare at et tall er under eller over noe («<5»); de beholdes som de står.",
            "Leses som dag.måned.år: 1.3.2024 er 2024-03-01.",
            "Overskriften ser ut til å si når verdien gjaldt. Velg tidspunkt, så blir dette"
                + " variabelen «alder» på det tidspunktet.",
            "Kolonnen har ingen overskrift, så 1 verdier kommer ikke med. Gi den et navn i filen.",
            "Regnes ut av en annen variabel med en klassifikasjon; det er ingenting å lagre."),
        told);
    assertEquals(
        List.of(true, true, true, true, false, false),
        look.columns().stream().map(ReadColumn::isTaken).toList());
  }

  @Test
  void wrongRowsAreToldBesideTheColumnsTheyAreNotIn() {
    var looked = look("id,a\nR1,1\nR1,2\n", ColumnChoices.NONE);
    assertEquals(1, looked.refusals().size());
    assertEquals(List.of("1"), looked.value().orElseThrow().columns().getFirst().examples());
  }

  @Test
  void mergedHeadingsStandBeforeTheNamesBelowAndATitleIsPassedOver() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new XSSFWorkbook()) {
      var sheet = workbook.createSheet("a");
      sheet.createRow(0).createCell(0).setCellValue("Respondenter 2024");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
      var top = sheet.createRow(1);
      top.createCell(0).setCellValue("id");
      top.createCell(1).setCellValue("Ved utvandring");
      top.createCell(3).setCellValue("kjønn");
      sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
      sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 2));
      var names = sheet.createRow(2);
      names.createCell(1).setCellValue("alder");
      names.createCell(2).setCellValue("land");
      var row = sheet.createRow(3);
      row.createCell(0).setCellValue("R1");
      row.createCell(1).setCellValue(38);
      row.createCell(2).setCellValue("Latvia");
      row.createCell(3).setCellValue("kvinne");
      workbook.write(bytes);
    }
    var file = SourceFile.of("r.xlsx", bytes.toByteArray());
    var sheet = RespondentReader.read(file, Optional.empty()).value().orElseThrow();
    assertEquals(
        List.of("Ved utvandring: alder", "Ved utvandring: land", "kjønn"),
        sheet.columns().stream().map(Column::key).toList());
    assertEquals("R1", sheet.rows().getFirst().label());
    var moment = ColumnChoice.NONE.withMoment("emigration");
    var choices = new ColumnChoices(Optional.empty(), Map.of("Ved utvandring: alder", moment));
    var chosen = RespondentReader.read(file, choices).value().orElseThrow();
    assertEquals("alder", chosen.columns().getFirst().key());
    assertEquals("emigration", chosen.rows().getFirst().values().getFirst().moment());
  }

  private static Reading<RespondentLook> look(String csv, ColumnChoices choices) {
    var file = SourceFile.of("r.csv", csv.getBytes(StandardCharsets.UTF_8));
    return RespondentReader.look(file, choices);
  }

  private static VariableType type(String... values) {
    var csv = new StringBuilder("id;v\n");
    for (int i = 0; i < values.length; i++) {
      csv.append("R").append(i).append(';').append(values[i]).append('\n');
    }
    return sheet(csv.toString()).columns().getFirst().type();
  }

  private static ValueStatus status(String value) {
    return sheet("id,v\nR1," + value + "\nR2,ord\n").rows().getFirst().values().getFirst().status();
  }

  private static Reason reason(String csv) {
    return read(csv, Optional.empty()).refusals().getFirst().reason();
  }

  private static RespondentSheet sheet(String csv) {
    return read(csv, Optional.empty()).value().orElseThrow();
  }

  private static Reading<RespondentSheet> read(String csv, Optional<String> id) {
    return RespondentReader.read(SourceFile.of("r.csv", csv.getBytes(StandardCharsets.UTF_8)), id);
  }
}
