package no.sitat.exchange.othertools;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// A database as another tool would have written it, made by the tool's own statements.
final class ToolDatabase implements AutoCloseable {
  private final Connection connection;

  ToolDatabase(Path file) throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    connection.setAutoCommit(false);
  }

  ToolDatabase run(String statements) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var one : statements.split(";\n", -1)) {
        if (!one.isBlank()) {
          statement.execute(one);
        }
      }
    }
    return this;
  }

  ToolDatabase insert(String table, Object... values) throws SQLException {
    var marks = "?, ".repeat(values.length);
    var sql = "INSERT INTO %s VALUES (%s)".formatted(table, marks.substring(0, marks.length() - 2));
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, "".equals(values[i]) ? null : values[i]);
      }
      statement.execute();
    }
    return this;
  }

  @Override
  public void close() throws SQLException {
    connection.commit();
    connection.close();
  }
}
