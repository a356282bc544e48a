package no.sitat.exchange.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import no.sitat.exchange.format.FileFormat;
import no.sitat.exchange.source.SourceFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Word documents that say things in another way than most.
class WordFormsTest {
  private static final ReadingRoom ROOM = new ReadingRoom();

  @AfterAll
  static void closeTheRoom() {
    ROOM.close();
  }

  /// Two levels of headings that only their styles number, and a list.
  private static byte[] numbered() {
    var parts = new LinkedHashMap<String, String>();
    parts.put(
        "document",
        SampleDocuments.wordPart(
            "document",
            "<w:body>"
                + paragraph("<w:pStyle w:val=\"Overskrift1\"/>", "Bakgrunn")
                + paragraph("<w:pStyle w:val=\"Overskrift2\"/>", "Utvalg")
                + paragraph("<w:pStyle w:val=\"Egen\"/>", "Metode")
                + paragraph("", "I: Hei.")
                + paragraph("<w:pStyle w:val=\"Overskrift1\"/>", "Funn")
                + paragraph(
                    "<w:pStyle w:val=\"Overskrift1\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId"
                        + " w:val=\"0\"/></w:numPr>",
                    "Uten tall")
                + "</w:body>"));
    parts.put(
        "styles",
        SampleDocuments.wordPart(
            "styles",
            """
            <w:style w:type="paragraph" w:styleId="Overskrift1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Overskrift2"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Egen"><w:basedOn w:val="Overskrift2"/></w:style>
            <w:style w:type="paragraph" w:styleId="Ring"><w:basedOn w:val="Ring"/></w:style>\
            """));
    parts.put(
        "numbering",
        SampleDocuments.wordPart(
            "numbering",
            """
            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Overskrift1"/><w:lvlText w:val="%1."/></w:lvl>\
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Overskrift2"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>\
            """));
    return SampleDocuments.wordOf(parts);
  }

  private static String paragraph(String properties, String words) {
    return "<w:p><w:pPr>%s</w:pPr><w:r><w:t>%s</w:t></w:r></w:p>".formatted(properties, words);
  }

  private static final String NUMBERED =
      """
      1. Bakgrunn

      1.1 Utvalg

      1.2 Metode

      I: Hei.

      2. Funn

      Uten tall\
      """;

  @Test
  void numbersThatOnlyAStyleGivesAreKept() {
    assertEquals(NUMBERED, words(numbered()));
  }

  @Test
  void theStrictFormIsReadAsTheOrdinaryOne() throws IOException {
    assertEquals(NUMBERED, words(strict(numbered())));
  }

  @Test
  void aStyleThatIsItsOwnAncestorIsNoMatter() {
    var parts =
        Map.of(
            "document",
            SampleDocuments.wordPart(
                "document",
                "<w:body>" + paragraph("<w:pStyle w:val=\"Ring\"/>", "Hei") + "</w:body>"),
            "styles",
            SampleDocuments.wordPart(
                "styles", "<w:style w:styleId=\"Ring\"><w:basedOn w:val=\"Ring\"/></w:style>"));
    assertEquals("Hei", words(SampleDocuments.wordOf(parts)));
  }

  /// The same document as ISO/IEC 29500 strict has it: other namespaces, nothing else.
  private static byte[] strict(byte[] ordinary) throws IOException {
    var entries = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(ordinary))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        entries.put(
            entry.getName(),
            xml.replace(
                    "http://schemas.openxmlformats.org/wordprocessingml/2006/",
                    "http://purl.oclc.org/ooxml/wordprocessingml/")
                .replace(
                    "http://schemas.openxmlformats.org/officeDocument/2006/",
                    "http://purl.oclc.org/ooxml/officeDocument/")
                .getBytes(StandardCharsets.UTF_8));
      }
    }
    return SampleDocuments.zip(entries);
  }

  private static String words(byte[] document) {
    return ROOM.read(SourceFile.of("a.docx", document), FileFormat.WORD)
        .value()
        .orElseThrow()
        .body();
  }
}
