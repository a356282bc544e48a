package no.sitat.project.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// What others have changed of a thing since somebody saw it.
///
/// A code is its row, the words of its editions and its directions. That a neighbour was moved, or
/// the text of a document corrected, changes rows of the thing, but nothing that is written on it.
public final class ChangedSince {
  private static final Map<Table, Set<String>> BESIDE_THE_POINT =
      Map.of(Table.CODE, Set.of("place"), Table.DOCUMENT, Set.of("version", "revision"));

  /// Looked at, of which some may be beside the point.
  private static final int LOOKED_AT = 100;

  private final Handle handle;
  private final Set<RowKey> rows;

  private ChangedSince(Handle handle, Seen seen) {
    this.handle = handle;
    rows = rows(handle, seen);
  }

  /// The newest first; that somebody used the thing is nothing.
  ///
  /// @param me name of the person who is not another
  public static List<HistoryItem> byOthers(Handle handle, Seen seen, String me, int most) {
    var since = new ChangedSince(handle, seen);
    return since.candidates(seen.revision(), me).stream()
        .filter(since::isToThePoint)
        .limit(most)
        .toList();
  }

  private static Set<RowKey> rows(Handle handle, Seen seen) {
    var rows = new LinkedHashSet<RowKey>();
    rows.add(new RowKey(seen.table(), seen.id()));
    if (seen.table() == Table.CODE) {
      for (var table : List.of(Table.CODE_EDITION, Table.CODE_DIRECTION)) {
        handle
            .createQuery("SELECT id FROM " + table.sql() + " WHERE code = ?")
            .bind(0, seen.id())
            .mapTo(Integer.class)
            .forEach(id -> rows.add(new RowKey(table, id)));
      }
    }
    return rows;
  }

  private List<HistoryItem> candidates(long revision, String me) {
    var touching =
        "(SELECT history FROM history_touch WHERE how <> 'relied' AND " + Touches.about(rows) + ")";
    return History.items(
        handle,
        "WHERE (h.id IN %s OR h.reverts IN %s) AND h.revision > ? AND c.name <> ?"
                .formatted(touching, touching)
            + " ORDER BY h.id DESC FETCH FIRST "
            + LOOKED_AT
            + " ROWS ONLY",
        revision,
        me);
  }

  private boolean isToThePoint(HistoryItem item) {
    int made =
        handle
            .createQuery("SELECT COALESCE(reverts, id) FROM history WHERE id = ?")
            .bind(0, item.id())
            .mapTo(Integer.class)
            .one();
    var edit = History.entry(handle, made).orElseThrow().edit();
    return !edit.switches().isEmpty() || edit.changes().stream().anyMatch(this::isToThePoint);
  }

  private boolean isToThePoint(RowChange change) {
    if (!rows.contains(new RowKey(change.table(), change.id()))) {
      return false;
    }
    if (change.before().isEmpty() || change.after().isEmpty()) {
      return true;
    }
    var beside = BESIDE_THE_POINT.getOrDefault(change.table(), Set.of());
    return !beside.containsAll(change.after().get().cells().keySet());
  }
}
