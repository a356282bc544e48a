package no.sitat.project.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.sitat.project.disk.Database;
import org.jdbi.v3.core.Handle;

/// Changes of different rows of one table, of one sort, that follow each other in an edit.
///
/// They cannot disturb each other, so their rows are looked at all at once, those of which the same
/// is said are changed by one statement, and a statement is prepared once for many: five thousand
/// codings are changed in the time of some dozen.
final class RowRun implements AutoCloseable {
  /// The class of H2's codes for what a constraint forbids.
  private static final int CONSTRAINT = 23;

  /// From so many on it pays to change rows of which the same is said by one statement.
  private static final int MANY = 4;

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
    if (first.before().isEmpty()) {
      changes.forEach(this::write);
    } else if (first.after().isEmpty()) {
      expect(changes);
      ById.lists(ids(changes)).forEach(list -> delete(first.table(), list));
    } else {
      update();
    }
  }

  /// Rows of which the same is said are changed together, if the same stands there.
  private void update() {
    var one = new ArrayList<RowChange>();
    for (var alike : alike()) {
      if (alike.size() < MANY) {
        one.addAll(alike);
      } else {
        updateAlike(alike);
      }
    }
    expect(one);
    one.forEach(this::write);
  }

  private Collection<List<RowChange>> alike() {
    record Swap(Optional<Row> before, Optional<Row> after) {}

    return changes.stream()
        .collect(
            Collectors.groupingBy(
                change -> new Swap(change.before(), change.after()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values();
  }

  private void updateAlike(List<RowChange> alike) {
    var first = alike.getFirst();
    var before = Rows.columns(first.before().orElseThrow());
    var after = Rows.columns(first.after().orElseThrow());
    int found = 0;
    for (var list : ById.lists(ids(alike))) {
      var sql =
          "UPDATE "
              + first.table().sql()
              + " SET "
              + Rows.settings(after)
              + " WHERE id IN "
              + ById.marks(list)
              + before.keySet().stream()
                  .map(column -> " AND " + column + " IS NOT DISTINCT FROM ?")
                  .collect(Collectors.joining());
      var values = new ArrayList<>(after.values());
      list.forEach(id -> values.add(IntNode.valueOf(id)));
      values.addAll(before.values());
      found += execute(sql, values, first);
    }
    if (found != alike.size()) {
      expect(alike);
      throw Rows.changed(first.table(), first.id());
    }
  }

  private void delete(Table table, List<Integer> list) {
    var sql = "DELETE FROM " + table.sql() + " WHERE id IN " + ById.marks(list);
    execute(sql, list.stream().<JsonNode>map(IntNode::valueOf).toList(), changes.getFirst());
  }

  /// @throws ProjectError [Problem#CHANGED_MEANWHILE] about the first row that is not as it was
  private void expect(List<RowChange> some) {
    if (some.isEmpty()) {
      return;
    }
    var now = Rows.find(handle, changes.getFirst().table(), ids(some));
    for (var change : some) {
      var before = change.before().orElseThrow();
      var row = now.get(change.id());
      if (row == null || !row.only(before).equals(before)) {
        throw Rows.changed(change.table(), change.id());
      }
    }
  }

  private static List<Integer> ids(List<RowChange> some) {
    return some.stream().map(RowChange::id).toList();
  }

  /// One row that comes, or one that is as expected.
  private void write(RowChange change) {
    var cells = Rows.columns(change.after().orElseThrow());
    var values = new ArrayList<>(cells.values());
    if (change.before().isEmpty()) {
      execute(Rows.insertion(change.table(), cells), values, change);
    } else {
      values.add(IntNode.valueOf(change.id()));
      execute(Rows.updating(change.table(), cells), values, change);
    }
  }

  /// @param about what is told where a constraint forbids it
  /// @return how many rows it changed
  private int execute(String sql, List<JsonNode> values, RowChange about) {
    try {
      var statement = prepared(sql);
      for (int i = 0; i < values.size(); i++) {
        bind(statement, i + 1, values.get(i));
      }
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw e.getErrorCode() / 1000 == CONSTRAINT
          ? Rows.changed(about.table(), about.id())
          : Database.fault(e);
    }
  }

  private PreparedStatement prepared(String sql) throws SQLException {
    var statement = statements.get(sql);
    if (statement == null) {
      statement = handle.getConnection().prepareStatement(sql);
      statements.put(sql, statement);
    }
    return statement;
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
