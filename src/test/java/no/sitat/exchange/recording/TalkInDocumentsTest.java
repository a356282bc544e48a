package no.sitat.exchange.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.sitat.corpus.DocumentKind;
import no.sitat.exchange.DocumentReader;
import no.sitat.exchange.ReadingOptions;
import no.sitat.exchange.document.ReadingRoom;
import no.sitat.exchange.document.SampleDocuments;
import no.sitat.exchange.source.SourceFile;
import no.sitat.exchange.transcript.TurnMarks;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Transcripts that programs for transcribing, or people, leave in a document of a word processor.
class TalkInDocumentsTest {
  private static final ReadingRoom ROOM = new ReadingRoom();

  @AfterAll
  static void closeTheRoom() {
    ROOM.close();
  }

  private static no.sitat.exchange.LookedAt look(String name, byte[] document) {
    return new DocumentReader(ReadingOptions.DEFAULT, ROOM)
        .look(SourceFile.of(name, document))
        .value()
        .orElseThrow();
  }

  private static List<String> turns(String name, byte[] document) {
    return Told.turns(look(name, document).documents().getFirst().transcript());
  }

  /// A document as Word makes it; `\n` in a paragraph is a line break.
  private static byte[] paragraphs(String... paragraphs) throws IOException {
    try (var document = new XWPFDocument()) {
      for (var each : paragraphs) {
        var run = document.createParagraph().createRun();
        var lines = each.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
          if (i > 0) {
            run.addBreak();
          }
          run.setText(lines[i]);
        }
      }
      return bytes(document);
    }
  }

  private static byte[] bytes(XWPFDocument document) throws IOException {
    var out = new ByteArrayOutputStream();
    document.write(out);
    return out.toByteArray();
  }

  private static byte[] table(String title, String... rows) throws IOException {
    try (var document = new XWPFDocument()) {
      document.createParagraph().createRun().setText(title);
      var columns = rows[0].split("\\|", -1).length;
      var table = document.createTable(rows.length, columns);
      for (int i = 0; i < rows.length; i++) {
        var cells = rows[i].split("\\|", -1);
        for (int j = 0; j < columns; j++) {
          table.getRow(i).getCell(j).setText(cells[j]);
        }
      }
      document.createParagraph().createRun().setText("Slutt på opptaket");
      return bytes(document);
    }
  }

  @Test
  void teamsWritesSpeakerAndTimeOnALineAndTheWordsBelow() throws IOException {
    var document =
        paragraphs(
            "Intervju med R12-20260312_100000-Meeting Recording",
            "March 12, 2026, 9:00AM",
            "35m 20s",
            "Kari Nordmann started transcription",
            "Kari Nordmann   0:04\nHvorfor dro du?",
            "Deltaker 12 (Guest)   0:07\nDet var familien.\nOg arbeidet.",
            "Kari Nordmann   0:31\nFortell mer.",
            "Deltaker 12 (Guest)   1:02:33\nJeg var alene.",
            "Kari Nordmann stopped transcription");
    var looked = look("teams.docx", document);
    assertEquals(
        List.of(
            "4.0 Kari Nordmann|Hvorfor dro du?",
            "7.0 Deltaker 12 (Guest)|Det var familien.\nOg arbeidet.",
            "31.0 Kari Nordmann|Fortell mer.",
            "3753.0 Deltaker 12 (Guest)|Jeg var alene.\n\nKari Nordmann stopped transcription"),
        Told.turns(looked.documents().getFirst().transcript()));
  }

  @Test
  void teamsFirstWroteTimesAboveTheSpeaker() throws IOException {
    var document =
        paragraphs(
            "Møte i Generelt",
            "0:0:0.0 --> 0:0:4.310\nKari Nordmann\nHvorfor dro du?",
            "0:0:4.310 --> 0:0:9.0\nR12\nDet var familien.",
            "0:0:9.0 --> 0:0:12.500\nKari Nordmann\nFortell mer.",
            "0:1:12.500 --> 0:1:15.0\nR12\nJeg var alene.");
    var transcript = look("gammel.docx", document).documents().getFirst().transcript();
    assertEquals(
        List.of(
            "0.0 Kari Nordmann|Hvorfor dro du?",
            "4.31 R12|Det var familien.",
            "9.0 Kari Nordmann|Fortell mer.",
            "72.5 R12|Jeg var alene."),
        Told.turns(transcript));
    assertTrue(transcript.text().startsWith("Møte i Generelt\n\nKari Nordmann: Hvorfor"));
  }

  @Test
  void wordWritesWhatItHasHeardWithTheSpeakerBehindTheTime() throws IOException {
    var document =
        paragraphs(
            "Audio file",
            "intervju.mp3",
            "Transcript",
            "00:00:01 Speaker 1\nHvorfor dro du?",
            "00:00:04 Speaker 2\nDet var familien.",
            "00:00:09 Speaker 1\nFortell mer.",
            "00:01:12 Speaker 2\nJeg var alene.");
    assertEquals(
        List.of(
            "1.0 Speaker 1|Hvorfor dro du?",
            "4.0 Speaker 2|Det var familien.",
            "9.0 Speaker 1|Fortell mer.",
            "72.0 Speaker 2|Jeg var alene."),
        turns("word.docx", document));
  }

  @Test
  void shortAnswersBehindTimesAreNoSpeakers() throws IOException {
    var document =
        paragraphs(
            "0:01 Ja", "0:03 Nei", "0:05 Ja", "0:09 Det var familien som ville det", "0:12 Ja");
    assertEquals(
        List.of(
            "1.0 |Ja", "3.0 |Nei", "5.0 |Ja", "9.0 |Det var familien som ville det", "12.0 |Ja"),
        turns("a.docx", document));
  }

  private static final List<String> NVIVO =
      List.of(
          "1.2 I|Hvorfor dro du?", "4.2 R12|Det var familien. Og arbeidet.", "12.0 I|Fortell mer.");

  @Test
  void nvivosTableIsReadInAnyOrderAndLanguage() throws IOException {
    var forms =
        List.of(
            table(
                "Intervju 3",
                "Timespan|Content|Speaker",
                "0:01.2 - 0:04.2|Hvorfor dro du?|I",
                "0:04.2 - 0:09.9|Det var familien.|R12",
                "0:09.9 - 0:12.0|Og arbeidet.|R12",
                "0:12.0 - 0:14.0|Fortell mer.|I"),
            table(
                "Intervju 3",
                "|Taler|Tidsrom|Innhold",
                "1|I|0:01.2 – 0:04.2|Hvorfor dro du?",
                "2|R12|0:04.2 – 0:09.9|Det var familien.",
                "3|R12|0:09.9 – 0:12.0|Og arbeidet.",
                "4|I|0:12.0 – 0:14.0|Fortell mer."),
            table(
                "Interview 3",
                "Sprecher|Zeitspanne|Inhalt",
                "I|[00:00:01.2]|Hvorfor dro du?",
                "R12|[00:00:04.2]|Det var familien. Og arbeidet.",
                "I|#00:00:12-0#|Fortell mer."));
    for (var form : forms) {
      var looked = look("nvivo.docx", form);
      var transcript = looked.documents().getFirst().transcript();
      assertEquals(
          NVIVO, Told.turns(transcript).stream().map(turn -> turn.replace("?I|", "I|")).toList());
      assertEquals(TurnMarks.TIMES, looked.marks());
      assertTrue(transcript.text().endsWith("Fortell mer.\n\nSlutt på opptaket"));
    }
  }

  @Test
  void aTableOfSpeakersAndWordsIsReadWithAndWithoutNames() throws IOException {
    var expected =
        List.of(
            "?I|Hvorfor dro du?",
            "R12|Det var familien som ville det.",
            "?I|Fortell mer om det.",
            "R12|Jeg var alene.");
    var named =
        table(
            "Intervju 3",
            "Hvem|Replikk",
            "I|Hvorfor dro du?",
            "R12|Det var familien som ville det.",
            "I|Fortell mer om det.",
            "R12|Jeg var alene.");
    var bare =
        table(
            "Intervju 3",
            "I|Hvorfor dro du?",
            "R12|Det var familien som ville det.",
            "I|Fortell mer om det.",
            "R12|Jeg var alene.");
    for (var each : List.of(named, bare)) {
      var looked = look("tabell.docx", each);
      assertEquals(expected, Told.turns(looked.documents().getFirst().transcript()));
      assertEquals(TurnMarks.ROWS, looked.marks());
    }
  }

  @Test
  void aTableWithTimesAndNoNamesIsReadByWhatStandsInIt() throws IOException {
    var document =
        table(
            "Intervju 3",
            "00:00:01|I|Hvorfor dro du?",
            "00:00:04|R12|Det var familien som ville det.",
            "00:00:09|I|Fortell mer om det.",
            "00:01:12|R12|Jeg var alene.");
    assertEquals(
        List.of(
            "1.0 ?I|Hvorfor dro du?",
            "4.0 R12|Det var familien som ville det.",
            "9.0 ?I|Fortell mer om det.",
            "72.0 R12|Jeg var alene."),
        turns("tabell.docx", document));
  }

  @Test
  void aTableThatIsNoTalkStaysText() throws IOException {
    var document =
        table(
            "Utvalg",
            "R1|kvinne|34|Oslo",
            "R2|mann|41|Bergen",
            "R3|kvinne|29|Oslo",
            "R4|mann|55|Voss");
    var transcript = look("utvalg.docx", document).documents().getFirst().transcript();
    assertTrue(transcript.text().contains("R2\tmann\t41\tBergen"), "rows stay as they are");
  }

  @Test
  void theTimesOfMaxqdaAndF4AreRead() throws IOException {
    var document =
        paragraphs(
            "I: Hvorfor dro du? #00:00:04-2#",
            "R12: Det var familien. #00:00:09-9#",
            "I: Fortell mer. #00:00:12-0#",
            "R12: Jeg var alene. #00:01:15-4#");
    assertEquals(
        List.of(
            "0.0 ?I|Hvorfor dro du?",
            "4.2 R12|Det var familien.",
            "9.9 ?I|Fortell mer.",
            "12.0 R12|Jeg var alene."),
        turns("f4.docx", document));
  }

  @Test
  void theSameTableIsReadFromOpenDocumentAndRtf() {
    var rows =
        List.of(
            "Timespan|Content|Speaker",
            "0:01.2 - 0:04.2|Hvorfor dro du?|I",
            "0:04.2 - 0:12.0|Det var familien. Og arbeidet.|R12",
            "0:12.0 - 0:14.0|Fortell mer.|I");
    var open =
        rows.stream()
            .map(row ->
                Arrays.stream(row.split("\\|"))
                    .map(cell ->
                        "<table:table-cell><text:p>" + cell + "</text:p></table:table-cell>")
                    .collect(Collectors.joining("", "<table:table-row>", "</table:table-row>")))
            .collect(Collectors.joining("", "<table:table>", "</table:table>"));
    var rtf =
        rows.stream()
            .map(row ->
                "\\trowd\\cellx100\\cellx200\\cellx300\\pard\\intbl "
                    + String.join("\\cell ", row.split("\\|"))
                    + "\\cell\\row\n")
            .collect(Collectors.joining());
    for (var turns :
        List.of(
            turns("a.odt", SampleDocuments.openDocument("", open)),
            turns("a.rtf", SampleDocuments.rtf(rtf)))) {
      assertEquals(NVIVO, turns.stream().map(turn -> turn.replace("?I|", "I|")).toList());
    }
  }

  @Test
  void whoSaysHowTurnsBeginIsObeyed() throws IOException {
    var options =
        new ReadingOptions(
            Optional.of(DocumentKind.POST),
            Optional.empty(),
            ReadingOptions.DEFAULT.turns(),
            Optional.empty(),
            ReadingOptions.DEFAULT.columns());
    var document =
        table("a", "Hvem|Replikk", "I|Hvorfor dro du?", "R12|Det var familien.", "I|Ja.");
    var looked = new DocumentReader(options, ROOM).look(SourceFile.of("a.docx", document)).value();
    assertTrue(
        looked.orElseThrow().documents().getFirst().transcript().text().contains("I\tHvorfor"));
  }

  @Test
  void aRtfOfNothingButWordsIsReadAsBefore() {
    assertEquals(
        List.of("?I|Hei?", "R|Ja."),
        turns("a.rtf", SampleDocuments.rtf("I: Hei?\\par R: Ja.\\par ")));
  }
}
