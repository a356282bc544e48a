package no.sitat.exchange.othertools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.sitat.exchange.moving.MoveNote;
import no.sitat.exchange.moving.MovedCode;
import no.sitat.exchange.source.SourceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RqdaReaderTest {
  private static final String TEXT = "Vi 😀 dro fra bygda.\nDet var ikke arbeid.";

  @TempDir private Path folder;
  private Path room;
  private Path file;

  @BeforeEach
  void aRoom() throws IOException {
    room = Files.createDirectory(folder.resolve("room"));
    file = folder.resolve("studie.rqda");
  }

  static ToolDatabase database(Path file) throws SQLException {
    return new ToolDatabase(file)
        .run(
            """
            create table project (databaseversion text, date text, dateM text, memo text, about text, imageDir text);
            create table source (name text, id integer, file text, memo text, owner text, date text, dateM text, status integer);
            create table freecode (name text, memo text, owner text, date text, dateM text, id integer, status integer, color text);
            create table treecode (cid integer, catid integer, date text, dateM text, memo text, status integer, owner text);
            create table codecat (name text, cid integer, catid integer, owner text, date text, dateM text, memo text, status integer);
            create table coding (cid integer, fid integer, seltext text, selfirst real, selend real, status integer, owner text, date text, memo text);
            create table coding2 (cid integer, fid integer, seltext text, selfirst real, selend real, status integer, owner text, date text, memo text);
            create table cases (name text, memo text, owner text, date text, dateM text, id integer, status integer);
            create table caselinkage (caseid integer, fid integer, selfirst real, selend real, status integer, owner text, date text, memo text);
            create table attributes (name text, status integer, date text, dateM text, owner text, memo text, class text);
            create table caseAttr (variable text, value text, caseID integer, date text, dateM text, owner text, status integer);
            create table fileAttr (variable text, value text, fileID integer, date text, dateM text, owner text, status integer);
            create table filecat (name text, fid integer, catid integer, owner text, date text, dateM text, memo text, status integer);
            create table treefile (fid integer, catid integer, date text, dateM text, memo text, status integer, owner text);
            create table journal (name text, journal text, date text, dateM text, owner text, status integer);
            create table annotation (fid integer, position integer, annotation text, owner text, date text, dateM text, status integer);
            create table image (name text, id integer, date text, dateM text, owner text, status integer);
            create table imageCoding (cid integer, iid integer, x1 integer, y1 integer, x2 integer, y2 integer, memo text, date text, dateM text, owner text, status integer);
            insert into project values ('0.2.2', 'Tue May 17 21:11:51 2011', '', 'om studien', 'RQDA', '');
            insert into codecat values ('Steder', null, 1, 'kari', '', '', '', 1);
            insert into codecat values ('Grunner', null, 2, 'kari', '', '', '', 1);
            insert into freecode values ('bygd', 'der de kom fra', 'kari', '', '', 1, 1, 'gold');
            insert into freecode values ('arbeid', '', 'kari', '', '', 2, 1, '#00ff00');
            insert into freecode values ('slettet', '', 'kari', '', '', 3, 0, '');
            insert into treecode values (1, 1, '', '', '', 1, 'kari');
            insert into treecode values (1, 2, '', '', '', 1, 'kari');
            """)
        .insert(
            "source", "intervju", 1, TEXT, "et notat", "kari", "Tue May 17 21:11:51 2011", "", 1)
        .insert("source", "borte", 2, "x", "", "kari", "", "", 0);
  }

  @Test
  void codingsThatAreAliveStandOnTheirWords() throws SQLException {
    try (var database = database(file)) {
      database.insert(
          "coding", 1, 1, "bygda", 13.0, 18.0, 1, "kari", "Mon May 7 09:05:01 2012", "husk");
      database.insert("coding", 2, 1, "arbeid", 33.0, 39.0, 1, "ola", "", "");
      database.insert("coding", 1, 1, "dro", 5.0, 8.0, 0, "kari", "", "");
      database.insert("coding", 3, 1, "dro", 5.0, 8.0, 1, "kari", "", "");
      database.insert("coding2", 2, 1, "dro", 5.0, 8.0, 1, "per", "", "");
    }
    var read = Read.of(file, room);
    assertEquals(List.of("bygda", "arbeid", "dro"), Read.words(read.project()));
    var first = read.project().codings().getFirst();
    assertEquals(Optional.of(Instant.parse("2012-05-07T09:05:01Z")), first.created());
    assertEquals("husk", first.memo());
    assertEquals(2, Read.count(read, MoveNote.Grade.DROPPED, "coding"));
    assertEquals(1, Read.count(read, MoveNote.Grade.DROPPED, "source"));
    assertEquals("studie", read.project().name());
  }

  @Test
  void aCodeInTwoCategoriesLiesInTheFirstAndIsInASetOfTheSecond() throws SQLException {
    database(file).close();
    var project = Read.of(file, room).project();
    assertEquals(
        List.of("Steder", "Grunner", "bygd", "arbeid"),
        project.codes().stream().map(MovedCode::name).toList());
    assertEquals(Optional.of(project.codes().getFirst().guid()), project.codes().get(2).parent());
    assertFalse(project.codes().getFirst().codable());
    assertEquals("Grunner", project.sets().getFirst().name());
    assertEquals(
        project.codes().get(2).guid(), project.sets().getFirst().members().getFirst().guid());
  }

  @Test
  void casesAttributesJournalsAndAnnotationsComeAlong() throws SQLException {
    try (var database = database(file)) {
      database.insert("cases", "R01", "om", "kari", "", "", 1, 1);
      database.insert("caselinkage", 1, 1, 0.0, (double) TEXT.length(), 1, "kari", "", "");
      database.insert("caselinkage", 1, 1, 5.0, 8.0, 1, "kari", "", "");
      database.insert("attributes", "alder", 1, "", "", "kari", "", "numeric");
      database.insert("caseAttr", "alder", "41", 1, "", "", "kari", 1);
      database.insert("fileAttr", "sted", "Bodø", 1, "", "", "kari", 1);
      database.insert("filecat", "2011", "", 1, "kari", "", "", "", 1);
      database.insert("treefile", 1, 1, "", "", "", 1, "kari");
      database.insert("journal", "dag 1", "vi begynte", "", "", "kari", 1);
      database.insert("annotation", 1, 14, "hvor?", "kari", "", "", 1);
      database.insert("image", "bilde", 1, "", "", "kari", 1);
    }
    var read = Read.of(file, room);
    var project = read.project();
    var person = project.cases().getFirst();
    assertEquals(List.of(project.sources().getFirst().guid()), person.sources());
    assertEquals(1, person.parts().size());
    assertEquals("41", person.values().getFirst().text());
    assertEquals("Bodø", project.sources().getFirst().values().getFirst().text());
    assertEquals("2011", project.sets().getLast().name());
    var passage = project.passages().getFirst();
    var text = project.sources().getFirst().words().orElseThrow().text();
    assertEquals("bygda", text.substring(passage.span().start(), passage.span().end()));
    assertEquals(3, project.memos().size());
    assertEquals(1, Read.count(read, MoveNote.Grade.DROPPED, "image"));
  }

  @Test
  void aDatabaseOfMaxqdaIsCalledByNameAndTheWayRoundIsTold() throws SQLException {
    var other = folder.resolve("prosjekt.mex22");
    new ToolDatabase(other)
        .run("CREATE TABLE Texts (ID);\nCREATE TABLE Codewords (ID);\nCREATE TABLE Codings (ID);\n")
        .close();
    var reading = new OtherTools(room).read(SourceFile.of(other));
    assertTrue(reading.refusals().getFirst().in("en").contains("MAXQDA"));
    assertTrue(reading.refusals().getFirst().in("nb").contains(".qdpx"));
  }
}
