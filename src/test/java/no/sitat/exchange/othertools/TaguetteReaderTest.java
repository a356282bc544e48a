package no.sitat.exchange.othertools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import no.sitat.exchange.moving.MoveNote;
import no.sitat.exchange.moving.MovedCode;
import no.sitat.exchange.source.SourceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaguetteReaderTest {
  private static final String HTML =
      "<h1>Intervju</h1>\n<p>Jeg savnet <b>venner</b> 😀 &amp; fam&shy;ilie på\nbygda.</p>\n"
          + "<ul><li>snø</li><li>mørke</li></ul>\n<table><tr><td>a</td><td>b</td></tr></table>"
          + "<p>Slutt<br>nå</p>\n";

  /// The text nodes of the above, in which Taguette counts.
  private static final String NODES =
      "Intervju\nJeg savnet venner 😀 & fam\u00ADilie på\nbygda.\nsnømørke\nabSluttnå\n";

  @TempDir private Path folder;
  private Path room;
  private Path file;

  @BeforeEach
  void aRoom() throws IOException {
    room = Files.createDirectory(folder.resolve("room"));
    file = folder.resolve("mine.sqlite3");
  }

  static ToolDatabase database(Path file) throws SQLException {
    return new ToolDatabase(file)
        .run(
            """
            PRAGMA application_id = 1416066164;
            CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL);
            CREATE TABLE users (login VARCHAR(30) NOT NULL PRIMARY KEY, created DATETIME, hashed_password VARCHAR(192), disabled BOOLEAN, password_set_date DATETIME, language VARCHAR(10), email VARCHAR(256), email_sent DATETIME);
            CREATE TABLE projects (id INTEGER NOT NULL PRIMARY KEY, name VARCHAR(50) NOT NULL, description TEXT NOT NULL, created DATETIME);
            CREATE TABLE project_members (project_id INTEGER, user_login VARCHAR(30), privileges VARCHAR(13));
            CREATE TABLE documents (id INTEGER NOT NULL PRIMARY KEY, name VARCHAR(200) NOT NULL, description TEXT, filename VARCHAR(200), created DATETIME, project_id INTEGER, text_direction VARCHAR(13), contents TEXT);
            CREATE TABLE highlights (id INTEGER NOT NULL PRIMARY KEY, document_id INTEGER, start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL, snippet TEXT NOT NULL);
            CREATE TABLE tags (id INTEGER NOT NULL PRIMARY KEY, project_id INTEGER, path VARCHAR(200) NOT NULL, description TEXT);
            CREATE TABLE highlight_tags (highlight_id INTEGER, tag_id INTEGER);
            CREATE TABLE commands (id INTEGER NOT NULL PRIMARY KEY, date DATETIME, user_login VARCHAR(30), project_id INTEGER, document_id INTEGER, payload TEXT);
            INSERT INTO users VALUES ('kari', '2024-01-01', 'bcrypt:SECRETHASH', 0, NULL, 'nb', 'kari@example.org', NULL);
            INSERT INTO projects VALUES (1, 'Utvandring', 'om prosjektet', '2024-01-01 10:00:00');
            INSERT INTO project_members VALUES (1, 'kari', 'ADMIN');
            INSERT INTO tags VALUES (1, 1, 'savn', 'når noen mangler');
            INSERT INTO tags VALUES (2, 1, 'savn.venner', '');
            """)
        .insert(
            "documents",
            1,
            "Intervju 1",
            "fra mai",
            "i1.docx",
            "2024-02-01 10:00:00",
            1,
            "LEFT_TO_RIGHT",
            HTML);
  }

  static void highlight(ToolDatabase database, int id, String words, String snippet)
      throws SQLException {
    int start = NODES.substring(0, NODES.indexOf(words)).getBytes(StandardCharsets.UTF_8).length;
    int end = start + words.getBytes(StandardCharsets.UTF_8).length;
    database.insert("highlights", id, 1, start, end, snippet);
  }

  @Test
  void bytesOfTextNodesBecomePlacesInPlainText() throws SQLException {
    try (var database = database(file)) {
      highlight(database, 1, "venner 😀 & fam\u00ADilie", "<b>venner</b> 😀 &amp; fam\u00ADilie");
      highlight(database, 2, "på\nbygda.\nsnø", "<p>på\nbygda.</p>\n<ul><li>snø</li></ul>");
      highlight(database, 3, "nå", "nå");
      database.insert("highlight_tags", 1, 1);
      database.insert("highlight_tags", 1, 2);
      database.insert("highlight_tags", 2, 1);
      database.insert("highlight_tags", 3, 1);
    }
    var read = Read.of(file, room);
    assertEquals(
        "Intervju\n\nJeg savnet venner 😀 & fam\u00ADilie på bygda.\n\n- snø\n- mørke\n\na\tb\n\nSlutt\nnå",
        read.project().sources().getFirst().words().orElseThrow().text());
    assertEquals(
        List.of(
            "venner 😀 & fam\u00ADilie", "venner 😀 & fam\u00ADilie", "på bygda.\n\n- snø", "nå"),
        Read.words(read.project()));
    assertEquals(
        List.of("savn", "savn.venner"),
        read.project().codes().stream().map(MovedCode::name).toList());
    assertTrue(read.evidence().getFirst().sure());
    assertEquals("fra mai", read.project().sources().getFirst().description());
    assertEquals("om prosjektet", read.project().memos().getFirst().text());
  }

  @Test
  void whoMadeAHighlightIsTakenFromTheCommandsOldAndNew() throws SQLException {
    try (var database = database(file)) {
      highlight(database, 1, "venner", "venner");
      highlight(database, 2, "Slutt", "Slutt");
      database.insert("highlight_tags", 1, 1);
      database.insert("highlight_tags", 2, 1);
      database.insert(
          "commands",
          1,
          "2024-02-02 08:00:00",
          "kari",
          1,
          1,
          "{\"type\": \"highlight_add\", \"highlight_id\": 1, \"tags\": []}");
      database.insert(
          "commands",
          2,
          "2024-02-03 08:00:00",
          "ola",
          1,
          1,
          "{\"type\": \"highlight_add\", \"highlight_id\": 1, \"tags\": [1]}");
      database.insert(
          "commands",
          3,
          "2024-02-03 08:00:00",
          "ola",
          1,
          1,
          "{\"type\": \"highlight_add\", \"id\": 2, \"tags\": [1]}");
      database.insert("commands", 4, "2024-02-03 08:00:00", "ola", 1, 1, "{broken");
    }
    var project = Read.of(file, room).project();
    assertEquals(
        List.of("kari", "ola"), project.coders().stream().map(coder -> coder.name()).toList());
    assertEquals(
        Optional.of(project.coders().getFirst().guid()), project.codings().getFirst().coder());
    assertFalse(project.toString().contains("SECRETHASH"));
  }

  @Test
  void aHighlightWithoutATagIsAKeptPassage() throws SQLException {
    try (var database = database(file)) {
      highlight(database, 1, "venner", "venner");
    }
    var read = Read.of(file, room);
    assertEquals(0, read.project().codings().size());
    assertEquals(1, read.project().passages().size());
    assertEquals(1, Read.count(read, MoveNote.Grade.CONVERTED, "highlight"));
  }

  @Test
  void ofSeveralProjectsNoneIsGuessedAndTheRefusalSaysWhatToDo() throws SQLException {
    try (var database = database(file)) {
      database.insert("projects", 2, "Den andre", " ", "2024-01-02");
      database.insert("documents", 2, "Annet", "", "", "", 2, "LEFT_TO_RIGHT", "<p>Noe annet</p>");
      database.insert("tags", 3, 2, "annet", "");
    }
    var reading = new OtherTools(room).read(SourceFile.of(file));
    assertTrue(
        reading.refusals().getFirst().in("nb").contains("databasen har 2 prosjekter"),
        reading.refusals().getFirst().in("nb"));
  }

  @Test
  void anOffsetThatIsOffIsMovedToItsSnippet() throws SQLException {
    try (var database = database(file)) {
      database.insert("highlights", 1, 1, 3, 9, "savnet");
      database.insert("highlights", 2, 1, 50, 44, " ");
      database.insert("highlights", 3, 77, 50, 44, " ");
      database.insert("highlight_tags", 1, 1);
      database.insert("highlight_tags", 2, 1);
      database.insert("highlight_tags", 3, 1);
      database.insert("highlight_tags", 1, 99);
    }
    var read = Read.of(file, room);
    assertEquals("savnet", Read.words(read.project()).getFirst());
    assertEquals(2, read.project().codings().size());
    assertEquals(1, Read.count(read, MoveNote.Grade.DROPPED, "highlight"));
    assertEquals(1, Read.count(read, MoveNote.Grade.DROPPED, "highlight_tag"));
  }
}
