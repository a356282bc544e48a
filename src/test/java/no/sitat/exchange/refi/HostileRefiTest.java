package no.sitat.exchange.refi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that wish us ill: refused with a sentence, or read without what is dangerous.
class HostileRefiTest {
  private static final String DAMAGED =
      "p.qdpx: the archive is damaged or cut off; export it again, or copy it once more";
  private static final String TOO_MUCH =
      "p.qdpx: the archive unpacks to more than is read (2 GB in a file, 4 GB in all, or 200 times"
          + " its size); split the project, or take sound and video out of it";
  private static final String DTD =
      "the project file has a document type (DTD), which is not read; export the project again";

  @TempDir Path folder;

  private static String withPath(String path) {
    return Qdpx.oneSelection("", "", 0, 3).replace("internal://x.txt", path);
  }

  @Test
  void noNameOfAnEntryBecomesAPath() throws IOException {
    var before = files(folder);
    var file =
        Qdpx.of(Qdpx.oneSelection("", "", 0, 3))
            .with("sources/x.txt", "hei du")
            .with("../../utenfor.txt", "ond")
            .with("/tmp/utenfor.txt", "ond")
            .with("C:\\utenfor.txt", "ond")
            .at(folder);
    var reading = Qdpx.read("p.qdpx", file).value().orElseThrow();
    assertEquals(List.of("hei"), Qdpx.quotes(reading));
    assertEquals(
        Optional.of(
            "dropped 3: Files of the archive that the project does not mention are left out."),
        Qdpx.note(reading, "file"));
    assertEquals(before.size() + 1, files(folder).size());
    assertFalse(Files.exists(folder.resolve("../../utenfor.txt")));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void aPathOutOfTheArchiveIsNeverOpened() throws IOException {
    var secret = Files.writeString(folder.resolve("hemmelig.txt"), "hemmelig");
    for (var path :
        List.of(
            "absolute://" + secret,
            "absolute:///etc/passwd",
            "relative:///" + secret.getFileName(),
            "internal://../" + secret.getFileName(),
            "../" + secret.getFileName(),
            "file://" + secret,
            "http://example.org/x.txt",
            secret.toString(),
            "\\\\server\\x.txt",
            "C:\\x.txt")) {
      var reading = Qdpx.of(withPath(path)).taken(folder);
      assertEquals(Optional.empty(), reading.project().sources().getFirst().words(), path);
      assertEquals(
          Optional.of(
              "kept 1: The file lies outside the project and is not opened; add it by hand."),
          Qdpx.note(reading, "path"),
          path);
      assertTrue(
          reading.notes().stream()
              .noneMatch(note -> String.join(" ", note.examples()).contains("hemmelig")));
    }
  }

  @Test
  void linksAreRefused() {
    assertEquals(
        "p.qdpx: the archive has links to files outside itself, and is therefore not opened",
        Qdpx.of(Qdpx.oneSelection("", "", 0, 3))
            .withLink("sources/x.txt", "/etc/passwd")
            .refusal(folder));
  }

  @Test
  void twoEntriesOfOneNameAreRefused() {
    assertEquals(
        "p.qdpx: the archive has two files of one name, so nobody can tell which counts; export it"
            + " again",
        Qdpx.of(Qdpx.oneSelection("", "", 0, 3))
            .with("sources/x.txt", "hei du")
            .with("Sources\\X.txt", "noe annet")
            .refusal(folder));
  }

  @Test
  void encryptedArchivesAreRefused() throws IOException {
    var file = Qdpx.of("<Project name='P'/>").at(folder);
    var bytes = Files.readAllBytes(file);
    for (int i = 0; i < bytes.length - 10; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
        bytes[i + 8] |= 1;
      }
    }
    Files.write(file, bytes);
    assertEquals(
        "p.qdpx: the archive is protected by a password; save it without one",
        Qdpx.refusal("p.qdpx", file));
  }

  @Test
  void aBombIsStoppedByTheBytesThatReallyCome() {
    assertEquals(
        TOO_MUCH,
        Qdpx.of(Qdpx.oneSelection("", "", 0, 3))
            .with("sources/x.txt", new byte[30 << 20])
            .refusal(folder));
  }

  @Test
  void aBombInTheDocumentIsStopped() {
    var xml = "<Project name='P'><Description>" + " ".repeat(40 << 20) + "</Description></Project>";
    assertEquals(TOO_MUCH, Qdpx.of(xml).refusal(folder));
  }

  @Test
  void sizesThatLieAreNotBelieved() throws IOException {
    var file =
        Qdpx.of(Qdpx.oneSelection("", "", 0, 3))
            .with("sources/x.txt", new byte[30 << 20])
            .at(folder);
    var bytes = Files.readAllBytes(file);
    for (int i = 0; i < bytes.length - 30; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
        bytes[i + 24] = 10;
        Arrays.fill(bytes, i + 25, i + 28, (byte) 0);
      }
    }
    Files.write(file, bytes);
    assertTrue(List.of(TOO_MUCH, DAMAGED).contains(Qdpx.refusal("p.qdpx", file)));
  }

  @Test
  void tooManyFilesAreRefused() {
    var many = Qdpx.of("<Project name='P'/>");
    for (int i = 0; i < 20_001; i++) {
      many.with("sources/" + i, "");
    }
    assertEquals(
        "p.qdpx: the archive has more than 20000 files; split the project", many.refusal(folder));
  }

  @Test
  void cutArchivesAreRefused() throws IOException {
    var file = Qdpx.of(Qdpx.oneSelection("", "", 0, 3)).with("sources/x.txt", "hei du").at(folder);
    var bytes = Files.readAllBytes(file);
    for (int length : List.of(5, 40, bytes.length / 2, bytes.length - 5)) {
      Files.write(file, Arrays.copyOf(bytes, length));
      assertEquals(DAMAGED, Qdpx.refusal("p.qdpx", file));
    }
  }

  @Test
  void aDocumentTypeIsRefusedWithWhateverItDeclares() throws IOException {
    var secret = Files.writeString(folder.resolve("hemmelig.txt"), "hemmelig");
    var outside =
        "<!DOCTYPE Project [<!ENTITY x SYSTEM 'file://%s'>]><Project name='P'><Description>&x;</Description></Project>"
            .formatted(secret);
    assertEquals("p.qdpx, line 1: " + DTD, Qdpx.of(outside).refusal(folder));
    var laughs = new StringBuilder("<!DOCTYPE Project [<!ENTITY l0 'ha'>");
    for (int i = 1; i < 12; i++) {
      laughs.append("<!ENTITY l%d '%s'>".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
    }
    laughs.append("]><Project name='&l11;'/>");
    assertEquals("p.qdpx, line 1: " + DTD, Qdpx.of(laughs.toString()).refusal(folder));
    assertEquals(
        "p.qdpx, line 1: " + DTD,
        Qdpx.of("<!DOCTYPE Project SYSTEM 'http://example.org/x.dtd'><Project name='P'/>")
            .refusal(folder));
  }

  @Test
  void codesInCodesTwoThousandDeepAreRefused() {
    var code = "<Code guid='%s' name='a' isCodable='true'>".formatted(Qdpx.CODE);
    var xml =
        "<Project name='P'><CodeBook><Codes>"
            + code.repeat(2000)
            + "</Code>".repeat(2000)
            + "</Codes></CodeBook></Project>";
    assertEquals(
        "p.qdpx, line 1: codes or other elements are nested deeper than 100 levels",
        Qdpx.of(xml).refusal(folder));
  }

  @Test
  void brokenXmlIsRefusedWithItsLine() {
    assertEquals(
        "p.qdpx, line 2: the project file is not valid XML; export the project again",
        Qdpx.of("<Project name='P'>\n<Codes></Project>").refusal(folder));
  }

  @Test
  void whatIsNoProjectIsCalledByName() {
    var refusals =
        List.of(
            Qdpx.refusal("a.qdpx", Qdpx.bare(folder, "a.qdpx", new byte[0])),
            Qdpx.refusal("b.qdpx", Qdpx.bare(folder, "b.qdpx", ascii("Hello there"))),
            Qdpx.refusal(
                "c.qdpx", Qdpx.bare(folder, "c.qdpx", ascii("<!DOCTYPE html><html></html>"))),
            Qdpx.refusal("d.qdpx", Qdpx.bare(folder, "d.qdpx", ascii("<svg onload='x()'/>"))),
            Qdpx.empty().with("notes.txt", "x").refusal(folder));
    assertEquals(
        List.of(
            "a.qdpx: the file is empty",
            "b.qdpx: this is no REFI-QDA file (.qdpx, .qdc or .qde)",
            "c.qdpx: this is a web page, not a project; download the file again",
            "d.qdpx: this is no REFI-QDA file; export the project as .qdpx, or the codebook as .qdc",
            "p.qdpx: the archive has no project file (.qde); export as a REFI-QDA project (.qdpx)"),
        refusals);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
