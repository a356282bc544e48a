package no.sitat.exchange.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.sitat.exchange.Material;
import no.sitat.exchange.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileFormatTest {
  private static final Set<FileFormat> IN_ONE_BYTE = Set.of(FileFormat.PDF, FileFormat.RTF);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.txt  | PLAIN_TEXT         | R1: Hei",
        "a.md   | MARKDOWN           | **R1** Hei",
        "a.csv  | TABLE              | id,text",
        "a.json | JSON               | [{\"id\": 1}]",
        "a.txt  | PDF                | %PDF-1.7",
        "a.csv  | RTF                | {\\rtf1",
        "a.txt  | WEB_PAGE           | <!DOCTYPE html><p>",
        "a.xml  | WEB_PAGE           | <?xml version='1.0'?>~<!DOCTYPE html PUBLIC 'x'>~<html>",
        "a.txt  | WEB_PAGE           | <!-- fra nettet -->~<html>",
        "a.xml  | FLAT_OPEN_DOCUMENT | <?xml version='1.0'?>~<office:document xmlns='x'>",
        "a.xml  | ELAN               | <?xml version='1.0'?>~<ANNOTATION_DOCUMENT A='b'>",
        "a.html | XML                | <?xml version='1.0'?>~<TEI>",
        "a.txt  | WEBVTT             | WEBVTT~~00:01",
        "a.txt  | SUBRIP             | 1~00:00:01,000 --> 00:00:02,000",
        "a.txt  | TEXT_GRID          | File type = \"ooTextFile\"",
        "a.txt  | CHAT               | @UTF8~@Begin",
        "a.csv  | WHISPER_TABLE      | start;end;text~0;10;Hei",
        "a.txt  | MAILBOX            | From a@b.no Mon Jan 5~Subject: x",
        "a.txt  | MAIL               | From: a@b.no~To: b@c.no~ og c@d.no~MIME-Version: 1.0",
        "a.txt  | PLAIN_TEXT         | From: Oslo~To: Riga~Date: 1991~~Det var langt.",
        "a.txt  | PLAIN_TEXT         | <latter> det var det",
        "a.txt  | PLAIN_TEXT         | From Oslo til Riga~tar det to timer"
      })
  void aTextIsWhatItBeginsWithAndItsEndingDecidesOnlyBetweenTexts(
      String name, FileFormat format, String text) throws IOException {
    for (var line : List.of("\n", "\r\n")) {
      for (var encoding : List.of("UTF-8", "UTF-16LE", "UTF-16BE")) {
        var bytes = (text.replace("~", line) + line).getBytes(Charset.forName(encoding));
        if (encoding.equals("UTF-8") || !IN_ONE_BYTE.contains(format)) {
          assertEquals(format, FileFormat.of(SourceFile.of(name, bytes)), encoding);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "WORD, word/document.xml",
    "WORKBOOK, xl/workbook.xml",
    "PRESENTATION, ppt/presentation.xml",
    "REFI_QDA, project.qde"
  })
  void aZipIsWhatItHolds(FileFormat format, String entry) throws IOException {
    assertEquals(format, FileFormat.of(SourceFile.of("a.txt", zip("[Content_Types].xml", entry))));
  }

  @Test
  void aProjectWithAWordDocumentInItIsAProject() throws IOException {
    var bytes = zip("sources/word/document.xml", "project.qde");
    assertEquals(FileFormat.REFI_QDA, FileFormat.of(SourceFile.of("a.docx", bytes)));
  }

  @Test
  void aZipOfDocumentsIsNotOneOfThem() throws IOException {
    assertEquals(FileFormat.ZIP, FileFormat.of(SourceFile.of("a.zip", zip("intervju.txt"))));
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.setLevel(0);
      zip.putNextEntry(new ZipEntry("r1.docx"));
      zip.write(zip("[Content_Types].xml", "word/document.xml"));
    }
    assertEquals(FileFormat.ZIP, FileFormat.of(SourceFile.of("a.zip", bytes.toByteArray())));
  }

  @Test
  void whatAZipHoldsIsFoundAtTheEndOfALargeFileToo(@TempDir Path folder) throws IOException {
    var out = new ByteArrayOutputStream();
    out.writeBytes("PK\3\4".getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(new byte[5_000_000]);
    out.writeBytes("word/document.xml".getBytes(StandardCharsets.ISO_8859_1));
    var path = Files.write(folder.resolve("a.zip"), out.toByteArray());
    assertEquals(FileFormat.WORD, FileFormat.of(SourceFile.of(path)));
    assertEquals(FileFormat.WORD, FileFormat.ofBytes(out.toByteArray()).orElseThrow());
  }

  @Test
  void aLongHeaderOfNothingIsLookedThroughAtOnce() {
    var text = "Emne: x\n" + " \t \t\n".repeat(20_000) + "A: b\n".repeat(20_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () ->
            assertEquals(
                FileFormat.PLAIN_TEXT,
                FileFormat.of(SourceFile.of("a.txt", text.getBytes(StandardCharsets.UTF_8)))));
  }

  @Test
  void everyFormatHasAKeyAndANameOfItsOwn() {
    var names = new HashSet<String>();
    for (var format : FileFormat.values()) {
      names.add(format.key());
      names.add(format.called().nb() + " ");
      names.add(format.called().en() + "  ");
    }
    assertEquals(3 * FileFormat.values().length, names.size());
  }

  @Test
  void theAwkwardDocumentsAreWhatTheyAre() throws IOException {
    var found = new TreeMap<String, FileFormat>();
    for (var file : Material.files("documents/tika", "")) {
      if (Files.isRegularFile(file)) {
        found.put(file.getFileName().toString(), FileFormat.of(SourceFile.of(file)));
      }
    }
    assertEquals(FileFormat.OLD_WORD, found.get("testWORD6.doc"));
    assertEquals(FileFormat.ENCRYPTED_OFFICE, found.get("testWORD_protected_passtika.docx"));
    assertEquals(FileFormat.WEB_PAGE, found.get("testHTML_charset_utf16le.html"));
    assertEquals(FileFormat.MAIL, found.get("testThunderbirdEml.eml"));
    assertEquals(FileFormat.MAILBOX, found.get("complex.mbox"));
    assertEquals(FileFormat.FLAT_OPEN_DOCUMENT, found.get("testODTMacro.fodt"));
    assertEquals(FileFormat.PLAIN_TEXT, found.get("testODTnotaZipFile.odt"));
  }

  private static byte[] zip(String... names) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("x".getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
