package no.sitat.exchange.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import no.sitat.exchange.format.FileFormat;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.SourceFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What each format becomes, through the process it is read in.
class ReadingRoomTest {
  private static final ReadingRoom ROOM = new ReadingRoom();

  @AfterAll
  static void closeTheRoom() {
    ROOM.close();
  }

  @Test
  void aWordDocumentKeepsParagraphsNumbersTablesAndNotes() {
    var parts = new LinkedHashMap<String, String>();
    parts.put(
        "document",
        SampleDocuments.wordPart(
            "document",
            """
            <w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Bakgrunn</w:t></w:r></w:p>
            <w:p><w:r><w:t>I: Hvorfor dro du</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r><w:r><w:t>?</w:t></w:r></w:p>
            <w:p><w:r><w:t>R: For </w:t></w:r><w:del w:author="A"><w:r><w:delText>penger</w:delText></w:r></w:del>
            <w:ins w:author="A"><w:r><w:t>barna</w:t></w:r></w:ins><w:r><w:t>s skyld.</w:t></w:r><w:r><w:commentReference w:id="3"/></w:r><w:r><w:br/><w:t>Ja.</w:t></w:r></w:p>
            <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>skole</w:t></w:r></w:p>
            <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>hus</w:t></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>år</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>sted</w:t></w:r></w:p><w:p><w:r><w:t>land</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr><w:tc><w:p><w:r><w:t>2019</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Riga</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body>\
            """));
    parts.put(
        "numbering",
        SampleDocuments.wordPart(
            "numbering",
            """
            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>\
            """));
    parts.put(
        "footnotes",
        SampleDocuments.wordPart(
            "footnotes",
            "<w:footnote w:id=\"7\"><w:p><w:r><w:t>Ler.</w:t></w:r></w:p></w:footnote>"));
    parts.put(
        "comments",
        SampleDocuments.wordPart(
            "comments",
            "<w:comment w:id=\"3\" w:author=\"Kari\"><w:p><w:r><w:t>Spør mer.</w:t></w:r></w:p></w:comment>"));
    var read = read(FileFormat.WORD, SampleDocuments.wordOf(parts));
    assertEquals(
        """
        Bakgrunn

        I: Hvorfor dro du[1]?

        R: For barnas skyld.[c1]
        Ja.

        a) skole
        b) hus

        år\tsted land
        2019\tRiga\
        """,
        read.body());
    assertEquals("[1] Ler.\n[c1] Spør mer.", read.notes());
    assertEquals(
        List.of("NOTES 1", "COMMENTS 1", "DELETIONS 1"),
        read.findings().stream().map(found -> found.kind() + " " + found.count()).toList());
  }

  @Test
  void anOpenDocumentKeepsThemToo() {
    var styles =
        "<text:list-style style:name=\"L1\"><text:list-level-style-number text:level=\"1\""
            + " style:num-format=\"i\" style:num-suffix=\".\"/></text:list-style>";
    var body =
        """
        <text:tracked-changes><text:changed-region><text:deletion><text:p>vekk</text:p></text:deletion></text:changed-region></text:tracked-changes>
        <text:h>Bakgrunn</text:h>
        <text:p>I: Hvorfor<text:s text:c="2"/>dro du<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Ler.</text:p></text:note-body></text:note>?<text:line-break/>Si.</text:p>
        <text:list text:style-name="L1"><text:list-item><text:p>skole</text:p></text:list-item><text:list-item><text:p>hus</text:p></text:list-item></text:list>
        <text:list><text:list-item><text:p>bil</text:p></text:list-item></text:list>
        <table:table><table:table-row><table:table-cell><text:p>år</text:p></table:table-cell><table:table-cell><text:p>sted</text:p></table:table-cell></table:table-row>
        <table:table-row><table:table-cell><text:p>2019</text:p></table:table-cell><table:table-cell><text:p>Riga</text:p></table:table-cell></table:table-row></table:table>
        <text:p>Slutt<office:annotation><dc:creator>Kari</dc:creator><text:p>Spør mer.</text:p></office:annotation>.</text:p>
        """;
    var expected =
        """
        Bakgrunn

        I: Hvorfor  dro du[1]?
        Si.

        i. skole
        ii. hus
        • bil

        år\tsted
        2019\tRiga

        Slutt[c1].\
        """;
    var read = read(FileFormat.OPEN_DOCUMENT, SampleDocuments.openDocument(styles, body));
    assertEquals(expected, read.body());
    assertEquals("[1] Ler.\n[c1] Spør mer.", read.notes());
    var flat = SampleDocuments.openContent("office:document", styles, body);
    assertEquals(read, read(FileFormat.FLAT_OPEN_DOCUMENT, flat.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void anRtfDocumentKeepsThemToo() {
    var rtf =
        SampleDocuments.rtf(
            """
            {\\header Side 1}\\pard I: Hvorfor dro du{\\footnote Ler.}?\\par
            R: For {\\deleted penger}barnas skyld.{\\*\\atnid KN}{\\*\\atnauthor Kari}{\\*\\annotation Sp\\'f8r mer.}\\par
            {\\listtext a)\\tab}skole\\par{\\listtext b)\\tab}hus\\par
            \\trowd\\cellx100\\cellx200\\pard\\intbl \\'e5r\\cell sted\\cell\\row
            \\pard\\intbl 2019\\cell Riga\\cell\\row\\pard Slutt, \\u-10179?\\u-8704?.\\par\
            """);
    var read = read(FileFormat.RTF, rtf);
    assertEquals(
        """
        I: Hvorfor dro du[1]?

        R: For barnas skyld.[c1]

        a) skole
        b) hus

        år\tsted
        2019\tRiga

        Slutt, 😀.\
        """,
        read.body());
    assertEquals("[1] Ler.\n[c1] Spør mer.", read.notes());
  }

  @Test
  void thePagesOfABookAreReadInTheirOrder() {
    var book = SampleDocuments.book(List.of("<h1>En</h1><p>Først.</p>", "<p>Så.</p>"));
    assertEquals("En\n\nFørst.\n\nSå.", read(FileFormat.EPUB, book).body());
  }

  @Test
  void aWebPageIsWhatIsReadAndNotWhatIsRun() {
    var page =
        """
        <script>document.write("nei")</script><style>p {}</style><svg><text>nei</text></svg>
        <h1>Bak
          grunn</h1><p onclick="nei()">I: Hei &amp; hå</p>R: Ja<br> vel<noscript>nei</noscript>
        <del>nei</del><ol start="3"><li>skole</li><li>hus</li></ol><ul><li>bil</li></ul>
        <table><tr><th>år</th><td>sted</td></tr><tr><td>2019</td><td><p>Riga</p><p>by</p></td></tr></table>
        <iframe src="http://127.0.0.1/x">nei</iframe><pre>a  b
          c</pre>\
        """;
    for (var charset : List.of("UTF-8", "windows-1252", "UTF-16LE", "Shift_JIS")) {
      var words = page.replace("å", charset.equals("Shift_JIS") ? "あ" : "å");
      var read = read(FileFormat.WEB_PAGE, SampleDocuments.html(words, charset));
      assertEquals(
          """
          Bak grunn

          I: Hei & hå

          R: Ja
          vel

          3. skole
          4. hus
          • bil

          år\tsted
          2019\tRiga by

          a  b
            c\
          """
              .replace("å", charset.equals("Shift_JIS") ? "あ" : "å"),
          read.body(),
          charset);
    }
  }

  @Test
  void whatTheBytesProveGoesBeforeWhatAPageSaysOfItself() {
    var page = SampleDocuments.html("<p>Blåbær</p>", "UTF-8");
    var lying =
        new String(page, StandardCharsets.ISO_8859_1)
            .replace("UTF-8", "windows-1256")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertEquals("Blåbær", read(FileFormat.WEB_PAGE, lying).body());
  }

  @Test
  void theLinesOfAPdfBecomeParagraphs() {
    var long1 = "R: Vi dro fordi det var lettere der, og fordi barna skulle begynne på sko-";
    var long2 = "len samme høst, og så var det jo noe med huset også, som vi ikke fikk solgt.";
    var pdf =
        SampleDocuments.pdf(
            List.of(List.of("I: Hvorfor dro du?", long1, long2, "I: Ja."), List.of("R: Nei.")));
    assertEquals(
        "I: Hvorfor dro du?\n\n"
            + long1.substring(0, long1.length() - 1)
            + long2
            + "\n\nI: Ja.\n\nR: Nei.",
        read(FileFormat.PDF, pdf).body());
  }

  @Test
  void aPdfThatIsLockedOrForbiddenOrOnlyPicturesIsRefusedForThat() {
    assertEquals(Fault.LOCKED, fault(FileFormat.PDF, SampleDocuments.lockedPdf("pass", true)));
    assertEquals(Fault.NOT_ALLOWED, fault(FileFormat.PDF, SampleDocuments.lockedPdf("", false)));
    assertEquals("Hemmelig.", read(FileFormat.PDF, SampleDocuments.lockedPdf("", true)).body());
    assertEquals(
        Fault.ONLY_PICTURES, fault(FileFormat.PDF, SampleDocuments.pdf(List.of(List.of()))));
  }

  @Test
  void aDocumentThatTakesTooLongIsRefusedAndTheNextIsRead() {
    try (var hasty = new ReadingRoom(Duration.ofMillis(0), "-Xmx64m")) {
      var bytes = SampleDocuments.word("Hei.");
      assertEquals(Fault.TOO_SLOW, fault(hasty, FileFormat.WORD, bytes));
      assertEquals(Fault.TOO_SLOW, fault(hasty, FileFormat.WORD, bytes));
    }
    assertEquals("Hei.", read(FileFormat.WORD, SampleDocuments.word("Hei.")).body());
  }

  @Test
  void aDocumentThatTakesTooMuchMemoryIsRefusedAndTheNextIsRead() {
    try (var small = new ReadingRoom(Duration.ofSeconds(8), "-Xmx24m")) {
      var large = SampleDocuments.html("<p>Hei</p>".repeat(400_000), "UTF-8");
      assertEquals(Fault.TOO_MUCH_MEMORY, fault(small, FileFormat.WEB_PAGE, large));
      var page = SampleDocuments.html("Hei", "UTF-8");
      assertEquals("Hei", words(small.read(file(page), FileFormat.WEB_PAGE)).body());
    }
  }

  @Test
  void theProcessEndsWithItsRoomAndWithWhoStartedIt() throws Exception {
    // Those of other tests may be ending just now.
    var before = ProcessHandle.current().children().toList();
    List<ProcessHandle> own;
    try (var room = new ReadingRoom()) {
      words(room.read(file(SampleDocuments.word("Hei.")), FileFormat.WORD));
      own = ProcessHandle.current().children().filter(child -> !before.contains(child)).toList();
      assertEquals(1, own.size());
      assertTrue(own.getFirst().isAlive());
    }
    own.getFirst().onExit().get(5, TimeUnit.SECONDS);
    assertFalse(own.getFirst().isAlive());
    var alone =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ReadingDesk.class.getName())
            .start();
    assertEquals(ReadingDesk.READY, alone.getInputStream().read());
    alone.getOutputStream().close();
    assertTrue(alone.waitFor(10, TimeUnit.SECONDS));
    assertEquals(0, alone.exitValue());
  }

  @Test
  void nothingThatIsSaidOfADocumentQuotesIt() {
    var read = read(FileFormat.WORD, SampleDocuments.word("Hemmelig navn."));
    assertFalse(read.toString().contains("Hemmelig"));
  }

  private static DocumentText read(FileFormat format, byte[] bytes) {
    return words(ROOM.read(file(bytes), format));
  }

  private static DocumentText words(Reading<DocumentText> reading) {
    assertEquals(List.of(), reading.refusals());
    return reading.value().orElseThrow();
  }

  private static Fault fault(FileFormat format, byte[] bytes) {
    return fault(ROOM, format, bytes);
  }

  static Fault fault(ReadingRoom room, FileFormat format, byte[] bytes) {
    var refusal = room.read(file(bytes), format).refusals().getFirst();
    for (var fault : Fault.values()) {
      if (fault.of("a").equals(refusal)) {
        return fault;
      }
    }
    throw new AssertionError(refusal);
  }

  private static SourceFile file(byte[] bytes) {
    return SourceFile.of("a", bytes);
  }

  @Test
  void manyWhoReadInASharedRoomHaveTwoProcessesAndAllAreAnswered() throws Exception {
    var before = ProcessHandle.current().children().toList();
    var document = SampleDocuments.word("Hei.");
    List<ProcessHandle> own;
    try (var room = ReadingRoom.shared();
        var readers = Executors.newFixedThreadPool(8)) {
      var answers = new ArrayList<Future<String>>();
      for (int i = 0; i < 24; i++) {
        answers.add(readers.submit(() -> words(room.read(file(document), FileFormat.WORD)).body()));
      }
      for (var answer : answers) {
        assertEquals("Hei.", answer.get(60, TimeUnit.SECONDS));
      }
      own = ProcessHandle.current().children().filter(child -> !before.contains(child)).toList();
      assertEquals(2, own.size());
    }
    for (var process : own) {
      process.onExit().get(5, TimeUnit.SECONDS);
    }
  }
}
