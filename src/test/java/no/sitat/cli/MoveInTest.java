package no.sitat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Databases of other tools become projects from a shell.
class MoveInTest {
  private static final String RQDA =
      """
      CREATE TABLE project (encoding text, databaseversion text, date text, dateM text, memo text, about text, imageDir text);
      CREATE TABLE source (name text, id integer, file text, memo text, owner text, date text, dateM text, status integer);
      CREATE TABLE freecode (name text, memo text, owner text, date text, dateM text, id integer, status integer, color text);
      CREATE TABLE coding (cid integer, fid integer, seltext text, selfirst real, selend real, status integer, owner text, date text, memo text);
      CREATE TABLE cases (name text, memo text, owner text, date text, dateM text, id integer, status integer);
      CREATE TABLE caselinkage (caseid integer, fid integer, selfirst real, selend real, status integer, owner text, date text, memo text);
      INSERT INTO source VALUES ('intervju 1', 1, 'R: Jeg savnet 😀 venner.', '', 'kari', 'Sun Mar 01 10:00:00 2020', '', 1);
      INSERT INTO freecode VALUES ('Venner', '', 'kari', '', '', 1, 1, '');
      INSERT INTO coding VALUES (1, 1, 'venner', 16, 22, 1, 'kari', 'Sun Mar 01 10:00:00 2020', '');
      INSERT INTO cases VALUES ('R1', '', 'kari', '', '', 1, 1);
      INSERT INTO caselinkage VALUES (1, 1, 0, 23, 1, 'kari', '', '');
      """;

  @TempDir private Path home = Path.of("");

  private Path database() throws SQLException {
    var file = home.resolve("studie.rqda");
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      for (var line : RQDA.lines().toList()) {
        statement.execute(line);
      }
    }
    return file;
  }

  @Test
  void aDatabaseOfAnotherToolBecomesAProjectAndIsNothingNewTheSecondTime() throws SQLException {
    var file = database();
    var project = home.resolve("prosjekt");

    assertEquals(ExitCode.DONE, Shell.run("new", project, "--from", file, "--force").code());

    var codings = Shell.run("codings", project, "--format", "csv").lines();
    assertEquals(2, codings.size());
    assertTrue(
        codings
            .getLast()
            .startsWith("1,intervju 1,17,23,VENNER,kari,,,R1,2020-03-01T10:00:00Z,venner"),
        codings.getLast());
    var again = Shell.run("import", project, file, "--preview").lines();
    assertEquals("kind,new,same,different", again.getFirst());
    assertTrue(again.stream().skip(1).allMatch(line -> line.matches("[a-z]+,0,1,0")), "" + again);
    assertEquals("ok\n", Shell.run("verify", project).out());
  }

  @Test
  void theReportIsWrittenWhereItIsWantedAndTheFilesWordCountsWhenAskedFor() throws Exception {
    var file = database();
    var project = home.resolve("prosjekt");
    Shell.run("new", project, "--from", file, "--force");
    var codes = Files.writeString(home.resolve("k.csv"), "code,name_nb\nVENNER,Kamerater\n");
    assertEquals(ExitCode.DONE, Shell.run("import-codebook", project, codes).code());

    var report = home.resolve("rapport.md");
    var stays = Shell.run("import", project, file, "--report", report);
    assertEquals(ExitCode.PARTLY, stays.code(), stays.err());
    assertTrue(Files.readString(report).contains("## Different here, and stayed"));
    var taken = Shell.run("import", project, file, "--prefer-file", "codes", "--report", report);
    assertTrue(
        Files.readString(report)
            .contains("## Taken from the file over what was here\n\n- 1 × Codes: name (Kamerater)"),
        taken.err() + Files.readString(report));
    assertTrue(
        Shell.run("codes", project, "--format", "csv").lines().get(1).startsWith("VENNER,,Venner"));
    assertEquals(
        ExitCode.REFUSED, Shell.run("import", project, file, "--prefer-file", "alt").code());
    assertEquals(ExitCode.REFUSED, Shell.run("import", project, file, "--report", "x.docx").code());
  }

  @Test
  void aDatabaseOfSomethingElseIsRefusedAndLeavesNoProject() throws SQLException {
    var file = home.resolve("annet.sqlite3");
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE plante (navn text)");
    }
    var project = home.resolve("prosjekt");

    var ended = Shell.run("new", project, "--from", file, "--force");

    assertEquals(ExitCode.REFUSED, ended.code());
    assertTrue(ended.err().contains("not a project of QualCoder, Taguette or RQDA"), ended.err());
    assertFalse(Files.exists(project));
  }

  private static final String QDE =
      """
      <Project name="Kart" origin="NVivo"><Sources>
      <PictureSource guid="22222222-2222-2222-2222-222222222222" name="kart" path="internal://k.png"/>
      </Sources></Project>
      """;

  private Path qdpx() throws IOException {
    var picture = "PIXELS-OF-A-MAP".getBytes(StandardCharsets.UTF_8);
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("project.qde"));
      zip.write(QDE.getBytes(StandardCharsets.UTF_8));
      var entry = new ZipEntry("sources/k.png");
      var sum = new CRC32();
      sum.update(picture);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(picture.length);
      entry.setCrc(sum.getValue());
      zip.putNextEntry(entry);
      zip.write(picture);
    }
    return Files.write(home.resolve("kart.qdpx"), bytes.toByteArray());
  }

  @Test
  void aSourceThatCannotBeReadIsToldAndNothingIsLeft() throws IOException {
    var file = qdpx();
    var whole = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    Files.write(
        file, whole.replace("PIXELS-OF", "PIXELS+OF").getBytes(StandardCharsets.ISO_8859_1));

    var told = Shell.run("new", home.resolve("prosjekt"), "--from", file, "--force");

    assertTrue(told.code() != ExitCode.DONE, told.err());
    assertFalse(told.err().contains("something went wrong"), told.err());
    assertEquals(List.of("kart.qdpx"), List.of(home.toFile().list()));
  }

  @Test
  void whatIsUnpackedOnTheWayNeverLiesInTheSystemsOwnFolders() throws Exception {
    var project = home.resolve("prosjekt");
    var before = temporary();
    Shell.run("new", project, "--from", database(), "--force");
    Shell.run("import", project, qdpx());
    assertEquals(before, temporary());
    assertEquals(Set.of("kart.qdpx", "prosjekt", "studie.rqda"), Set.of(home.toFile().list()));
  }

  private static Set<String> temporary() {
    var all = Path.of(System.getProperty("java.io.tmpdir")).toFile().list();
    return Arrays.stream(all)
        .filter(name -> name.contains("sitat-move"))
        .collect(Collectors.toSet());
  }

  @Test
  void aCodebookOfRefiIsPointedToWhereItBelongs() throws IOException {
    var codes = Files.writeString(home.resolve("k.qdc"), "<CodeBook/>");
    Shell.run("new", home.resolve("prosjekt"), "--force");
    var told = Shell.run("import", home.resolve("prosjekt"), codes);
    assertTrue(told.err().contains("import-codebook"), told.err());
  }
}
