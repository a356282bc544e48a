package no.sitat.exchange.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.sitat.exchange.format.FileFormat;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.SourceFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Documents that were made to do harm: none hangs, exhausts, reaches out or quotes what it should
/// not, and the document after it is read.
class HostileDocumentsTest {
  private static final ReadingRoom ROOM = new ReadingRoom();
  private static final int MEGABYTE = 1024 * 1024;

  @AfterAll
  static void closeTheRoom() {
    ROOM.close();
  }

  @Test
  void aZipThatUnpacksToVeryMuchIsRefused() throws IOException {
    assertEquals(Fault.BOMB, fault(FileFormat.WORD, bomb("word/document.xml", 300)));
    assertEquals(Fault.BOMB, fault(FileFormat.WORD, bomb("word/media/a.png", 300)));
    assertEquals(Fault.BOMB, fault(FileFormat.OPEN_DOCUMENT, bomb("content.xml", 300)));
    assertEquals(Fault.BOMB, fault(FileFormat.EPUB, bomb("META-INF/container.xml", 300)));
    assertEquals(Fault.TOO_LARGE, fault(FileFormat.OPEN_DOCUMENT, bomb("content.xml", 100)));
  }

  @Test
  void aZipThatLiesAboutItsSizesIsCountedByWhatComesOut() throws IOException {
    var bytes = bomb("word/document.xml", 300);
    int list = lastIndexOf(bytes, "PK\1\2");
    for (int i = 0; i < 4; i++) {
      bytes[list + 24 + i] = (byte) (i == 0 ? 10 : 0);
    }
    assertEquals(Fault.BOMB, fault(FileFormat.WORD, bytes));
  }

  @Test
  void aZipOfVeryManyEntriesIsRefused() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < 20_000; i++) {
        zip.putNextEntry(new ZipEntry("word/" + i));
      }
    }
    assertEquals(Fault.BOMB, fault(FileFormat.WORD, bytes.toByteArray()));
  }

  @Test
  void aBombWithinADocumentIsNotOpened() throws IOException {
    var word =
        SampleDocuments.with(
            SampleDocuments.word("Hei."), "word/embeddings/a.xml", bomb("b.zip", 180));
    assertEquals("Hei.", words(FileFormat.WORD, word));
  }

  @Test
  void entitiesAreNeitherFetchedNorMultiplied(@TempDir Path folder) throws IOException {
    var secret = Files.writeString(folder.resolve("secret.txt"), "hemmelighet");
    var entities =
        new StringBuilder("<!ENTITY x SYSTEM \"" + secret.toUri() + "\"><!ENTITY a0 \"ord ord\">");
    for (int i = 1; i < 30; i++) {
      entities.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1));
    }
    for (var use : List.of("&x;", "&a29;")) {
      var word =
          SampleDocuments.wordPart(
              "document", "<w:body><w:p><w:r><w:t>Hei " + use + "</w:t></w:r></w:p></w:body>");
      var open =
          SampleDocuments.openContent("office:document", "", "<text:p>Hei " + use + "</text:p>");
      for (var each :
          Map.of(
                  FileFormat.WORD,
                  SampleDocuments.wordOf(
                      Map.of("document", withDoctype(word, "w:document", entities))),
                  FileFormat.FLAT_OPEN_DOCUMENT,
                  withDoctype(open, "office:document", entities).getBytes(StandardCharsets.UTF_8),
                  FileFormat.WEB_PAGE,
                  ("<!DOCTYPE html [" + entities + "]><html><p>Hei " + use + "</p></html>")
                      .getBytes(StandardCharsets.UTF_8))
              .entrySet()) {
        var read = read(each.getKey(), each.getValue());
        var text = read.value().map(DocumentText::body).orElse("");
        assertFalse(text.contains("hemmelighet"), each.getKey() + " " + use);
        assertTrue(text.length() < 10_000, each.getKey() + " " + use);
      }
    }
  }

  private static String withDoctype(String xml, String root, CharSequence entities) {
    return xml.replace("?>", "?><!DOCTYPE " + root + " [" + entities + "]>");
  }

  @Test
  void nothingOutsideOfADocumentIsAskedFor() throws Exception {
    try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      var asked = new AtomicInteger();
      Thread.ofVirtual()
          .start(() -> {
            while (!server.isClosed()) {
              try {
                server.accept().close();
                asked.incrementAndGet();
              } catch (IOException e) {
                return;
              }
            }
          });
      var url = "http://127.0.0.1:" + server.getLocalPort() + "/x";
      for (var each : reachingOut(url).entrySet()) {
        read(each.getKey(), each.getValue());
      }
      assertEquals(0, asked.get());
    }
  }

  private static Map<FileFormat, byte[]> reachingOut(String url) {
    var parts = new LinkedHashMap<String, String>();
    parts.put(
        "document",
        withDoctype(
            SampleDocuments.wordPart(
                "document",
                "<w:body><w:p><w:r><w:t>Hei.</w:t></w:r></w:p><w:altChunk r:id=\"a\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"/></w:body>"),
            "w:document",
            "<!ENTITY % x SYSTEM \"" + url + "\"> %x;"));
    parts.put(
        "word/_rels/document.xml.rels",
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="%s" TargetMode="External"/>
        <Relationship Id="b" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="%s" TargetMode="External"/>
        </Relationships>\
        """
            .formatted(url, url));
    var page =
        "<!DOCTYPE html SYSTEM '%1$s'><html><base href='%1$s'><img src='%1$s'><link rel='stylesheet' href='%1$s'><script src='%1$s'></script><p>Hei</p></html>"
            .formatted(url);
    var open = SampleDocuments.openContent("office:document", "", "<text:p>Hei</text:p>");
    return Map.of(
        FileFormat.WORD,
        SampleDocuments.wordOf(parts),
        FileFormat.WEB_PAGE,
        page.getBytes(StandardCharsets.UTF_8),
        FileFormat.EPUB,
        SampleDocuments.book(List.of(page)),
        FileFormat.RTF,
        SampleDocuments.rtf(
            "{\\field{\\*\\fldinst INCLUDEPICTURE \"%s\"}{\\fldrslt Hei}}".formatted(url)),
        FileFormat.FLAT_OPEN_DOCUMENT,
        withDoctype(open, "office:document SYSTEM \"" + url + "\"", "")
            .getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aDocumentThatIsCutOffIsCalledDamaged() {
    for (var each :
        Map.of(
                FileFormat.WORD, SampleDocuments.word("I: Hei", "R: Ja"),
                FileFormat.OPEN_DOCUMENT, SampleDocuments.openDocument("", "<text:p>a</text:p>"),
                FileFormat.EPUB, SampleDocuments.book(List.of("<p>a</p>")),
                FileFormat.OLD_WORD,
                    "\u00D0\u00CF\u0011\u00E0".getBytes(StandardCharsets.ISO_8859_1),
                FileFormat.PDF, "%PDF-1.7\n1 0 obj\n<<".getBytes(StandardCharsets.ISO_8859_1))
            .entrySet()) {
      var half = Arrays.copyOf(each.getValue(), Math.max(4, each.getValue().length / 2));
      assertEquals(Fault.DAMAGED, fault(each.getKey(), half), each.getKey().key());
    }
  }

  @Test
  void aZipWithLockedEntriesIsCalledLocked() {
    var bytes = SampleDocuments.word("Hei");
    for (int i = 0; i + 10 < bytes.length; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
        bytes[i + 8] |= 1;
      } else if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 3) {
        bytes[i + 6] |= 1;
      }
    }
    assertEquals(Fault.LOCKED, fault(FileFormat.WORD, bytes));
  }

  @Test
  void whatIsNestedVeryDeepIsReadOrRefusedInTime() {
    var deep = new LinkedHashMap<String, Reading<DocumentText>>();
    deep.put("html", read(FileFormat.WEB_PAGE, html("<div>".repeat(200_000) + "Hei")));
    deep.put("tables", read(FileFormat.WEB_PAGE, html("<table><tr><td>".repeat(20_000) + "Hei")));
    deep.put("spans", read(FileFormat.WEB_PAGE, html("<b><i>".repeat(20_000) + "Hei")));
    deep.put("rtf", read(FileFormat.RTF, SampleDocuments.rtf("{".repeat(500_000) + "Hei")));
    deep.put(
        "rtf2",
        read(FileFormat.RTF, SampleDocuments.rtf("{".repeat(3_000) + "Hei" + "}".repeat(3_000))));
    var rows = "<w:tbl><w:tr><w:tc>";
    var word =
        rows.repeat(3_000)
            + "<w:p><w:r><w:t>Hei</w:t></w:r></w:p>"
            + "</w:tc></w:tr></w:tbl>".repeat(3_000);
    deep.put(
        "docx",
        read(
            FileFormat.WORD,
            SampleDocuments.wordOf(
                Map.of(
                    "document",
                    SampleDocuments.wordPart("document", "<w:body>" + word + "</w:body>")))));
    var list = "<text:list><text:list-item>".repeat(20_000) + "<text:p>Hei</text:p>";
    deep.put("odt", read(FileFormat.OPEN_DOCUMENT, SampleDocuments.openDocument("", list)));
    deep.forEach((name, read) ->
        assertTrue(read.isRefused() || read.value().get().body().contains("Hei"), name));
    assertEquals("Hei.", words(FileFormat.WORD, SampleDocuments.word("Hei.")));
  }

  @Test
  void aPdfThatGoesInCirclesOrUnpacksToVeryMuchIsReadOrRefusedInTime() throws IOException {
    var circle =
        """
        %PDF-1.4
        1 0 obj
        <</Type/Catalog/Pages 2 0 R>>
        endobj
        2 0 obj
        <</Type/Pages/Count 1000000000/Kids[2 0 R 3 0 R]>>
        endobj
        3 0 obj
        <</Type/Pages/Count 2/Kids[2 0 R 3 0 R]/Parent 2 0 R>>
        endobj
        trailer
        <</Root 1 0 R/Prev 0/Size 4>>
        """;
    assertTrue(read(FileFormat.PDF, circle.getBytes(StandardCharsets.US_ASCII)).isRefused());
    var packed = new ByteArrayOutputStream();
    try (var deflater = new java.util.zip.DeflaterOutputStream(packed)) {
      for (int i = 0; i < 700; i++) {
        deflater.write(new byte[MEGABYTE]);
      }
    }
    var bomb = new ByteArrayOutputStream();
    bomb.writeBytes(
        "%%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>\nendobj\n4 0 obj\n<</Length %d/Filter/FlateDecode>>\nstream\n"
            .formatted(packed.size())
            .getBytes(StandardCharsets.US_ASCII));
    bomb.writeBytes(packed.toByteArray());
    bomb.writeBytes(
        "\nendstream\nendobj\ntrailer\n<</Root 1 0 R/Size 5>>\n"
            .getBytes(StandardCharsets.US_ASCII));
    assertTrue(read(FileFormat.PDF, bomb.toByteArray()).isRefused());
    assertEquals("Hei", words(FileFormat.PDF, SampleDocuments.pdf(List.of(List.of("Hei")))));
  }

  @Test
  void aBookWhoseListNamesOneChapterAThousandTimesHasItsLimit() {
    var chapters = new ArrayList<String>();
    chapters.add("<p>" + "ord ".repeat(500_000) + "</p>");
    var book = SampleDocuments.book(chapters);
    assertTrue(words(FileFormat.EPUB, book).length() > MEGABYTE);
    var entries = new LinkedHashMap<String, byte[]>();
    entries.put(
        "META-INF/container.xml",
        "<container><rootfile full-path=\"a.opf\"/></container>".getBytes(StandardCharsets.UTF_8));
    entries.put(
        "a.opf",
        ("<package><item id=\"c\" href=\"c\"/>"
                + "<itemref idref=\"c\"/>".repeat(4_000)
                + "</package>")
            .getBytes(StandardCharsets.UTF_8));
    entries.put("c", html("<p>" + "ord ".repeat(500_000) + "</p>"));
    assertTrue(read(FileFormat.EPUB, SampleDocuments.zip(entries)).isRefused());
  }

  private static byte[] html(String body) {
    return ("<!DOCTYPE html><html><body>" + body).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bomb(String name, int megabytes) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var chunk = new byte[MEGABYTE];
    Arrays.fill(chunk, (byte) ' ');
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry(name));
      for (int i = 0; i < megabytes; i++) {
        zip.write(chunk);
      }
    }
    return bytes.toByteArray();
  }

  private static int lastIndexOf(byte[] bytes, String sign) {
    return new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(sign);
  }

  private static Fault fault(FileFormat format, byte[] bytes) {
    return ReadingRoomTest.fault(ROOM, format, bytes);
  }

  private static String words(FileFormat format, byte[] bytes) {
    return read(format, bytes).value().orElseThrow().body();
  }

  /// Reads, and sees that it did not take longer than anything may.
  private static Reading<DocumentText> read(FileFormat format, byte[] bytes) {
    long start = System.nanoTime();
    var reading = ROOM.read(SourceFile.of("a", bytes), format);
    long seconds = (System.nanoTime() - start) / 1_000_000_000;
    assertTrue(seconds < 30, () -> format + " took " + seconds + " s");
    return reading;
  }
}
