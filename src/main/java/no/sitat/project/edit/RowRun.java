package no.sitat.project.edit;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import no.sitat.project.disk.Database;
import org.jdbi.v3.core.Handle;

/// Changes of different rows of one table, of one sort, that follow each other in an edit.
///
/// They cannot disturb each other, so their rows are looked at all at once and a statement is
/// prepared once for many: five thousand codings are changed in the time of some dozen.
final class RowRun implements AutoCloseable {
  /// The class of H2's codes for what a constraint forbids.
  private static final int CONSTRAINT = 23;

  private final Handle handle;
  private final List<RowChange> changes;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  private RowRun(Handle handle, List<RowChange> changes) {
    this.handle = handle;
    this.changes = changes;
  }

  /// Writes all changes in their order.
  static void apply(Handle handle, List<RowChange> changes) {
    for (var run : runs(changes)) {
      if (run.size() == 1 || Rows.isKeptHidden(run.getFirst().table())) {
        run.forEach(change -> Rows.apply(handle, change));
      } else {
        try (var together = new RowRun(handle, run)) {
          together.apply();
        }
      }
    }
  }

  private static List<List<RowChange>> runs(List<RowChange> changes) {
    var runs = new ArrayList<List<RowChange>>();
    var seen = new HashSet<Integer>();
    for (var change : changes) {
      boolean goesOn =
          !runs.isEmpty()
              && isAlike(runs.getLast().getLast(), change)
              && !seen.contains(change.id());
      if (!goesOn) {
        runs.add(new ArrayList<>());
        seen.clear();
      }
      runs.getLast().add(change);
      seen.add(change.id());
    }
    return runs;
  }

  private static boolean isAlike(RowChange one, RowChange other) {
    return one.table() == other.table()
        && one.table() != Table.BATCH
        && one.before().isPresent() == other.before().isPresent()
        && one.after().isPresent() == other.after().isPresent();
  }

  private void apply() {
    var first = changes.getFirst();
    if (first.before().isPresent()) {
      expect();
    }
    for (var change : changes) {
      try {
        write(change);
      } catch (SQLException e) {
        throw e.getErrorCode() / 1000 == CONSTRAINT
            ? Rows.changed(change.table(), change.id())
            : Database.fault(e);
      }
    }
  }

  private void expect() {
    var ids = changes.stream().map(RowChange::id).toList();
    var now = Rows.find(handle, changes.getFirst().table(), ids);
    for (var change : changes) {
      var before = change.before().orElseThrow();
      var row = now.get(change.id());
      if (row == null || !row.only(before).equals(before)) {
        throw Rows.changed(change.table(), change.id());
      }
    }
  }

  private void write(RowChange change) throws SQLException {
    var cells = change.after().map(Rows::columns).orElse(Map.of());
    var sql = sql(change, cells);
    var statement = statements.get(sql);
    if (statement == null) {
      statement = handle.getConnection().prepareStatement(sql);
      statements.put(sql, statement);
    }
    int at = 1;
    for (var cell : cells.values()) {
      bind(statement, at++, cell);
    }
    if (change.before().isPresent()) {
      statement.setInt(at, change.id());
    }
    statement.executeUpdate();
  }

  private static String sql(RowChange change, Map<String, JsonNode> cells) {
    return change.before().isEmpty()
        ? Rows.insertion(change.table(), cells)
        : change.after().isPresent()
            ? Rows.updating(change.table(), cells)
            : Rows.deletion(change.table());
  }

  private static void bind(PreparedStatement statement, int at, JsonNode cell) throws SQLException {
    if (cell.isNull()) {
      statement.setNull(at, Types.VARCHAR);
    } else if (cell.isBoolean()) {
      statement.setBoolean(at, cell.booleanValue());
    } else if (cell.isNumber()) {
      statement.setLong(at, cell.longValue());
    } else {
      statement.setString(at, cell.textValue());
    }
  }

  @Override
  public void close() {
    for (var statement : statements.values()) {
      try {
        statement.close();
      } catch (SQLException e) {
        throw Database.fault(e);
      }
    }
  }
}
