package no.sitat.project.edit;

import java.util.EnumMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// Hands out the next id of each table; an id is never given twice, also after its row is gone.
///
/// Used under the writer's lock only. What was handed out is saved with the edit that used it;
/// after a rollback some ids stay unused.
public final class Ids {
  private final Map<Table, Integer> last = new EnumMap<>(Table.class);
  private final Map<Table, Integer> saved = new EnumMap<>(Table.class);

  public static Ids load(Handle handle) {
    var ids = new Ids();
    handle
        .createQuery("SELECT table_name, last_id FROM counter")
        .map((row, _) -> Map.entry(Table.named(row.getString(1)), row.getInt(2)))
        .forEach(entry -> ids.saved.put(entry.getKey(), entry.getValue()));
    ids.last.putAll(ids.saved);
    return ids;
  }

  public int next(Table table) {
    return reserve(table, 1);
  }

  /// Takes `count` ids in a row and answers the first.
  int reserve(Table table, int count) {
    int first = last.getOrDefault(table, 0) + 1;
    last.put(table, Math.addExact(first, count) - 1);
    return first;
  }

  /// Writes what has been handed out since the last time, in the caller's transaction.
  public void save(Handle handle) {
    for (var entry : last.entrySet()) {
      var table = entry.getKey();
      if (!entry.getValue().equals(saved.get(table))) {
        save(handle, table, entry.getValue());
      }
    }
  }

  private void save(Handle handle, Table table, int id) {
    int rows =
        handle.execute("UPDATE counter SET last_id = ? WHERE table_name = ?", id, table.sql());
    if (rows == 0) {
      handle.execute("INSERT INTO counter (table_name, last_id) VALUES (?, ?)", table.sql(), id);
    }
  }

  /// To be called when the transaction that saved has been committed.
  public void saved() {
    saved.putAll(last);
  }
}
