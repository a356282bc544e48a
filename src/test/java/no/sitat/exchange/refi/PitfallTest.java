package no.sitat.exchange.refi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import no.sitat.exchange.moving.MovedCode;
import no.sitat.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What honest files do that trips readers, each with the sentence it is told by.
class PitfallTest {
  private static final String EMOJI = "😀 snakker norsk her";

  @TempDir Path folder;

  private List<String> quotes(String origin, String text, long start, long end) {
    return Qdpx.quotes(
        Qdpx.of(Qdpx.oneSelection(origin, "", start, end))
            .with("sources/x.txt", text)
            .taken(folder));
  }

  @Test
  void anEmojiIsOneCodePoint() {
    assertEquals(List.of("norsk"), quotes("", EMOJI, 10, 15));
  }

  @Test
  void anEmojiIsTwoUnitsForNvivoAndTheMarkNone() {
    assertEquals(List.of("slutt"), quotes("NVivo", "\uFEFFhei 😀\r\nog slutt nå", 11, 16));
  }

  @Test
  void aLineEndIsOneForAtlasTi() {
    assertEquals(List.of("norsk"), quotes("ATLAS.ti", "en\r\nto\r\nnorsk her", 6, 11));
  }

  @Test
  void aTextThatIsNotUnicodeIsReadAsWindows1252AndTold() {
    var bytes = "på blåbærtur – norsk".getBytes(Charset.forName("windows-1252"));
    var reading =
        Qdpx.of(Qdpx.oneSelection("", "", 3, 12)).with("sources/x.txt", bytes).taken(folder);
    assertEquals(List.of("blåbærtur"), Qdpx.quotes(reading));
    assertEquals(
        Optional.of(
            "repaired 1: The text is not Unicode and was read as Windows-1252; check that accented"
                + " letters are right."),
        Qdpx.note(reading, "TextSource"));
  }

  @Test
  void lettersAndTheirAccentsAreJoinedAndPositionsGoWithThem() {
    var text = "e\u0301n to\r\nsa\u030A norsk";
    assertEquals(List.of("så"), quotes("NVivo", text, 8, 11));
    assertEquals(List.of("norsk"), quotes("NVivo", text, 12, 17));
    assertEquals(List.of("en".replace("e", "é")), quotes("NVivo", text, 1, 3));
  }

  @Test
  void signsThatCountAsSpaceAreCharactersLikeAnyOther() {
    assertEquals(List.of("norsk"), quotes("", "a\u00ADb\u2028c\u2029\u000B\f\u00A0 norsk", 10, 15));
  }

  @Test
  void theDocumentMayBeUtf16AndHaveAMarkOrABlankInFront() {
    var xml = Qdpx.oneSelection("", "", 0, 3);
    var utf16 =
        xml.replace("encoding=\"utf-8\"", "encoding=\"UTF-16\"").getBytes(StandardCharsets.UTF_16);
    var marked = ("\uFEFF" + xml).getBytes(StandardCharsets.UTF_8);
    for (var bytes : List.of(utf16, marked)) {
      var reading =
          Qdpx.empty().with("project.qde", bytes).with("sources/x.txt", "hei du").taken(folder);
      assertEquals(List.of("hei"), Qdpx.quotes(reading));
    }
  }

  @Test
  void theDocumentIsFoundWhateverItIsCalledAndWhereverItLies() {
    var xml = Qdpx.oneSelection("", "", 0, 3);
    for (var name : List.of("PROJECT.QDE", "Mitt prosjekt.qde", "mappe/project.qde", "a/b/c.qde")) {
      var reading = Qdpx.empty().with(name, xml).with("sources/x.txt", "hei du").taken(folder);
      assertEquals(List.of("hei"), Qdpx.quotes(reading), name);
    }
  }

  @Test
  void twoDocumentsAreRefusedByName() {
    assertEquals(
        "p.qdpx: the archive has several project files (a.qde, b.qde); leave one of them",
        Qdpx.empty().with("a.qde", "<Project/>").with("b.qde", "<Project/>").refusal(folder));
  }

  @Test
  void entriesWithBackslashesAndReferencesInOtherCaseAreFound() {
    var xml = Qdpx.oneSelection("", "", 0, 3).replace("internal://x.txt", "internal://X.TXT");
    var reading = Qdpx.of(xml).with("Sources\\x.txt", "hei du").taken(folder);
    assertEquals(List.of("hei"), Qdpx.quotes(reading));
  }

  @Test
  void aFileThatNothingMentionsIsTold() {
    var reading =
        Qdpx.of(Qdpx.oneSelection("", "", 0, 3))
            .with("sources/x.txt", "hei du")
            .with("sources/glemt.docx", "?")
            .with("annet/project.qde", "<Project/>")
            .with("__MACOSX/._x", "?")
            .taken(folder);
    assertEquals(
        Optional.of(
            "dropped 2: Files of the archive that the project does not mention are left out."),
        Qdpx.note(reading, "file"));
  }

  @Test
  void anyNamespaceAndNoneIsRead() {
    for (var namespace : List.of("", "xmlns='urn:QDA-XML:codebook:0:4'", "xmlns='x:y'")) {
      var xml =
          Qdpx.oneSelection("", "", 0, 3).replace("xmlns=\"urn:QDA-XML:project:1.0\"", namespace);
      var reading = Qdpx.of(xml).with("sources/x.txt", "hei du").taken(folder);
      assertEquals(List.of("hei"), Qdpx.quotes(reading));
    }
  }

  @Test
  void bracesAndCaseOfAGuidDoNotMatter() {
    var guid = "abcdef01-2345-6789-abcd-ef0123456789";
    var xml =
        Qdpx.oneSelection("", "", 0, 3)
            .replace(
                "<Code guid='" + Qdpx.CODE, "<Code guid='{" + guid.toUpperCase(Locale.ROOT) + "}")
            .replace("targetGUID=\"" + Qdpx.CODE, "targetGUID=\"" + guid);
    var reading = Qdpx.of(xml).with("sources/x.txt", "hei du").taken(folder);
    assertEquals(UUID.fromString(guid), reading.project().codings().getFirst().code());
    assertEquals(1, reading.project().codes().size());
  }

  @Test
  void twoThingsOfOneGuidBecomeTwoAndTheSameCodeTwiceIsOne() {
    var xml =
        Qdpx.project(
            "",
            """
            <CodeBook><Codes><Code guid="%s" name="A" isCodable="true"/><Code guid="%s" name="B" isCodable="true"/>
            <Code guid="%s" name="A" isCodable="true"/></Codes></CodeBook>
            """
                .formatted(Qdpx.CODE, Qdpx.CODE, Qdpx.CODE));
    var reading = Qdpx.of(xml).taken(folder);
    assertEquals(
        List.of("A", "B"), reading.project().codes().stream().map(MovedCode::name).toList());
    assertEquals(
        Optional.of(
            "repaired 1: Two things of one kind had the same GUID; the second was given another."),
        Qdpx.note(reading, "guid"));
  }

  @Test
  void aCodingWithAMissingCodeStaysUnderOneMadeForIt() {
    var xml = Qdpx.oneSelection("", "", 0, 3).replace(Qdpx.CODEBOOK, "");
    var reading = Qdpx.of(xml).with("sources/x.txt", "hei du").taken(folder);
    assertEquals("(missing code 11111111)", reading.project().codes().getFirst().name());
    assertEquals(List.of("hei"), Qdpx.quotes(reading));
    assertEquals(
        Optional.of(
            "repaired 1: Codings refer to a code that is not in the file; they stand under “(missing"
                + " code …)”."),
        Qdpx.note(reading, "CodeRef"));
  }

  @Test
  void codingsOfATextThatIsMissingAreKept() {
    var reading = Qdpx.of(Qdpx.oneSelection("", "", 12, 40)).taken(folder);
    var source = reading.project().sources().getFirst();
    assertEquals(Optional.empty(), source.words());
    assertEquals("characters 12–40", source.unshown().getFirst().place());
    assertEquals(
        Optional.of(
            "kept 1: The text is not in the file; its codings are kept and cannot be shown. Export"
                + " again with the sources."),
        Qdpx.note(reading, "TextSource"));
  }

  @Test
  void whatGoesBeyondTheTextIsCutToIt() {
    var reading =
        Qdpx.of(Qdpx.oneSelection("", "", -5, 900)).with("sources/x.txt", "hei du").taken(folder);
    assertEquals(List.of("hei du"), Qdpx.quotes(reading));
    assertEquals(
        Optional.of("repaired 1: A selection goes beyond the text and was cut to it."),
        Qdpx.note(reading, "PlainTextSelection"));
  }

  @Test
  void whatEndsBeforeItBeginsIsTurnedRound() {
    var reading =
        Qdpx.of(Qdpx.oneSelection("", "", 6, 4)).with("sources/x.txt", "hei du").taken(folder);
    assertEquals(List.of("du"), Qdpx.quotes(reading));
    assertEquals(
        Optional.of("repaired 1: A selection ends before it begins; start and end were exchanged."),
        Qdpx.note(reading, "PlainTextSelection"));
  }

  @Test
  void numbersOfAnyLengthAreNumbers() {
    var digits = "1" + "0".repeat(30);
    var reading =
        Qdpx.of(Qdpx.oneSelection("", "", "-" + digits, digits))
            .with("sources/x.txt", "hei du")
            .taken(folder);
    assertEquals(List.of("hei du"), Qdpx.quotes(reading));
    assertEquals(
        Optional.of(
            "repaired 2: A position is no number, or far too large; the nearest possible was taken."),
        reading.notes().stream()
            .filter(note -> note.text().en().startsWith("A position"))
            .map(note -> note.grade().key() + " " + note.count() + ": " + note.text().en())
            .findFirst());
  }

  @Test
  void aCodingOfNoWordsIsKeptAndNotCounted() {
    var reading =
        Qdpx.of(Qdpx.oneSelection("", "", 2, 2)).with("sources/x.txt", "hei du").taken(folder);
    assertEquals(List.of(), reading.project().codings());
    assertEquals(
        "characters 2–2", reading.project().sources().getFirst().unshown().getFirst().place());
  }

  @Test
  void coloursAndFlagsAreReadInEveryWayTheyAreWritten() {
    var xml =
        Qdpx.project(
            "",
            """
            <CodeBook><Codes>
            <Code guid="00000000-0000-0000-0000-000000000001" name=" a " isCodable="1" color="#0f8"/>
            <Code guid="00000000-0000-0000-0000-000000000002" name="b" isCodable="TRUE" color="#80112233"/>
            <Code guid="00000000-0000-0000-0000-000000000003" name="c" isCodable="0" color="rgba(1, 2, 255, 0.5)"/>
            <Code guid="00000000-0000-0000-0000-000000000004" name="" isCodable="kanskje" color="LightGoldenrod7"/>
            <Code guid="00000000-0000-0000-0000-000000000005" name="e" isCodable="false" color="Red"/>
            <Code guid="00000000-0000-0000-0000-000000000006" name="e" isCodable="false" color="#445566ff"/>
            </Codes></CodeBook>
            """);
    var codes = Qdpx.of(xml).taken(folder).project().codes();
    assertEquals(
        List.of("a", "b", "c", "(unnamed)", "e", "e"),
        codes.stream().map(MovedCode::name).toList());
    assertEquals(
        List.of(
            OptionalInt.of(0x00FF88),
            OptionalInt.of(0x112233),
            OptionalInt.of(0x0102FF),
            OptionalInt.empty(),
            OptionalInt.of(0xFF0000),
            OptionalInt.of(0x445566)),
        codes.stream().map(MovedCode::colour).toList());
    assertEquals(
        List.of(true, true, false, true, false, false),
        codes.stream().map(MovedCode::codable).toList());
  }

  @Test
  void aFolderThatIsCodedWithIsACode() {
    var xml = Qdpx.oneSelection("", "", 0, 3).replace("isCodable='true'", "isCodable='false'");
    var reading = Qdpx.of(xml).with("sources/x.txt", "hei du").taken(folder);
    assertEquals(true, reading.project().codes().getFirst().codable());
    assertEquals(
        Optional.of(
            "repaired 1: A code that was not to be coded with has codings; it is an ordinary code"
                + " now."),
        Qdpx.note(reading, "Code"));
  }

  @Test
  void aCodingOfAWholeSourceIsOneOfAllItsWords() {
    var xml =
        Qdpx.project(
            "",
            Qdpx.CODEBOOK
                + """
                <Sources><TextSource guid="%s" name="I"><PlainTextContent>hei du</PlainTextContent>
                <Coding guid="%s"><CodeRef targetGUID="%s"/></Coding></TextSource></Sources>
                """
                    .formatted(Qdpx.SOURCE, Qdpx.CODING, Qdpx.CODE));
    var reading = Qdpx.of(xml).taken(folder);
    assertEquals(new Span(0, 6), reading.project().codings().getFirst().span());
  }

  @Test
  void whatIsNotPartOfTheFormatIsTold() {
    var reading =
        Qdpx.of(
                Qdpx.project(
                    "",
                    "<Surveys><Survey/></Surveys><Graphs><Graph guid='%s' name='Kart'/></Graphs>"
                        .formatted(Qdpx.CODE)))
            .taken(folder);
    assertEquals(
        Optional.of("dropped 1: Elements that are no part of REFI-QDA are left out."),
        Qdpx.note(reading, "Surveys"));
    assertEquals(
        Optional.of("dropped 1: Graphs are left out; the codes, links and cases in them are here."),
        Qdpx.note(reading, "Graph"));
    assertEquals(List.of("Kart"), reading.notes().get(1).examples());
  }

  @Test
  void theTextInTheFileCountsWhenTwoDiffer() {
    var xml =
        Qdpx.oneSelection("", "", 0, 3)
            .replace(
                "<PlainTextSelection",
                "<PlainTextContent>en annen</PlainTextContent><PlainTextSelection");
    var reading = Qdpx.of(xml).with("sources/x.txt", "hei du").taken(folder);
    assertEquals(List.of("hei"), Qdpx.quotes(reading));
    assertEquals(
        Optional.of(
            "dropped 1: A text stood both in the project and in a file, and they differ; the file"
                + " was used."),
        Qdpx.note(reading, "PlainTextContent"));
  }
}
