package no.sitat.exchange.othertools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.sitat.exchange.moving.MoveNote;
import no.sitat.exchange.moving.MoveReading;
import no.sitat.exchange.moving.MovedCode;
import no.sitat.exchange.moving.MovedCoding;
import no.sitat.exchange.moving.MovedSource.Kind;
import no.sitat.exchange.moving.MovedVariable;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.SourceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualCoderReaderTest {
  @TempDir private Path folder;
  private Path room;
  private Path file;

  @BeforeEach
  void aRoom() throws IOException {
    room = Files.createDirectory(folder.resolve("room"));
    file = folder.resolve("data.qda");
  }

  @Test
  void codingsStandOnTheirWordsAlsoAfterAnEmoji() throws SQLException {
    try (var database = QualCoderDatabase.version8(file)) {
      source(database, 1, "Intervju 1", QualCoderDatabase.TEXT);
      database.insert(
          "code_name", 1, "Savn", "Når noen mangler", "", "Kari", "2023-05-02 08:00:00", "#FF8000");
      coding(database, 1, 1, "venner 😀 og familie");
      coding(database, 2, 1, "familie");
    }
    var read = read();
    assertEquals(List.of("venner 😀 og familie", "familie"), Read.words(read.project()));
    var coding = read.project().codings().getFirst();
    assertEquals(Optional.of(Instant.parse("2023-05-03T12:00:00Z")), coding.created());
    assertEquals(
        List.of("Kari"), read.project().coders().stream().map(coder -> coder.name()).toList());
    var code = read.project().codes().getFirst();
    assertEquals("Savn", code.name());
    assertEquals("Når noen mangler", code.description());
    assertEquals(OptionalInt.of(0xFF8000), code.colour());
    var evidence = read.evidence().getFirst();
    assertEquals(4, evidence.borders());
    assertEquals(0, evidence.inWords());
    assertTrue(evidence.sure());
  }

  @Test
  void aTextOfWindowsIsReadInOurFormAndItsPositionsFollow() throws SQLException {
    var crlf = "\uFEFFA\u030A ja\r\nblåba\u030Ar\u0007 her\r\nslutt";
    try (var database = QualCoderDatabase.version8(file)) {
      source(database, 1, "d", crlf);
      database.insert("code_name", 1, "K", "", "", "Kari", "", "#000000");
      int at = crlf.indexOf("slutt");
      database.insert("code_text", 1, 1, 1, "slutt", at, at + 5, "Kari", "", "", "", 0);
      int ba = crlf.indexOf("bl");
      database.insert(
          "code_text", 2, 1, 1, crlf.substring(ba, ba + 8), ba, ba + 8, "Kari", "", "", "", 0);
    }
    var project = read().project();
    assertEquals(
        "Å ja\nblåbår  her\nslutt", project.sources().getFirst().words().orElseThrow().text());
    assertEquals(List.of("slutt", "blåbår "), Read.words(project));
  }

  @Test
  void speakersOfAnInterviewAreHeardAndTheInterviewerAsks() throws SQLException {
    try (var database = QualCoderDatabase.version1(file)) {
      source(database, 1, "Intervju 1", QualCoderDatabase.TEXT);
    }
    var turns = read().project().sources().getFirst().words().orElseThrow().turns();
    assertEquals(List.of("I", "R", "I", "R"), turns.stream().map(turn -> turn.speaker()).toList());
  }

  @Test
  void theOldestVersionHasNeitherNumbersNorMarksAndIsRead() throws SQLException {
    try (var database = QualCoderDatabase.version1(file)) {
      source(database, 1, "Intervju 1", QualCoderDatabase.TEXT);
      database.insert("code_name", 1, "Savn", "", "", "Kari", "", "#fff");
      int at = QualCoderDatabase.TEXT.indexOf("savnet");
      database.insert(
          "code_text", 1, 1, "savnet", at, at + 6, "Kari", "2020-04-01 10:00:00", "husk");
      database.insert("code_text", 1, 1, "savnet", at, at + 6, "Ola", "2020-04-01 10:00:00", "");
    }
    var project = read().project();
    assertEquals("QualCoder 1.9", project.origin());
    assertEquals(List.of("savnet", "savnet"), Read.words(project));
    assertEquals("husk", project.codings().getFirst().memo());
    assertEquals(2, project.codings().stream().map(MovedCoding::guid).distinct().count());
  }

  @Test
  void categoriesAreFoldersAndSubCodesStandUnderCodes() throws SQLException {
    try (var database = QualCoderDatabase.version17(file)) {
      database.insert("code_cat", 1, "Økonomi", "Kari", "", "alt om penger", "");
      database.insert("code_cat", 2, "Arbeid", "Kari", "", "", 1);
      database.insert("code_name", 1, "Lønn", "", 2, "Kari", "", "#112233", "");
      database.insert("code_name", 2, "Timelønn", "", "", "Kari", "", "#112233", 1);
      database.insert("coder_names", "Ola", 1);
      database.insert("something_new", "x");
    }
    var read = read();
    var names = read.project().codes().stream().map(MovedCode::name).toList();
    assertEquals(List.of("Økonomi", "Arbeid", "Lønn", "Timelønn"), names);
    var codes = read.project().codes();
    assertFalse(codes.get(0).codable());
    assertEquals(Optional.of(codes.get(0).guid()), codes.get(1).parent());
    assertEquals(Optional.of(codes.get(1).guid()), codes.get(2).parent());
    assertEquals(Optional.of(codes.get(2).guid()), codes.get(3).parent());
    assertEquals(1, Read.count(read, MoveNote.Grade.DROPPED, "something_new"));
    assertTrue(read.project().coders().stream().anyMatch(coder -> coder.name().equals("Ola")));
  }

  @Test
  void categoriesInARingAreCutAndALostParentIsTheTop() throws SQLException {
    try (var database = QualCoderDatabase.version17(file)) {
      database.insert("code_cat", 1, "A", "", "", "", 2);
      database.insert("code_cat", 2, "B", "", "", "", 3);
      database.insert("code_cat", 3, "C", "", "", "", 1);
      database.insert("code_cat", 4, "selv", "", "", "", 4);
      database.insert("code_name", 1, "borte", "", 99, "", "", "", "");
    }
    var read = read();
    assertEquals(5, read.project().codes().size());
    var seen = new java.util.HashSet<java.util.UUID>();
    for (var code : read.project().codes()) {
      assertTrue(code.parent().isEmpty() || seen.contains(code.parent().get()), code.name());
      seen.add(code.guid());
    }
    assertEquals(3, Read.count(read, MoveNote.Grade.REPAIRED, "code"));
  }

  @Test
  void aPositionThatIsOffIsMovedToItsWordsAndOneThatCannotBeIsSaid() throws SQLException {
    try (var database = QualCoderDatabase.version8(file)) {
      source(database, 1, "Intervju 1", QualCoderDatabase.TEXT);
      database.insert("code_name", 1, "Savn", "", "", "Kari", "", "");
      database.insert("code_text", 1, 1, 1, "familie", 10, 17, "Kari", "", "", "", 0);
      database.insert("code_text", 2, 1, 1, "står ikke her", 3, 10, "Kari", "", "", "", 0);
      database.insert("code_text", 3, 1, 1, "heller ikke", 90_000, 90_010, "Kari", "", "", "", 0);
      database.insert("code_text", 4, 1, 1, "grei", 91, 87, "Kari", "", "", "", 0);
      database.insert("code_text", 5, 1, 1, "I: Hvor", -5, 7, "Kari", "", "", "", 0);
      database.insert("code_text", 6, 99, 1, "familie", 10, 17, "Kari", "", "", "", 0);
    }
    var read = read();
    assertEquals(List.of("familie", "Hvorfor", "grei", "I: Hvor"), Read.words(read.project()));
    assertEquals(2, Read.count(read, MoveNote.Grade.DROPPED, "code_text"));
    assertFalse(read.evidence().getFirst().sure());
    read.notes().forEach(note -> assertFalse(note.toString().contains("familie"), note.toString()));
  }

  @Test
  void casesHaveWholeFilesPartsAndValues() throws SQLException {
    try (var database = QualCoderDatabase.version8(file)) {
      source(database, 1, "Intervju 1", QualCoderDatabase.TEXT);
      source(database, 2, "Intervju 2", "Noe annet");
      database.insert("cases", 1, "R01", "om henne", "Kari", "");
      database.insert("case_text", 1, 1, 2, 0, 0, "Kari", "", "");
      int at = QualCoderDatabase.TEXT.indexOf("Den");
      database.insert("case_text", 2, 1, 1, at + 0, at + 1 - 1 + 3, "Kari", "", "et notat");
      database.insert("attribute_type", "alder", "", "Kari", "år", "case", "numeric");
      database.insert("attribute_type", "by", "", "Kari", "", "case", "character");
      database.insert("attribute_type", "sted", "", "Kari", "", "file", "character");
      database.insert("attribute_type", "tull", "", "Kari", "", "case", "numeric");
      database.insert("attribute", 1, "alder", "case", "38", 1, "", "Kari");
      database.insert("attribute", 2, "by", "case", "Bodø", 1, "", "Kari");
      database.insert("attribute", 3, "sted", "file", "hjemme", 2, "", "Kari");
      database.insert("attribute", 4, "tull", "case", "mange", 1, "", "Kari");
      database.insert("attribute", 5, "by", "case", "", 1, "", "Kari");
    }
    var read = read();
    var project = read.project();
    var person = project.cases().getFirst();
    assertEquals("om henne", person.description());
    assertEquals(List.of(project.sources().get(1).guid()), person.sources());
    assertEquals(1, person.parts().size());
    assertEquals(
        List.of("38", "Bodø", "mange"),
        person.values().stream().map(value -> value.text()).toList());
    assertEquals("hjemme", project.sources().get(1).values().getFirst().text());
    assertEquals(
        List.of(
            MovedVariable.Type.INTEGER,
            MovedVariable.Type.TEXT,
            MovedVariable.Type.TEXT,
            MovedVariable.Type.TEXT),
        project.variables().stream().map(MovedVariable::type).toList());
    assertEquals(1, Read.count(read, MoveNote.Grade.CONVERTED, "variable"));
  }

  @Test
  void picturesRecordingsReferencesJournalsAndGraphsAreKeptOrTold() throws SQLException {
    try (var database = QualCoderDatabase.version8(file)) {
      source(database, 1, "Intervju 1", QualCoderDatabase.TEXT);
      database.insert("source", 2, "bilde.jpg", "", "/images/bilde.jpg", "", "Kari", "", "", 7);
      database.insert("source", 3, "opptak.mp3", "", "/audio/opptak.mp3", "", "Kari", "", 1, "");
      database.insert(
          "source",
          4,
          "annet.pdf",
          "Tekst av pdf",
          "docs:/home/kari/annet.pdf",
          "",
          "Kari",
          "",
          "",
          "");
      database.insert("code_name", 1, "K", "", "", "Kari", "", "");
      database.insert("code_image", 1, 2, 10, 20, 30, 40, 1, "et hus", "", "Kari", 0);
      database.insert("code_av", 1, 3, 1200, 5400, 1, "", "", "Kari", 0);
      database.insert(
          "code_text",
          1,
          1,
          1,
          "grei",
          QualCoderDatabase.TEXT.length() - 6,
          QualCoderDatabase.TEXT.length() - 2,
          "Kari",
          "",
          "",
          "",
          1);
      database.insert("annotation", 1, 1, 3, 10, "se her", "Kari", "2023-05-04 10:00:00");
      database.insert(
          "journal", 1, "Uke 6", "vi endret definisjonen", "2023-05-04 10:00:00", "Kari");
      database.insert("ris", 7, "TI", "Title", "En bok");
      database.insert("stored_sql", "alle", "", "", "select 1");
      database.insert("graph", 1, "Kart", "hvordan det henger sammen", "", 1, 1);
      database.insert("gr_free_text_item", 1, 1, 1, 0, 0, "en tanke", 1, 0, "", "");
    }
    var read = read();
    var sources = read.project().sources();
    assertEquals(
        List.of(Kind.TEXT, Kind.PICTURE, Kind.AUDIO, Kind.PDF),
        sources.stream().map(source -> source.kind()).toList());
    assertEquals("10 20, 30 × 40 px", sources.get(1).unshown().getFirst().place());
    assertEquals("et hus", sources.get(1).unshown().getFirst().memo());
    assertEquals("1200–5400 ms", sources.get(2).unshown().getFirst().place());
    assertEquals(Optional.of(sources.get(2).guid()), sources.get(0).recording());
    assertEquals("Tekst av pdf", sources.get(3).words().orElseThrow().text());
    assertEquals("[important]", read.project().codings().getFirst().memo());
    assertEquals(1, read.project().passages().size());
    assertEquals(
        List.of("", "", "Kart", "RIS", "Uke 6"),
        read.project().memos().stream().map(memo -> memo.title()).sorted().toList());
    assertEquals(1, Read.count(read, MoveNote.Grade.DROPPED, "graph"));
    assertEquals(1, Read.count(read, MoveNote.Grade.DROPPED, "stored_sql"));
    assertEquals(3, Read.count(read, MoveNote.Grade.DROPPED, "source"));
    assertEquals(1, Read.count(read, MoveNote.Grade.KEPT, "code_av"));
  }

  @Test
  void theProjectFolderBringsItsFilesAndNoNameLeadsOutOfIt() throws SQLException, IOException {
    var project = Files.createDirectories(folder.resolve("Utvandring.qda"));
    Files.createDirectories(project.resolve("images"));
    Files.createDirectories(project.resolve("documents"));
    Files.writeString(project.resolve("images/bilde.jpg"), "bytes");
    Files.writeString(project.resolve("documents/brev.txt"), "Et brev");
    Files.writeString(folder.resolve("hemmelig.txt"), "secret");
    try (var database = QualCoderDatabase.version8(project.resolve("data.qda"))) {
      database.insert("source", 1, "brev.txt", "Et brev", "/docs/brev.txt", "", "Kari", "", "", "");
      database.insert("source", 2, "bilde.jpg", "", "/images/bilde.jpg", "", "Kari", "", "", "");
      database.insert("source", 3, "ut", "x", "/images/../../hemmelig.txt", "", "Kari", "", "", "");
      database.insert(
          "source", 4, "ut2", "x", "/images/..\\..\\hemmelig.txt", "", "Kari", "", "", "");
    }
    var before = Files.getLastModifiedTime(project.resolve("data.qda"));
    assertTrue(OtherTools.isFolder(project));
    var read = new OtherTools(room).read(project).value().orElseThrow();
    assertEquals("Utvandring", read.project().name());
    var files = read.project().sources().stream().map(source -> source.file().isPresent()).toList();
    assertEquals(List.of(true, true, false, false), files);
    assertEquals("Et brev", bytes(read.project().sources().getFirst().file().orElseThrow()));
    assertEquals(before, Files.getLastModifiedTime(project.resolve("data.qda")));
    try (var beside = Files.list(project)) {
      assertEquals(3, beside.count());
    }
  }

  @Test
  void aZipOfTheFolderIsReadAndNothingIsWrittenByItsNames() throws SQLException, IOException {
    try (var database = QualCoderDatabase.version8(file)) {
      database.insert("source", 1, "bilde.jpg", "", "/images/bilde.jpg", "", "Kari", "", "", "");
    }
    var zip = folder.resolve("prosjekt.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      entry(out, "Mitt.qda/data.qda", Files.readAllBytes(file));
      entry(out, "Mitt.qda/images/bilde.jpg", "bytes".getBytes(StandardCharsets.UTF_8));
      entry(out, "../../ut.txt", new byte[3]);
      entry(out, "Mitt.qda/images/../../ut2.txt", new byte[3]);
    }
    var read = new OtherTools(room).read(SourceFile.of(zip)).value().orElseThrow();
    assertEquals("Mitt", read.project().name());
    assertEquals("bytes", bytes(read.project().sources().getFirst().file().orElseThrow()));
    assertFalse(Files.exists(folder.resolve("ut.txt")));
    assertFalse(Files.exists(folder.resolve("ut2.txt")));
  }

  @Test
  void aProjectThatIsOpenInQualCoderIsNotRead() throws SQLException, IOException {
    var project = Files.createDirectories(folder.resolve("x.qda"));
    QualCoderDatabase.version8(project.resolve("data.qda")).close();
    Files.writeString(project.resolve("data.qda-journal"), "half a change");
    var tools = new OtherTools(room);
    assertEquals(Reason.UNREADABLE, tools.read(project).refusals().getFirst().reason());
    var alone = tools.read("data.qda", project.resolve("data.qda"));
    assertEquals(Reason.UNREADABLE, alone.refusals().getFirst().reason());
    assertEquals(List.of(Reason.UNREADABLE), zipped(project, "half a change"));
    assertEquals(List.of(), zipped(project, ""));
  }

  private List<Reason> zipped(Path project, String log) throws IOException {
    var zip = folder.resolve("x.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("x.qda/data.qda"));
      Files.copy(project.resolve("data.qda"), out);
      out.putNextEntry(new ZipEntry("x.qda/data.qda-wal"));
      out.write(log.getBytes(StandardCharsets.UTF_8));
    }
    return new OtherTools(room)
        .read(SourceFile.of(zip)).refusals().stream().map(Refusal::reason).toList();
  }

  @Test
  void theSameProjectReadAgainHasTheSameGuids() throws SQLException {
    try (var database = QualCoderDatabase.version8(file)) {
      source(database, 1, "Intervju 1", QualCoderDatabase.TEXT);
      database.insert("code_name", 1, "Savn", "", "", "Kari", "", "");
      coding(database, 1, 1, "familie");
    }
    assertEquals(read().project(), read().project());
  }

  private static void source(ToolDatabase database, int id, String name, String text)
      throws SQLException {
    var date = "2023-05-01 10:00:00";
    try {
      database.insert("source", id, name, text, "", "", "Kari", date, "", "");
    } catch (SQLException _) {
      database.insert("source", id, name, text, "", "", "Kari", date);
    }
  }

  private static void coding(ToolDatabase database, int id, int code, String words)
      throws SQLException {
    var text = QualCoderDatabase.TEXT;
    int at = text.codePointCount(0, text.indexOf(words));
    database.insert(
        "code_text",
        id,
        code,
        1,
        words,
        at,
        at + words.codePointCount(0, words.length()),
        "Kari",
        "2023-05-03 12:00:00",
        "",
        "",
        0);
  }

  private MoveReading read() {
    return Read.of(file, room);
  }

  private static String bytes(SourceFile file) throws IOException {
    try (var in = file.open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void entry(ZipOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(bytes);
    out.closeEntry();
  }
}
