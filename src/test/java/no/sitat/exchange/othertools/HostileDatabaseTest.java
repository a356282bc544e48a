package no.sitat.exchange.othertools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.sitat.Seed;
import no.sitat.exchange.moving.MoveReading;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.SourceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileDatabaseTest {
  @TempDir private Path folder;
  private Path room;
  private Path file;

  @BeforeEach
  void aRoom() throws IOException {
    room = Files.createDirectory(folder.resolve("room"));
    file = folder.resolve("data.qda");
  }

  @Test
  void aViewInThePlaceOfATableIsNoTable() throws SQLException {
    new ToolDatabase(file)
        .run(
            """
            CREATE TABLE project (date text);
            CREATE TABLE code_name (cid integer, name text);
            CREATE TABLE code_text (cid integer, fid integer, seltext text, pos0 integer, pos1 integer);
            CREATE VIEW source AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id, hex(zeroblob(1000000)) AS fulltext, 'x' AS name FROM n;
            """)
        .close();
    var reading = read(file);
    assertEquals(Reason.OTHER_FORMAT, reading.refusals().getFirst().reason());
  }

  @Test
  void aComputedColumnAndATriggerAreNotRun() throws SQLException {
    new ToolDatabase(file)
        .run(
            """
            CREATE TABLE project (date text);
            CREATE TABLE code_name (cid integer, name text, memo text AS (hex(zeroblob(3000000))));
            CREATE TABLE code_text (cid integer, fid integer, seltext text, pos0 integer, pos1 integer);
            CREATE TABLE source (id integer, name text, fulltext text);
            CREATE TRIGGER t AFTER INSERT ON source BEGIN DELETE FROM source; END;
            INSERT INTO code_name (cid, name) VALUES (1, 'K');
            """)
        .close();
    var codes = read(file).value().orElseThrow().project().codes();
    assertEquals("", codes.getFirst().description());
  }

  @Test
  void hugeCellsAreLeftOutWithALine() throws SQLException {
    try (var database = QualCoderDatabase.version8(file)) {
      database.run(
          "INSERT INTO source (id, name, fulltext) VALUES (1, 'stor', hex(zeroblob(20000000)))");
      database.run("INSERT INTO source (id, name, fulltext) VALUES (2, 'bytes', x'48656920c3a6')");
      database.run("INSERT INTO source (id, name, fulltext) VALUES (3, 'skrot', x'ff00fe')");
      database.run("INSERT INTO source (id, name, fulltext) VALUES (4, 'tall', 3.5)");
    }
    var reading = read(file).value().orElseThrow();
    assertTrue(reading.notes().stream().anyMatch(note -> note.text().en().contains("32 MB")));
    assertEquals("Hei æ", reading.project().sources().get(1).words().orElseThrow().text());
    assertTrue(reading.project().sources().get(2).words().isEmpty());
    assertEquals("3.5", reading.project().sources().get(3).words().orElseThrow().text());
  }

  @Test
  void aDeepTreeOfCodesIsReadWithoutRecursion() throws SQLException {
    try (var database = QualCoderDatabase.version17(file)) {
      for (int i = 1; i <= 5_000; i++) {
        database.insert("code_cat", i, "k" + i, "", "", "", i == 1 ? 5_000 : i - 1);
      }
    }
    assertEquals(5_000, read(file).value().orElseThrow().project().codes().size());
  }

  @Test
  void notADatabaseAtAllIsRefused() throws IOException {
    Files.writeString(file, "SQLite format 3\0 and then nothing of the kind");
    assertEquals(Reason.MALFORMED, read(file).refusals().getFirst().reason());
    Files.writeString(file, "Hei");
    assertEquals(Reason.OTHER_FORMAT, read(file).refusals().getFirst().reason());
    Files.write(file, new byte[0]);
    assertEquals(Reason.OTHER_FORMAT, read(file).refusals().getFirst().reason());
  }

  @Test
  void aZipBombIsStoppedByItsRealBytes() throws IOException {
    var zip = folder.resolve("bombe.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("x.qda/data.qda"));
      var zeros = new byte[1 << 20];
      for (int i = 0; i < 200; i++) {
        out.write(zeros);
      }
      out.closeEntry();
    }
    assertEquals(Reason.TOO_LARGE, read(zip).refusals().getFirst().reason());
  }

  @Test
  void twoProjectsInOneZipAreNotGuessed() throws IOException {
    var zip = folder.resolve("to.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (var name : new String[] {"a/data.qda", "b/DATA.qda"}) {
        out.putNextEntry(new ZipEntry(name));
        out.write("x".getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    assertEquals(Reason.OTHER_FORMAT, read(zip).refusals().getFirst().reason());
  }

  @Test
  void damagedDatabasesAreReadOrRefusedAndNothingElse() throws SQLException, IOException {
    var random = new Random(Seed.of(HostileDatabaseTest.class, 2711));
    full(file);
    var tag = folder.resolve("t.sqlite3");
    try (var database = TaguetteReaderTest.database(tag)) {
      TaguetteReaderTest.highlight(database, 1, "venner", "venner");
      database.insert("highlight_tags", 1, 1);
    }
    var rqda = folder.resolve("r.rqda");
    RqdaReaderTest.database(rqda).close();
    int taken = 0;
    for (var source : new Path[] {file, tag, rqda}) {
      var whole = Files.readAllBytes(source);
      for (int i = 0; i < 700; i++) {
        var mutant = folder.resolve("mutant");
        Files.write(mutant, mutated(whole, random));
        var reading = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(mutant));
        taken += reading.isRefused() ? 0 : 1;
        reading.refusals().forEach(refusal -> assertTrue(refusal.text().nb().length() > 10));
        try (var left = Files.list(room)) {
          for (var each : left.toList()) {
            Files.delete(each);
          }
        }
      }
    }
    assertTrue(taken > 200, "taken: " + taken);
  }

  private static void full(Path file) throws SQLException {
    try (var database = QualCoderDatabase.version8(file)) {
      database.insert(
          "source", 1, "d", QualCoderDatabase.TEXT, "", "", "Kari", "2023-05-01 10:00:00", "", "");
      database.insert("code_cat", 1, "A", "", "", "", "");
      database.insert("code_name", 1, "K", "", 1, "Kari", "", "#123456");
      int at = QualCoderDatabase.TEXT.indexOf("savnet");
      database.insert("code_text", 1, 1, 1, "savnet", at, at + 6, "Kari", "", "", "", 0);
      database.insert("cases", 1, "R01", "", "Kari", "");
      database.insert("case_text", 1, 1, 1, 0, 0, "Kari", "", "");
      database.insert("attribute", 1, "alder", "case", "38", 1, "", "Kari");
      database.insert("annotation", 1, 1, 3, 10, "se her", "Kari", "");
    }
  }

  private static byte[] mutated(byte[] whole, Random random) {
    var bytes = whole.clone();
    int changes = 1 + random.nextInt(40);
    for (int i = 0; i < changes; i++) {
      int at =
          random.nextInt(4) == 0
              ? random.nextInt(Math.min(4096, bytes.length))
              : random.nextInt(bytes.length);
      switch (random.nextInt(3)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        default -> bytes[at] = (byte) (random.nextBoolean() ? 0xFF : 0);
      }
    }
    return random.nextInt(10) == 0
        ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length))
        : bytes;
  }

  private Reading<MoveReading> read(Path database) {
    return new OtherTools(room).read(SourceFile.of(database));
  }
}
