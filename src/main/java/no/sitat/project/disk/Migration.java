package no.sitat.project.disk;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;

/// Brings a database to the schema this version knows.
///
/// H2 commits every change of the schema by itself, so a migration that is cut short would leave
/// half of one. It therefore works on a copy, which takes the place of the database when it is
/// done.
final class Migration {
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private Migration() {}

  /// Brings the database of a project that is there, and not open, to this version's schema.
  static void of(ProjectFolder folder) {
    DatabaseCopy.change(
        folder,
        copy -> {
          onFile(copy);
          return copy;
        });
    folder.writeProperties();
  }

  private static void onFile(Path file) {
    var pool = JdbcConnectionPool.create(Database.url(file), "sa", "");
    try {
      on(pool);
      shut(pool);
    } catch (RuntimeException e) {
      Database.abandon(pool);
      throw e;
    }
    pool.dispose();
  }

  private static void shut(DataSource database) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("SHUTDOWN");
    } catch (SQLException e) {
      throw new IllegalStateException("the migrated database does not close", e);
    }
  }

  /// Makes the tables of a new database, or those that are missing in an older one.
  static void on(DataSource database) {
    FLYWAY.setLevel(Level.WARNING);
    Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();
  }
}
