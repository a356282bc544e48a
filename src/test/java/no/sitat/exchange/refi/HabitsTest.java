package no.sitat.exchange.refi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import no.sitat.Seed;
import no.sitat.exchange.moving.MoveReading;
import no.sitat.exchange.moving.MovedCase;
import no.sitat.exchange.moving.MovedMemo.Target;
import no.sitat.exchange.moving.MovedMemo.TargetKind;
import no.sitat.exchange.moving.MovedSource.Kind;
import no.sitat.exchange.refi.position.PositionRule;
import no.sitat.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files as other tools write them, made here in each one's habit: every coding is on its words.
class HabitsTest {
  private static final long SEED = Seed.of(HabitsTest.class, 7L);
  private static final int PASSAGES = 60;

  @TempDir Path folder;

  /// An interview with emoji, and words to code in it: each a place in the text as we have it.
  private record Material(String text, List<Span> words) {}

  private static Material material(long seed) {
    var random = new Random(seed);
    var text = new StringBuilder();
    var words = new ArrayList<Span>();
    for (int i = 0; i < PASSAGES * 5; i++) {
      text.append(List.of("😀 ", "blåbær ", "\n", "🇳🇴", "og så, ").get(random.nextInt(5)));
      if (i % 5 == 0) {
        int start = text.length();
        text.append("ord").append(i).append(" til");
        words.add(new Span(start, text.length()));
        text.append(' ');
      }
    }
    return new Material(text.toString(), words);
  }

  private static String head(String origin) {
    return "<Project xmlns='urn:QDA-XML:project:1.0' name='P' origin='" + origin + "'>";
  }

  private interface Units {
    int of(String text, int position);
  }

  private static String selections(Material material, Units units, boolean named) {
    var xml = new StringBuilder();
    int number = 0;
    for (var span : material.words()) {
      xml.append(
          """
          <PlainTextSelection guid="%s" name="%s" startPosition="%d" endPosition="%d"><Coding guid="%s"><CodeRef targetGUID="%s"/></Coding></PlainTextSelection>
          """
              .formatted(
                  new UUID(1, number),
                  named ? material.text().substring(span.start(), span.end()) : "",
                  units.of(material.text(), span.start()),
                  units.of(material.text(), span.end()),
                  new UUID(2, number++),
                  Qdpx.CODE));
    }
    return xml.toString();
  }

  private static String source(String path, String selections) {
    return "<Sources><TextSource guid='%s' name='I' plainTextPath='%s'>%s</TextSource></Sources>"
        .formatted(Qdpx.SOURCE, path, selections);
  }

  private static void assertOnTheirWords(Material material, MoveReading reading) {
    assertEquals(
        material.words().stream()
            .map(span -> material.text().substring(span.start(), span.end()))
            .toList(),
        Qdpx.quotes(reading));
    assertEquals(
        material.text(), reading.project().sources().getFirst().words().orElseThrow().text());
  }

  private static int points(String text, int position) {
    return text.codePointCount(0, position);
  }

  private static int lines(String text, int position) {
    return (int) text.substring(0, position).chars().filter(c -> c == '\n').count();
  }

  @Test
  void nvivoCountsUtf16UnitsAndTheLineEndAsTwoAndNotTheMark() {
    for (long seed = SEED; seed < SEED + 5; seed++) {
      var material = material(seed);
      var selections = selections(material, (text, at) -> at + lines(text, at), false);
      var reading =
          Qdpx.of(
                  head("NVivo 12")
                      + Qdpx.CODEBOOK
                      + source("internal://a.txt", selections)
                      + "</Project>")
              .with("Sources/a.txt", "\uFEFF" + material.text().replace("\n", "\r\n"))
              .taken(folder);
      assertOnTheirWords(material, reading);
      var evidence = reading.evidence().getFirst();
      assertEquals(
          "An emoji counts as two characters; line ends count as they stand in the file",
          evidence.rule().en());
      assertTrue(evidence.sure());
      assertEquals(2 * PASSAGES, evidence.borders());
      assertEquals(0, evidence.inWords());
      assertEquals(5, evidence.samples().size());
    }
  }

  @Test
  void nvivoIsFoundOutAlsoWhenTheFileDoesNotSayWhoWroteIt() {
    var material = material(SEED);
    var selections = selections(material, (text, at) -> at + lines(text, at), false);
    var reading =
        Qdpx.of(head("") + Qdpx.CODEBOOK + source("internal://a.txt", selections) + "</Project>")
            .with("Sources/a.txt", "\uFEFF" + material.text().replace("\n", "\r\n"))
            .taken(folder);
    assertOnTheirWords(material, reading);
  }

  @Test
  void atlasTiCountsTheLineEndAsOneAndNamesItsDocumentAfterTheProject() {
    for (long seed = SEED; seed < SEED + 5; seed++) {
      var material = material(seed);
      var selections = selections(material, HabitsTest::points, true);
      var xml =
          head("ATLAS.ti 26").replace("project:1.0", "codebook:0:4")
              + Qdpx.CODEBOOK
              + source("internal://A.TXT", selections)
              + "</Project>";
      var reading =
          Qdpx.empty()
              .with("Utvandring.qde", xml)
              .with("sources/a.txt", material.text().replace("\n", "\r\n"))
              .taken(folder);
      assertOnTheirWords(material, reading);
      assertEquals(
          "An emoji counts as one character; a line end counts as one character",
          reading.evidence().getFirst().rule().en());
    }
  }

  @Test
  void maxqdaWritesLfAndCommentsAsDescriptionsAndUnnamedCasesForValues() {
    var material = material(SEED);
    var selections =
        selections(material, HabitsTest::points, false)
            + """
            <PlainTextSelection guid="%s" startPosition="0" endPosition="5"><Description>En kommentar</Description></PlainTextSelection>
            """
                .formatted(Qdpx.SELECTION);
    var xml =
        head("MAXQDA 24")
            + Qdpx.CODEBOOK
            + "<Variables><Variable guid='%s' name='Alder' typeOfVariable='Integer'/></Variables>"
                .formatted(Qdpx.USER)
            + """
            <Cases><Case guid="99999999-1111-1111-1111-111111111111"><VariableValue>
            <VariableRef targetGUID="%s"/><IntegerValue>41</IntegerValue></VariableValue>
            <SourceRef targetGUID="%s"/></Case></Cases>
            """
                .formatted(Qdpx.USER, Qdpx.SOURCE)
            + source("internal://a.txt", selections)
            + "</Project>";
    var reading = Qdpx.of(xml).with("sources/a.txt", material.text()).taken(folder);
    assertOnTheirWords(material, reading);
    var project = reading.project();
    assertEquals("En kommentar", project.memos().getFirst().text());
    assertEquals(
        List.of(new Target(TargetKind.PASSAGE, UUID.fromString(Qdpx.SELECTION))),
        project.memos().getFirst().on());
    assertEquals(1, project.passages().size());
    assertEquals(List.of(), project.cases());
    assertEquals("41", project.sources().getFirst().values().getFirst().text());
    assertEquals(
        Optional.of(
            "converted 1: A case without a name and with one source was read as values of the source."),
        Qdpx.note(reading, "Case"));
  }

  @Test
  void qualCoderWritesElementsInAnyOrderAndMarksAndAnnotationsInNotes() {
    var material = material(SEED);
    var note = "77777777-7777-7777-7777-777777777777";
    var xml =
        head("Qualcoder-3.6")
            + """
            <Notes><Note guid="%s" name="annotation"><PlainTextContent>Se her</PlainTextContent>
            <PlainTextSelection guid="%s" startPosition="0" endPosition="3"/></Note></Notes>
            """
                .formatted(note, Qdpx.SELECTION)
            + "<Sources><TextSource guid='%s' name='I' plainTextPath='internal://a.txt'>"
                .formatted(Qdpx.SOURCE)
            + "<NoteRef targetGUID='%s'/>".formatted(note)
            + selections(material, HabitsTest::points, true)
            + "<Description>om</Description></TextSource>"
            + """
            <PDFSource guid="88888888-8888-8888-8888-888888888888" path="internal://b.pdf" name="b.pdf">
            <Representation guid="88888888-8888-8888-8888-888888888889" plainTextPath="internal://b.txt">
            <PlainTextSelection guid="88888888-8888-8888-8888-888888888880" startPosition="2" endPosition="5"><Coding guid="%s"><CodeRef targetGUID="%s"/></Coding></PlainTextSelection>
            </Representation>
            <PDFSelection guid="88888888-8888-8888-8888-888888888881" page="0" firstX="1" firstY="2" secondX="3" secondY="4"><Coding guid="88888888-8888-8888-8888-888888888882"><CodeRef targetGUID="%s"/></Coding></PDFSelection>
            </PDFSource></Sources>
            """
                .formatted(Qdpx.CODING, Qdpx.CODE, Qdpx.CODE)
            + Qdpx.CODEBOOK
            + "</Project>";
    var reading =
        Qdpx.of(xml)
            .with("sources/a.txt", "\uFEFF" + material.text())
            .with("sources/b.pdf", "%PDF-1.4")
            .with("sources/b.txt", "I ord og bilde")
            .taken(folder);
    var project = reading.project();
    assertEquals("ord", Qdpx.quotes(reading).getLast());
    assertEquals(PASSAGES + 1, project.codings().size());
    assertEquals("Se her", project.memos().getFirst().text());
    assertEquals(
        List.of(new Target(TargetKind.PASSAGE, UUID.fromString(Qdpx.SELECTION))),
        project.memos().getFirst().on());
    var pdf = project.sources().get(1);
    assertEquals(Kind.PDF, pdf.kind());
    assertEquals("page 0, 1 2 to 3 4 pt", pdf.unshown().getFirst().place());
    assertEquals(List.of(UUID.fromString(Qdpx.CODE)), pdf.unshown().getFirst().codes());
    assertEquals("b.pdf", pdf.file().orElseThrow().name());
  }

  @Test
  void nvivosCasesThatStandAsCodesAreCasesAndTheirCodingsTheirWords() {
    var caseGuid = "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa";
    var xml =
        Qdpx.project(
            "NVivo 12",
            """
            <CodeBook><Codes>
            <Code guid="%s" name="Språk" isCodable="true"/>
            <Code guid="cccccccc-0000-0000-0000-000000000000" name="Cases" isCodable="false">
            <Code guid="%s" name="R1" isCodable="true"/></Code></Codes></CodeBook>
            <Cases><Case guid="%s" name="R1"/></Cases>
            <Sources><TextSource guid="%s" name="I"><PlainTextContent>hei norsk hei</PlainTextContent>
            <PlainTextSelection guid="%s" startPosition="4" endPosition="9"><Coding guid="%s"><CodeRef targetGUID="%s"/></Coding></PlainTextSelection>
            </TextSource></Sources>
            """
                .formatted(
                    Qdpx.CODE,
                    caseGuid,
                    caseGuid,
                    Qdpx.SOURCE,
                    Qdpx.SELECTION,
                    Qdpx.CODING,
                    caseGuid));
    var reading = Qdpx.of(xml).taken(folder);
    var project = reading.project();
    assertEquals(List.of("Språk"), project.codes().stream().map(code -> code.name()).toList());
    assertEquals(List.of(), project.codings());
    assertEquals(
        List.of(new MovedCase.Part(UUID.fromString(Qdpx.SOURCE), new Span(4, 9))),
        project.cases().getFirst().parts());
    assertEquals(
        Optional.of(
            "converted 1: Cases stood as codes, too; their codings are now the case's parts of the"
                + " text."),
        Qdpx.note(reading, "Code"));
  }

  @Test
  void nvivosAnnotationIsAMemoOnItsWords() {
    var note = "77777777-7777-7777-7777-777777777777";
    var xml =
        Qdpx.project(
            "NVivo 12",
            """
            <Sources><TextSource guid="%s" name="I"><PlainTextContent>hei norsk hei</PlainTextContent>
            <PlainTextSelection guid="%s" startPosition="4" endPosition="9"/></TextSource></Sources>
            <Notes><Note guid="%s" name="Annotations 1" plainTextPath="internal://n.txt"/></Notes>
            <Links><Link guid="66666666-6666-6666-6666-666666666666" originGUID="%s" targetGUID="%s"/></Links>
            """
                .formatted(Qdpx.SOURCE, Qdpx.SELECTION, note, note, Qdpx.SELECTION));
    var project = Qdpx.of(xml).with("Sources/n.txt", "\uFEFFMerk dette").taken(folder).project();
    assertEquals("Merk dette", project.memos().getFirst().text());
    assertEquals(
        List.of(new Target(TargetKind.PASSAGE, UUID.fromString(Qdpx.SELECTION))),
        project.memos().getFirst().on());
    assertEquals(new Span(4, 9), project.passages().getFirst().span());
    assertEquals(List.of(), project.links());
  }

  @Test
  void atlasTisQuotationThatStandsTwiceIsOne() {
    var xml =
        Qdpx.project(
            "ATLAS.ti",
            Qdpx.CODEBOOK
                + """
                <Sources><PDFSource guid="%s" name="P" path="internal://p.pdf">
                <PDFSelection guid="%s" page="0" firstX="1" firstY="2" secondX="3" secondY="4"><Coding guid="%s"><CodeRef targetGUID="%s"/></Coding></PDFSelection>
                <Representation guid="99999999-9999-9999-9999-999999999999"><PlainTextContent>en granola to</PlainTextContent>
                <PlainTextSelection guid="%s" name="granola" startPosition="3" endPosition="10"><Coding guid="%s"><CodeRef targetGUID="%s"/></Coding></PlainTextSelection>
                </Representation></PDFSource></Sources>
                """
                    .formatted(
                        Qdpx.SOURCE,
                        Qdpx.SELECTION,
                        Qdpx.CODING,
                        Qdpx.CODE,
                        Qdpx.SELECTION,
                        Qdpx.CODING,
                        Qdpx.CODE));
    var reading = Qdpx.of(xml).with("sources/p.pdf", "%PDF").taken(folder);
    assertEquals(List.of("granola"), Qdpx.quotes(reading));
    assertEquals(List.of(), reading.project().sources().getFirst().unshown());
    assertEquals(
        Optional.of(
            "converted 1: A selection of a PDF stood as a selection of its text, too; they are one"
                + " now."),
        Qdpx.note(reading, "PDFSelection"));
  }

  @Test
  void aTranscriptIsATextWithTimesAndItsCodingsAreBetweenSyncPoints() {
    var xml =
        Qdpx.project(
            "Transana",
            Qdpx.CODEBOOK
                + """
                <Sources><AudioSource guid="%s" name="" path="relative:///opptak.mp3">
                <Transcript guid="99999999-9999-9999-9999-999999999999" name="Samtale"><PlainTextContent>Hei der. Ja takk. Ha det.</PlainTextContent>
                <SyncPoint guid="10000000-0000-0000-0000-000000000001" timeStamp="0" position="0"/>
                <SyncPoint guid="10000000-0000-0000-0000-000000000002" timeStamp="1500" position="9"/>
                <SyncPoint guid="10000000-0000-0000-0000-000000000003" timeStamp="2500" position="17"/>
                <TranscriptSelection guid="%s" fromSyncPoint="10000000-0000-0000-0000-000000000002" toSyncPoint="10000000-0000-0000-0000-000000000003"><Coding guid="%s"><CodeRef targetGUID="%s"/></Coding></TranscriptSelection>
                </Transcript>
                <AudioSelection guid="10000000-0000-0000-0000-000000000009" begin="5" end="5"><Coding guid="10000000-0000-0000-0000-000000000008"><CodeRef targetGUID="%s"/></Coding></AudioSelection>
                </AudioSource></Sources>
                """
                    .formatted(Qdpx.SOURCE, Qdpx.SELECTION, Qdpx.CODING, Qdpx.CODE, Qdpx.CODE));
    var reading = Qdpx.of(xml).taken(folder);
    var sources = reading.project().sources();
    assertEquals(List.of("Ja takk."), Qdpx.quotes(reading));
    assertEquals("Samtale", sources.getFirst().name());
    assertEquals("5–5 ms", sources.getFirst().unshown().getFirst().place());
    assertEquals(Optional.of(UUID.fromString(Qdpx.SOURCE)), sources.get(1).recording());
    assertEquals(1500, sources.get(1).words().orElseThrow().timeline().timeAt(10).orElseThrow());
    assertEquals(
        Optional.of("kept 1: The file lies outside the project and is not opened; add it by hand."),
        Qdpx.note(reading, "path"));
  }

  @Test
  void qualitativeCodingsLineNamesAreNotTakenForTheWords() {
    var xml = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      xml.append(
          "<PlainTextSelection guid='%s' name='line:%d' startPosition='%d' endPosition='%d'/>"
              .formatted(new UUID(1, i), i, i * 10, i * 10 + 9));
    }
    var reading =
        Qdpx.of(head("qc") + source("internal://a.txt", xml.toString()) + "</Project>")
            .with("sources/a.txt", "ni  tegn.\n".repeat(20))
            .taken(folder);
    assertEquals(0, reading.evidence().getFirst().inWords());
    assertEquals(new Span(10, 19), reading.project().passages().get(1).span());
  }

  @Test
  void onTextsThatDoNotTellTheOthersOfTheProjectDo() {
    var material = material(SEED);
    var selections = selections(material, (text, at) -> at + lines(text, at), false);
    var other =
        """
        <TextSource guid="99999999-9999-9999-9999-999999999999" name="II" plainTextPath="internal://b.txt">
        <PlainTextSelection guid="99999999-9999-9999-9999-999999999998" startPosition="3" endPosition="4"><Coding guid="%s"><CodeRef targetGUID="%s"/></Coding></PlainTextSelection>
        </TextSource></Sources>
        """
            .formatted(Qdpx.CODING, Qdpx.CODE);
    var xml =
        head("")
            + Qdpx.CODEBOOK
            + source("internal://a.txt", selections).replace("</Sources>", other)
            + "</Project>";
    var reading =
        Qdpx.of(xml)
            .with("Sources/a.txt", "\uFEFF" + material.text().replace("\n", "\r\n"))
            .with("Sources/b.txt", "😀 abcd efgh")
            .taken(folder);
    assertEquals("a", Qdpx.quotes(reading).getLast());
    var evidence = reading.evidence().getLast();
    assertEquals(
        "An emoji counts as two characters; line ends count as they stand in the file",
        evidence.rule().en());
    assertFalse(evidence.sure());
  }

  @Test
  void aRuleThatIsToldIsObeyed() {
    var file =
        Qdpx.of(Qdpx.oneSelection("NVivo", "", 3, 4))
            .with("sources/x.txt", "😀 abcd efgh".getBytes(StandardCharsets.UTF_8))
            .at(folder);
    var told = new RefiReader(PositionRule.keyed("code-points/as-they-are"));
    assertEquals(List.of("b"), Qdpx.quotes(told.read("p.qdpx", file).value().orElseThrow()));
  }
}
