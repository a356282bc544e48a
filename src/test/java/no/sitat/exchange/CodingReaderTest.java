package no.sitat.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.SourceFile;
import no.sitat.text.Span;
import org.junit.jupiter.api.Test;

class CodingReaderTest {
  @Test
  void theFiveColumnsAreEnough() {
    var sheet = read("document,start,end,code,coder\nR1,0,12,SOS.BARN,Ida\n").value().orElseThrow();
    assertEquals(
        List.of(
            new CodingSheet.Row(
                2,
                "R1",
                new Span(0, 12),
                "SOS.BARN",
                "Ida",
                Optional.empty(),
                OptionalInt.empty(),
                "",
                Optional.empty())),
        sheet.rows());
  }

  @Test
  void columnsComeInAnyOrderAndOthersArePassedOver() {
    var csv =
        """
        id,coder,code,memo,end,start,document,weight,direction,created,text
        7,Ida,ARB,"Et, notat",9,3,R1,80,push,2026-03-01T10:00:00Z,ordene
        """;
    var row = read(csv).value().orElseThrow().rows().getFirst();
    assertEquals(new Span(3, 9), row.span());
    assertEquals(Optional.of("push"), row.direction());
    assertEquals(OptionalInt.of(80), row.weight());
    assertEquals("Et, notat", row.memo());
    assertEquals(Optional.of(Instant.parse("2026-03-01T10:00:00Z")), row.created());
    assertFalse(row.toString().contains("notat"));
  }

  @Test
  void everyWrongRowIsNamedAndNothingIsTaken() {
    var csv =
        """
        document,start,end,code,coder,weight,created
        ,0,1,A,x,,
        d,-1,1,A,x,,
        d,5,5,A,x,,
        d,0,99999999999,A,x,,
        d,0,1,,x,,
        d,0,1,A,x,101,
        d,0,1,A,x,,i går
        d,0,1
        d,0,1,A,x,,
        """;
    var read = read(csv);
    assertTrue(read.isRefused());
    assertEquals(
        List.of(
            "line 2: the value in column “document” is missing or not valid",
            "line 3: the value in column “start” is missing or not valid",
            "line 4: the value in column “end” is missing or not valid",
            "line 5: the value in column “end” is missing or not valid",
            "line 6: the value in column “code” is missing or not valid",
            "line 7: the value in column “weight” is missing or not valid",
            "line 8: the value in column “created” is missing or not valid",
            "line 9: the row has 3 cells, the header 7"),
        read.refusals().stream().map(r -> r.in("en").replace("c.csv, ", "")).toList());
  }

  @Test
  void aMissingColumnIsNamed() {
    assertEquals(
        "c.csv: det er ingen kolonne som heter «coder»",
        read("document,start,end,code\nd,0,1,A\n").refusals().getFirst().in("nb"));
  }

  @Test
  void aQuotationReportOfAtlasIsReadByItsHeader() {
    var rows =
        read("""
        ID;Document;Quotation Content;Codes;Comment;Created by;Created
        1:1;Intervju 1.docx;"vi savnet
        familien";"Savn
        Familie; Hjem";husk;Kari;2024-03-01 12:00:00
        """)
            .value()
            .orElseThrow()
            .rows();
    assertEquals(
        List.of("Savn", "Familie", "Hjem"), rows.stream().map(CodingSheet.Row::code).toList());
    var row = rows.getFirst();
    assertTrue(row.isQuoted());
    assertEquals("vi savnet\nfamilien", row.quote());
    assertEquals("Kari", row.coder());
    assertEquals("husk", row.memo());
    assertEquals(Optional.of(Instant.parse("2024-03-01T12:00:00Z")), row.created());
    assertFalse(row.toString().contains("familien"));
  }

  @Test
  void codedSegmentsOfMaxqdaInGermanSayTheirParagraph() {
    var row =
        read("""
        Kommentar\tDokumentgruppe\tDokumentname\tCode\tAnfang\tEnde\tGewicht\tSegment\tAutor
        \tA\tIntervju 1\tArbeid > Lønn\t12\t13\t0\tgod lønn\tKari
        """)
            .value()
            .orElseThrow()
            .rows()
            .getFirst();
    assertEquals("Arbeid > Lønn", row.code());
    assertEquals(OptionalInt.of(12), row.paragraph());
    assertEquals(OptionalInt.empty(), row.weight());
  }

  @Test
  void columnsThatNobodyCouldGuessAreNamed() {
    var named =
        new CodingColumns(
            Optional.of("A"),
            Optional.of("B"),
            Optional.empty(),
            Optional.empty(),
            Optional.of("C"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    var csv = "A,B,C\nIntervju 1,Savn,ordene\n".getBytes(StandardCharsets.UTF_8);
    var row =
        CodingReader.read(SourceFile.of("c.csv", csv), named)
            .value()
            .orElseThrow()
            .rows()
            .getFirst();
    assertEquals("ordene", row.quote());
    assertEquals("", row.coder());
  }

  private static Reading<CodingSheet> read(String csv) {
    return CodingReader.read(SourceFile.of("c.csv", csv.getBytes(StandardCharsets.UTF_8)));
  }
}
