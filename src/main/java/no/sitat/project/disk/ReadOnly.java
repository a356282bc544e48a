package no.sitat.project.disk;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.h2.api.ErrorCode;

/// A database file looked at without changing a byte of it.
final class ReadOnly {
  private static final String ENDING = ".mv.db";
  private static final String SETTINGS =
      ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

  private final Path folder;
  private final Path file;

  /// @param file in the project's folder
  ReadOnly(ProjectFolder folder, Path file) {
    this.folder = folder.path();
    this.file = file;
  }

  @FunctionalInterface
  private interface Look<T> {
    T at(Statement statement) throws SQLException;
  }

  /// The number of the last migration; empty when the file has no schema or cannot be read.
  ///
  /// @throws ProjectError [Problem#LOCKED]
  OptionalInt schema() {
    return look(ReadOnly::schema);
  }

  /// As [#schema], and empty too when not every row can be read.
  OptionalInt schemaOfSoundRows() {
    return look(statement -> {
      for (var table : tables(statement)) {
        readAll(statement, table);
      }
      return schema(statement);
    });
  }

  /// What a damaged file makes H2 throw is not always an exception of SQL, or an exception.
  private OptionalInt look(Look<OptionalInt> look) {
    try (var connection = connection();
        var statement = connection.createStatement()) {
      try {
        return look.at(statement);
      } finally {
        statement.execute("SHUTDOWN IMMEDIATELY");
      }
    } catch (SQLException e) {
      if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
        throw FolderLock.taken(folder);
      }
      return unreadable(e);
    } catch (RuntimeException | StackOverflowError e) {
      return unreadable(e);
    }
  }

  /// Why a file is called damaged is written down.
  private static OptionalInt unreadable(Throwable e) {
    FaultLog.write("reading the database", e);
    return OptionalInt.empty();
  }

  private Connection connection() throws SQLException {
    var path = file.toAbsolutePath().toString();
    var name = path.substring(0, path.length() - ENDING.length());
    return DriverManager.getConnection("jdbc:h2:file:" + name + SETTINGS, "sa", "");
  }

  private static OptionalInt schema(Statement statement) throws SQLException {
    try (var found =
        statement.executeQuery(
            "SELECT MAX(CAST(\"version\" AS INTEGER)) FROM \"flyway_schema_history\"")) {
      found.next();
      int schema = found.getInt(1);
      return found.wasNull() ? OptionalInt.empty() : OptionalInt.of(schema);
    }
  }

  private static List<String> tables(Statement statement) throws SQLException {
    var tables = new ArrayList<String>();
    try (var found =
        statement.executeQuery(
            "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'")) {
      while (found.next()) {
        tables.add(found.getString(1));
      }
    }
    return tables;
  }

  private static void readAll(Statement statement, String table) throws SQLException {
    statement.execute("SET LAZY_QUERY_EXECUTION 1");
    try (var rows = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int column = 1; column <= columns; column++) {
          rows.getString(column);
        }
      }
    }
  }
}
