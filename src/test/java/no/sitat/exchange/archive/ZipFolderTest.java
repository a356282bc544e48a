package no.sitat.exchange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipFolderTest {
  private static final ArchiveLimits SMALL = new ArchiveLimits(40 << 20, 20 << 20, 10, 200, 2);

  @TempDir Path folder;
  private Path places;
  private final AtomicInteger count = new AtomicInteger();

  @BeforeEach
  void makePlaces() throws IOException {
    places = Files.createDirectory(folder.resolve("places"));
  }

  private OpenedArchive opened(byte[] zip) throws IOException {
    var path = folder.resolve("drop.zip");
    Files.write(path, zip);
    return ZipFolder.open(
        path, "drop.zip", SMALL, () -> places.resolve(String.valueOf(count.incrementAndGet())));
  }

  private static byte[] zip(Object... namesAndContents) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
        zip.write(
            namesAndContents[i + 1] instanceof byte[] content
                ? content
                : ((String) namesAndContents[i + 1]).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static List<String> names(OpenedArchive archive) {
    return archive.files().stream().map(file -> file.folder() + "|" + file.name()).toList();
  }

  private static List<String> refused(OpenedArchive archive) {
    return archive.refused().stream().map(each -> each.in("en")).toList();
  }

  private static List<String> remarks(OpenedArchive archive) {
    return archive.remarks().stream().map(each -> each.in("en")).toList();
  }

  @Test
  void filesComeOutWithTheirFoldersAsWords() throws IOException {
    var archive = opened(zip("top.txt", "a", "Intervjuer/første.txt", "b", "tom/", ""));
    assertEquals(List.of("drop.zip|top.txt", "drop.zip/Intervjuer|første.txt"), names(archive));
    assertEquals("b", Files.readString(archive.files().get(1).path()));
    assertEquals(List.of(), refused(archive));
    assertEquals(List.of(), remarks(archive));
  }

  @Test
  void anArchiveWithoutFilesSaysSo() throws IOException {
    assertEquals(
        List.of("drop.zip: there are no files in the archive"), refused(opened(zip("tom/", ""))));
    assertEquals(List.of("drop.zip: there are no files in the archive"), refused(opened(zip())));
  }

  @Test
  void filesThatLieOverEachOtherAreNotTakenOut() throws IOException {
    var bytes = zip("a.txt", "a", "b.txt", "b");
    int last = bytes.length - 22 - 51;
    assertEquals('P', bytes[last]);
    for (int i = 42; i < 46; i++) {
      bytes[last + i] = 0;
    }
    var archive = opened(bytes);
    assertEquals(List.of(), names(archive));
    assertEquals(
        List.of(
            "drop.zip: the archive is packed more tightly than files can be, or its files lie over"
                + " each other; it is not unpacked. Make it again"),
        refused(archive));
  }

  @Test
  void namesThatPointOutsideAreNamesOnly() throws IOException {
    var archive =
        opened(
            zip(
                "../../evil.txt",
                "1",
                "/etc/passwd",
                "2",
                "C:\\Windows\\x.txt",
                "3",
                "..",
                "4",
                "a\\..\\b.txt",
                "5",
                "nul\u0000l.txt",
                "6"));
    assertEquals(
        List.of(
            "drop.zip|evil.txt",
            "drop.zip/etc|passwd",
            "drop.zip/Windows|x.txt",
            "drop.zip|_",
            "drop.zip/a|b.txt",
            "drop.zip|null.txt"),
        names(archive));
    assertEquals(5, archive.remarks().size());
    assertTrue(remarks(archive).getFirst().contains("pointed out"), remarks(archive).getFirst());
    try (Stream<Path> written = Files.walk(folder)) {
      assertEquals(
          8, written.filter(Files::isRegularFile).count() + 1, "six files, the zip, and no more");
    }
  }

  @Test
  void aLinkIsRefused() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipArchiveOutputStream(bytes)) {
      var link = new ZipArchiveEntry("lenke.txt");
      link.setUnixMode(0120777);
      zip.putArchiveEntry(link);
      zip.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
      zip.closeArchiveEntry();
    }
    var archive = opened(bytes.toByteArray());
    assertEquals(List.of(), names(archive));
    assertEquals(
        List.of(
            "lenke.txt: a link in an archive is not followed; put the file itself into the archive"),
        refused(archive));
  }

  @Test
  void anEncryptedEntryIsRefusedAndTheOthersAreTaken() throws IOException {
    var bytes = zip("hemmelig.txt", "x", "åpen.txt", "y");
    int table = find(bytes, new byte[] {'P', 'K', 1, 2}, 0);
    bytes[table + 8] |= 1;
    bytes[6] |= 1;
    var archive = opened(bytes);
    assertEquals(List.of("drop.zip|åpen.txt"), names(archive));
    assertTrue(refused(archive).getFirst().startsWith("hemmelig.txt: the file is encrypted"));
  }

  private static int find(byte[] bytes, byte[] sought, int from) {
    for (int at = from; ; at++) {
      if (java.util.Arrays.equals(bytes, at, at + sought.length, sought, 0, sought.length)) {
        return at;
      }
    }
  }

  @Test
  void aBombIsNotUnpacked() throws IOException {
    var archive = opened(zip("bombe.txt", new byte[12 << 20], "tekst.txt", "y"));
    assertEquals(List.of("drop.zip|tekst.txt"), names(archive));
    assertTrue(
        refused(archive).getFirst().contains("packed more tightly"), refused(archive).getFirst());
    assertEquals(1, filesIn(places));
  }

  private static long filesIn(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.count();
    }
  }

  @Test
  void aBombInsideAnArchiveIsCountedWithIt() throws IOException {
    var inner = zip("bombe.txt", new byte[12 << 20]);
    var archive = opened(zip("inni.zip", inner, "tekst.txt", "y"));
    assertEquals(List.of("drop.zip|tekst.txt"), names(archive));
    assertEquals(1, archive.refused().size());
  }

  @Test
  void anArchiveInAnArchiveIsOpenedAndOneDeeperIsNot() throws IOException {
    var deepest = zip("dypest.txt", "z");
    var inner = zip("indre.txt", "y", "dypere.zip", deepest);
    var archive = opened(zip("inni.zip", inner));
    assertEquals(List.of("drop.zip/inni.zip|indre.txt"), names(archive));
    assertTrue(refused(archive).getFirst().startsWith("dypere.zip: an archive in an archive in"));
    assertEquals(1, filesIn(places));
  }

  @Test
  void moreFilesThanTheLimitAreNotTaken() throws IOException {
    var many = new Object[40];
    for (int i = 0; i < 20; i++) {
      many[2 * i] = i + ".txt";
      many[2 * i + 1] = "x";
    }
    var archive = opened(zip(many));
    assertEquals(10, archive.files().size());
    assertEquals(
        List.of("drop.zip: the archive has more than 10 files; the rest was not unpacked"),
        refused(archive));
  }

  @Test
  void sizesThatLieAreFoundOut() throws IOException {
    var bytes = zip("løgn.txt", "sannheten er lang", "ærlig.txt", "y");
    int table = find(bytes, new byte[] {'P', 'K', 1, 2}, 0);
    bytes[table + 24] = 3;
    var archive = opened(bytes);
    assertEquals(List.of("drop.zip|ærlig.txt"), names(archive));
    assertTrue(refused(archive).getFirst().startsWith("løgn.txt: what came out is not what"));
  }

  @Test
  void aNameThatStandsTwiceIsTakenTwiceAndTold() throws IOException {
    var bytes = zip("a.txt", "1", "b.txt", "2");
    for (int at = 0; at < bytes.length - 5; at++) {
      if (bytes[at] == 'b' && bytes[at + 1] == '.' && bytes[at + 2] == 't') {
        bytes[at] = 'a';
      }
    }
    var archive = opened(bytes);
    assertEquals(List.of("drop.zip|a.txt", "drop.zip|a.txt"), names(archive));
    assertEquals(
        List.of("a.txt: the name stands twice in the archive; both files are here"),
        remarks(archive));
  }

  @Test
  void whatSystemsPutThereIsPassedOver() throws IOException {
    var archive =
        opened(zip("__MACOSX/._a.txt", "x", ".DS_Store", "x", "m/Thumbs.db", "x", "a.txt", "y"));
    assertEquals(List.of("drop.zip|a.txt"), names(archive));
    assertEquals(1, archive.remarks().size());
    assertTrue(remarks(archive).getFirst().startsWith("drop.zip: 3 files"));
  }

  @Test
  void aZipThatIsCutOffOrNoZipIsRefused() throws IOException {
    var whole = zip("a.txt", "noe tekst", "b.txt", "mer tekst");
    assertEquals(
        List.of("drop.zip: the archive is damaged or cut off; make it again"),
        refused(opened(java.util.Arrays.copyOf(whole, whole.length - 30))));
    assertEquals(1, opened("ingen zip".getBytes(StandardCharsets.UTF_8)).refused().size());
    assertEquals(1, opened(new byte[0]).refused().size());
  }

  @Test
  void oldWindowsNamesAreRead() throws IOException {
    var bytes = zip("bXr.txt", "x");
    for (int at = 0; at < bytes.length; at++) {
      bytes[at] = bytes[at] == 'X' ? (byte) 0x91 : bytes[at];
    }
    for (int at : new int[] {7, find(bytes, new byte[] {'P', 'K', 1, 2}, 0) + 9}) {
      bytes[at] &= (byte) ~8;
    }
    assertEquals(List.of("drop.zip|bær.txt"), names(opened(bytes)));
  }

  @Test
  void aDiskThatTakesNoFileIsNoFaultOfTheArchive() throws IOException {
    var zip = folder.resolve("whole.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("a.txt"));
      out.write("Hei".getBytes(StandardCharsets.UTF_8));
      out.closeEntry();
    }
    var error =
        assertThrows(
            UncheckedIOException.class,
            () ->
                ZipFolder.open(
                    zip,
                    "whole.zip",
                    ArchiveLimits.USUAL,
                    () -> folder.resolve("not there").resolve("1")));
    assertEquals("what was unpacked cannot be stored", error.getMessage());
  }
}
