package no.sitat.project.edit;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/// Reads and writes single rows of any table, and swaps one state of a row for another.
///
/// A row that is not as the change expects is never overwritten.
public final class Rows {
  private static final Pattern COLUMN = Pattern.compile("[a-z][a-z0-9_]*");

  private Rows() {}

  /// Writes what is after the edit where what is before it stands.
  ///
  /// @throws ProjectError [Problem#CHANGED_MEANWHILE] if another state stands there
  public static void apply(Handle handle, Edit edit) {
    edit.batches().stream().filter(BatchSwitch::live).forEach(batch -> turn(handle, batch));
    RowRun.apply(handle, edit.changes());
    edit.batches().stream().filter(batch -> !batch.live()).forEach(batch -> turn(handle, batch));
  }

  public static void apply(Handle handle, RowChange change) {
    var switched = BatchSwitch.in(change).findFirst();
    if (switched.isPresent()) {
      turn(handle, switched.get());
    } else if (change.before().isEmpty()) {
      insert(handle, change.table(), change.after().orElseThrow());
    } else {
      expect(handle, change);
      if (change.after().isEmpty()) {
        delete(handle, change);
      } else {
        update(handle, change);
      }
    }
  }

  private static void turn(Handle handle, BatchSwitch batch) {
    batch
        .rows()
        .forEach((table, expected) -> {
          int found =
              handle.execute(
                  "UPDATE " + table.sql() + " SET live = ? WHERE batch = ? AND live = ?",
                  batch.live(),
                  batch.batch(),
                  !batch.live());
          if (found != expected) {
            throw changed(table, batch.batch());
          }
        });
  }

  private static void expect(Handle handle, RowChange change) {
    var before = change.before().orElseThrow();
    var now = find(handle, change.table(), change.id());
    if (now.isEmpty() || !now.get().only(before).equals(before)) {
      throw changed(change.table(), change.id());
    }
  }

  static ProjectError changed(Table table, int id) {
    var thing = TableWords.of(table);
    return ProjectError.of(
        Problem.CHANGED_MEANWHILE,
        table.sql(),
        "Dette er endret siden (" + thing.nb() + " " + id + "); ingenting er overskrevet.",
        "This has changed since (" + thing.en() + " " + id + "); nothing was overwritten.");
  }

  private static void insert(Handle handle, Table table, Row row) {
    var columns = columns(row);
    if (isKeptHidden(table) && show(handle, table, row)) {
      return;
    }
    try (var statement = handle.createUpdate(insertion(table, columns))) {
      bind(statement, columns);
      statement.execute();
    }
  }

  private static void update(Handle handle, RowChange change) {
    var columns = columns(change.after().orElseThrow());
    try (var statement = handle.createUpdate(updating(change.table(), columns))) {
      bind(statement, columns);
      statement.bind(columns.size(), change.id());
      statement.execute();
    }
  }

  private static void delete(Handle handle, RowChange change) {
    try {
      handle.execute(deletion(change.table()), change.id());
    } catch (UnableToExecuteStatementException e) {
      if (!isKeptHidden(change.table())) {
        throw e;
      }
      handle.execute(
          "UPDATE " + change.table().sql() + " SET live = FALSE WHERE id = ?", change.id());
    }
  }

  /// Whether a row that is deleted stays out of sight instead when values name it that are out of
  /// sight themselves: those of an import that has been taken back and may be made again.
  static boolean isKeptHidden(Table table) {
    return table == Table.RESPONDENT || table == Table.VARIABLE;
  }

  /// Puts a row in place that was kept out of sight; answers whether there was one.
  private static boolean show(Handle handle, Table table, Row row) {
    var columns = columns(row);
    try (var statement = handle.createUpdate(updating(table, columns) + " AND NOT live")) {
      bind(statement, columns);
      return statement.bind(columns.size(), row.number("id")).execute() == 1;
    }
  }

  static String insertion(Table table, Map<String, JsonNode> columns) {
    var marks = columns.keySet().stream().map(_ -> "?").collect(Collectors.joining(", "));
    var names = String.join(", ", columns.keySet());
    return "INSERT INTO " + table.sql() + " (" + names + ") VALUES (" + marks + ")";
  }

  static String updating(Table table, Map<String, JsonNode> columns) {
    return "UPDATE " + table.sql() + " SET " + settings(columns) + " WHERE id = ?";
  }

  static String settings(Map<String, JsonNode> columns) {
    return columns.keySet().stream()
        .map(column -> column + " = ?")
        .collect(Collectors.joining(", "));
  }

  static String deletion(Table table) {
    return "DELETE FROM " + table.sql() + " WHERE id = ?";
  }

  static Map<String, JsonNode> columns(Row row) {
    for (var column : row.cells().keySet()) {
      if (!COLUMN.matcher(column).matches()) {
        throw new IllegalArgumentException("not the name of a column: " + column);
      }
    }
    return row.cells();
  }

  private static <S extends SqlStatement<S>> void bind(S statement, Map<String, JsonNode> cells) {
    int at = 0;
    for (var cell : cells.values()) {
      if (cell.isNull()) {
        statement.bindNull(at++, java.sql.Types.VARCHAR);
      } else if (cell.isBoolean()) {
        statement.bind(at++, cell.booleanValue());
      } else if (cell.isNumber()) {
        statement.bind(at++, cell.longValue());
      } else {
        statement.bind(at++, cell.textValue());
      }
    }
  }

  /// The whole row, without generated columns.
  public static Optional<Row> find(Handle handle, Table table, int id) {
    return handle
        .createQuery("SELECT * FROM " + table.sql() + " WHERE id = ?")
        .bind(0, id)
        .map((result, _) -> row(result))
        .findOne();
  }

  /// The whole rows of these ids that are there, by their ids.
  public static Map<Integer, Row> find(Handle handle, Table table, Collection<Integer> ids) {
    var found = new HashMap<Integer, Row>();
    var query = "SELECT * FROM " + table.sql() + " WHERE id IN " + ById.IDS;
    ById.read(handle, query, ids, (result, _) -> row(result))
        .forEach(row -> found.put(row.number("id"), row));
    return found;
  }

  private static Row row(ResultSet result) throws SQLException {
    var cells = new LinkedHashMap<String, JsonNode>();
    var columns = result.getMetaData();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      var name = columns.getColumnLabel(i).toLowerCase(Locale.ROOT);
      if (!name.startsWith("live_") && !name.equals("preset_code")) {
        cells.put(name, Row.cell(result.getObject(i)));
      }
    }
    return new Row(cells);
  }
}
