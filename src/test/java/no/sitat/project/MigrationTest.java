package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import no.sitat.coding.Memo;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A project of an earlier schema is brought to this one when it is opened, and keeps what it had.
class MigrationTest {
  @TempDir private Path home;

  private Path folder = Path.of("");

  @BeforeEach
  void makeProjectOfTheFirstSchema() throws IOException, SQLException {
    folder = Files.createDirectory(home.resolve("p"));
    Files.writeString(folder.resolve("sitat.properties"), "schema=1\n");
    var url = "jdbc:h2:file:" + folder.resolve("project");
    Flyway.configure()
        .dataSource(url, "sa", "")
        .locations("classpath:db/migration")
        .target("1")
        .load()
        .migrate();
    try (var connection = DriverManager.getConnection(url, "sa", "");
        var statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO project VALUES (1, RANDOM_UUID(), 'Utvandring', 0, FALSE, NOW())");
      statement.execute("INSERT INTO coder VALUES (1, RANDOM_UUID(), 'Kari')");
      statement.execute("INSERT INTO counter VALUES ('coder', 1), ('memo', 1)");
      statement.execute(
          "INSERT INTO memo VALUES (1, RANDOM_UUID(), 'project', 0, 1, 'Husk purringen', NOW())");
      statement.execute("SHUTDOWN");
    }
  }

  @Test
  void whatWasThereIsStillThere() {
    try (var project = Project.open(folder)) {
      var memos = project.memos().on("project", 0).value();
      assertEquals(List.of("Husk purringen"), memos.stream().map(Memo::text).toList());
      assertEquals(List.of(), project.verify());
    }
    Project.open(folder).close();
  }

  @Test
  void theFolderSaysWhichSchemaItHasNow() throws IOException {
    Project.open(folder).close();
    assertTrue(Files.readString(folder.resolve("sitat.properties")).contains("schema=24"));
    assertTrue(Files.notExists(folder.resolve("recovering.mv.db")));
  }
}
