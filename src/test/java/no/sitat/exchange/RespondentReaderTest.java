package no.sitat.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.SourceFile;
import no.sitat.registry.Value;
import no.sitat.registry.ValueStatus;
import no.sitat.registry.VariableType;
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
