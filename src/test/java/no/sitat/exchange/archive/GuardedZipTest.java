package no.sitat.exchange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;

/// Archives that wish us ill, against the one way in which archives are opened.
class GuardedZipTest {
  private static final ArchiveLimits SMALL = new ArchiveLimits(24 << 20, 16 << 20, 10, 200, 2);

  /// Three files: `a.txt`, `b.txt` and `c.txt`, of thirty bytes each.
  private static byte[] plain() throws IOException {
    return zip("a.txt", "b.txt", "c.txt");
  }

  private static byte[] zip(String... names) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipArchiveOutputStream(bytes)) {
      for (var name : names) {
        put(
            zip,
            new ZipArchiveEntry(name),
            (name + " ").repeat(5).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] ofZeros(int... megabytes) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipArchiveOutputStream(bytes)) {
      for (int i = 0; i < megabytes.length; i++) {
        put(zip, new ZipArchiveEntry(i + ".txt"), new byte[megabytes[i] << 20]);
      }
    }
    return bytes.toByteArray();
  }

  private static void put(ZipArchiveOutputStream zip, ZipArchiveEntry entry, byte[] content)
      throws IOException {
    zip.putArchiveEntry(entry);
    zip.write(content);
    zip.closeArchiveEntry();
  }

  /// Where the record of an entry in the table begins.
  private static int record(byte[] zip, int entry) {
    int at = -1;
    for (int i = 0; i <= entry; i++) {
      at = find(zip, at + 1);
    }
    return at;
  }

  private static int find(byte[] bytes, int from) {
    int at = from;
    while (!Arrays.equals(bytes, at, at + 4, new byte[] {'P', 'K', 1, 2}, 0, 4)) {
      at++;
    }
    return at;
  }

  private static void setInt(byte[] bytes, int at, long value) {
    for (int i = 0; i < 4; i++) {
      bytes[at + i] = (byte) (value >> (8 * i));
    }
  }

  /// The first fault of an archive taken all or nothing.
  private static Optional<ArchiveFault> fault(byte[] bytes) throws IOException {
    try (var zip = GuardedZip.open(bytes, SMALL)) {
      zip.checkThoroughly();
      return Optional.empty();
    } catch (ArchiveRefused e) {
      return Optional.of(e.fault());
    }
  }

  private static void assertFault(ArchiveFault expected, byte[] bytes) throws IOException {
    assertEquals(Optional.of(expected), fault(bytes));
  }

  @Test
  void whatIsRightIsTakenOut() throws IOException {
    try (var zip = GuardedZip.open(plain(), SMALL)) {
      zip.checkThoroughly();
      assertEquals(
          List.of("a.txt", "b.txt", "c.txt"),
          zip.entries().stream().map(GuardedEntry::name).toList());
      try (var in = zip.entries().get(1).open()) {
        assertEquals("b.txt ".repeat(5), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void aNameIsALabelWhateverItPointsAt() throws IOException {
    var names =
        List.of("../../evil.txt", "/etc/passwd", "C:\\x.txt", "a\\..\\b.txt", "./c.txt", "..");
    try (var zip = GuardedZip.open(zip(names.toArray(String[]::new)), SMALL)) {
      assertEquals(
          List.of("evil.txt", "passwd", "x.txt", "b.txt", "c.txt", "_"),
          zip.entries().stream().map(entry -> entry.called().name()).toList());
      assertEquals(
          List.of(true, true, true, true, false, true),
          zip.entries().stream().map(entry -> entry.called().strayed()).toList());
    }
  }

  @Test
  void linksAreKnown() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipArchiveOutputStream(bytes)) {
      var link = new ZipArchiveEntry("lenke.txt");
      link.setUnixMode(0120777);
      put(zip, link, "/etc/passwd".getBytes(StandardCharsets.UTF_8));
    }
    assertFault(ArchiveFault.LINK, bytes.toByteArray());
  }

  @Test
  void encryptedFilesAreKnownAndNotOpened() throws IOException {
    var bytes = plain();
    bytes[record(bytes, 1) + 8] |= 1;
    assertFault(ArchiveFault.ENCRYPTED, bytes);
    try (var zip = GuardedZip.open(bytes, SMALL)) {
      var locked = zip.entries().get(1);
      assertEquals(Optional.of(ArchiveFault.ENCRYPTED), locked.fault());
      assertEquals(
          ArchiveFault.ENCRYPTED, assertThrows(ArchiveRefused.class, locked::open).fault());
    }
  }

  @Test
  void waysOfPackingThatNeedAnotherLibraryAreRefused() throws IOException {
    for (int method : new int[] {1, 6, 14, 93, 95, 99, 255}) {
      var bytes = plain();
      bytes[record(bytes, 0) + 10] = (byte) method;
      assertFault(ArchiveFault.PACKING, bytes);
    }
  }

  @Test
  void aBombIsStoppedByTheBytesThatReallyCome() throws IOException {
    assertFault(ArchiveFault.BOMB, ofZeros(12));
    assertFault(ArchiveFault.TOO_LARGE, ofZeros(17));
    assertFault(ArchiveFault.TOO_LARGE, ofZeros(9, 9, 9));
    assertEquals(Optional.empty(), fault(ofZeros(9, 9)), "small files may be packed tightly");
  }

  @Test
  void aBombThatSaysItIsSmallIsStoppedTheSameWay() throws IOException {
    var bytes = ofZeros(12);
    setInt(bytes, record(bytes, 0) + 24, 10);
    assertFault(ArchiveFault.BOMB, bytes);
    setInt(bytes, record(bytes, 0) + 20, 0x7FFF_FFFFL);
    assertFault(ArchiveFault.BROKEN, bytes);
  }

  @Test
  void sizesAndChecksumsThatLieAreFoundOut() throws IOException {
    for (int field : new int[] {16, 24}) {
      var bytes = plain();
      setInt(bytes, record(bytes, 0) + field, 3);
      assertFault(ArchiveFault.LYING, bytes);
    }
    var huge = plain();
    setInt(huge, record(huge, 0) + 24, 0x7FFF_FFFFL);
    assertFault(ArchiveFault.TOO_LARGE, huge);
  }

  @Test
  void filesThatShareTheirBytesAreRefused() throws IOException {
    var same = ofZeros(1, 1, 1);
    setInt(same, record(same, 2) + 42, 0);
    assertFault(ArchiveFault.BOMB, same);
    var within = plain();
    setInt(within, record(within, 1) + 42, 31);
    assertFault(ArchiveFault.BOMB, within);
  }

  @Test
  void manyTightFilesAreTogetherTooMuchForTheirArchive() throws IOException {
    var limits = new ArchiveLimits(1L << 30, 16 << 20, 100, 200, 2);
    try (var zip = GuardedZip.open(ofZeros(9, 9, 9, 9, 9, 9, 9), limits)) {
      zip.checkThoroughly();
      zip.checkThoroughly();
    }
    try (var zip = GuardedZip.open(ofZeros(9, 9, 9, 9, 9, 9, 9, 9), limits)) {
      var refused = assertThrows(ArchiveRefused.class, zip::checkThoroughly);
      assertEquals(ArchiveFault.BOMB, refused.fault());
    }
  }

  @Test
  void twoFilesOfOneNameAreRefused() throws IOException {
    assertFault(ArchiveFault.TWICE, zip("a.txt", "b.txt", "a.txt"));
    assertFault(ArchiveFault.TWICE, zip("m/a.txt", "m\\a.txt"));
  }

  @Test
  void moreFilesThanTheLimitAreNotListed() throws IOException {
    var names = new String[20];
    Arrays.setAll(names, i -> i + ".txt");
    assertFault(ArchiveFault.TOO_MANY, zip(names));
    try (var zip = GuardedZip.open(zip(names), SMALL)) {
      assertEquals(10, zip.entries().size());
    }
  }

  @Test
  void aTableLongerThanAnyIsNotRead() throws IOException {
    var bytes = new byte[9 << 20];
    var end = plain();
    System.arraycopy(end, end.length - 22, bytes, bytes.length - 22, 22);
    setInt(bytes, bytes.length - 22 + 16, 0);
    assertFault(ArchiveFault.TOO_MANY, bytes);
  }

  @Test
  void whatIsCutOffOrNoZipIsBroken() throws IOException {
    var whole = plain();
    for (int length = 0; length < whole.length; length++) {
      assertFault(ArchiveFault.BROKEN, Arrays.copyOf(whole, length));
    }
    assertFault(ArchiveFault.BROKEN, "ingen zip".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aFileWhoseBytesAreSpoiltIsFoundOut() throws IOException {
    var bytes = plain();
    for (int i = 36; i < 40; i++) {
      bytes[i] ^= 0x55;
    }
    try (var zip = GuardedZip.open(bytes, SMALL);
        var in = zip.entries().getFirst().open()) {
      var refused =
          assertThrows(ArchiveRefused.class, () -> in.transferTo(OutputStream.nullOutputStream()));
      assertFalse(refused.isTooMuch());
    }
  }

  @Test
  void skippedBytesAreCounted() throws IOException {
    try (var zip = GuardedZip.open(ofZeros(12), SMALL);
        var in = zip.entries().getFirst().open()) {
      assertEquals(
          ArchiveFault.BOMB,
          assertThrows(ArchiveRefused.class, () -> in.skipNBytes(12 << 20)).fault());
    }
  }
}
