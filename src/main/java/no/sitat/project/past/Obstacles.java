package no.sitat.project.past;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.sitat.project.edit.Entry;
import no.sitat.project.edit.History;
import no.sitat.project.edit.HistoryItem;
import no.sitat.project.edit.RowKey;
import no.sitat.project.edit.Table;
import no.sitat.project.edit.Touches;
import org.jdbi.v3.core.Handle;

/// What stands in the way of taking an edit back, or of making it again.
///
/// In the way is an edit that is done, was made (or made again) later, and changed a row this one
/// changed, or relies on a row that would vanish, or removed a row that this one needs. Edits that
/// only take others back are not asked, for whether the rows are as they were is seen when they are
/// written; nor are those that stood already when this one was made, and were gone for a while.
final class Obstacles {
  private static final int TOLD = 50;

  private static final String LATER =
      " JOIN history h ON h.id = t.history WHERE h.state = 'done' AND h.applied > :since"
          + " AND h.id <> :edit AND h.kind NOT IN ('taken-back', 'taken-back-partly', 'restored')"
          + " AND (h.revision > :since OR (SELECT n.kind FROM history n WHERE n.reverts = h.id"
          + " AND n.revision <= :since ORDER BY n.revision DESC FETCH FIRST 1 ROWS ONLY) = 'undo')";
  private static final String SAME_ROW =
      " FROM history_touch m JOIN history_touch t"
          + " ON t.touched_table = m.touched_table AND t.touched_id = m.touched_id";

  private final Handle handle;

  Obstacles(Handle handle) {
    this.handle = handle;
  }

  /// What `entry` meets when it is taken back, from a revision on.
  Set<Integer> toUndo(Entry entry) {
    return find(entry, entry.applied(), "made");
  }

  /// What `entry` meets when it is made again.
  ///
  /// @param since the revision at which it was undone
  Set<Integer> toRedo(Entry entry, long since) {
    return find(entry, since, "removed");
  }

  private Set<Integer> find(Entry entry, long since, String vanishing) {
    if (isLatest(since)) {
      return Set.of();
    }
    Touches.know(handle, entry);
    var meets =
        "m.how <> 'relied' AND t.how IN ('made', 'changed', 'removed')"
            + " OR m.how = '"
            + vanishing
            + "' AND t.how = 'relied'"
            + (needsOthers(entry, vanishing) ? " OR m.how = 'relied' AND t.how = 'removed'" : "");
    var found = new TreeSet<>(ask(entry, since, meets));
    for (var batch : entry.edit().switches()) {
      for (var table : List.of(Table.CODING, Table.RESPONDENT_VALUE)) {
        if (batch.rows().containsKey(table)) {
          found.addAll(ofBatch(entry, since, table.sql(), batch.batch()));
        }
      }
    }
    return found;
  }

  /// Whether nothing at all was made since, taken back or made again.
  private boolean isLatest(long since) {
    return handle
        .createQuery("SELECT id FROM history WHERE revision > ? FETCH FIRST 1 ROWS ONLY")
        .bind(0, since)
        .mapTo(Integer.class)
        .findOne()
        .isEmpty();
  }

  private List<Integer> ask(Entry entry, long since, String meets) {
    return handle
        .createQuery(
            "SELECT DISTINCT t.history"
                + SAME_ROW
                + LATER
                + " AND m.history = :edit AND ("
                + meets
                + ")")
        .bind("since", since)
        .bind("edit", entry.id())
        .mapTo(Integer.class)
        .list();
  }

  private List<Integer> ofBatch(Entry entry, long since, String table, int batch) {
    return handle
        .createQuery(
            "SELECT DISTINCT t.history FROM history_touch t"
                + LATER
                + " AND t.touched_table = '"
                + table
                + "' AND t.touched_id IN (SELECT id FROM "
                + table
                + " WHERE batch = :batch)")
        .bind("since", since)
        .bind("edit", entry.id())
        .bind("batch", batch)
        .mapTo(Integer.class)
        .list();
  }

  /// An edit that only takes rows away can do without those they refer to.
  private static boolean needsOthers(Entry entry, String vanishing) {
    boolean undo = vanishing.equals("made");
    return entry.edit().sequence().stream()
        .anyMatch(change -> undo ? change.before().isPresent() : change.after().isPresent());
  }

  /// The rows the edit relies on that are not there now.
  List<RowKey> missing(Entry entry, boolean undo) {
    if (!needsOthers(entry, undo ? "made" : "removed")) {
      return List.of();
    }
    return handle
        .createQuery(
            "SELECT touched_table, touched_id FROM history_touch"
                + " WHERE history = ? AND how = 'relied'")
        .bind(0, entry.id())
        .map((row, _) -> new RowKey(Table.named(row.getString(1)), row.getInt(2)))
        .stream()
        .collect(Collectors.groupingBy(RowKey::table))
        .entrySet()
        .stream()
        .flatMap(rows -> missing(rows.getKey(), rows.getValue()).stream())
        .toList();
  }

  private List<RowKey> missing(Table table, List<RowKey> wanted) {
    var ids = wanted.stream().map(row -> "" + row.id()).collect(Collectors.joining(","));
    var there =
        handle
            .createQuery(
                "SELECT id FROM "
                    + table.sql()
                    + " WHERE id IN ("
                    + ids
                    + ")"
                    + (table.hasLive() ? " AND live" : ""))
            .mapTo(Integer.class)
            .collect(Collectors.toSet());
    return wanted.stream().filter(row -> !there.contains(row.id())).toList();
  }

  /// Rows the edit changed on which others have built.
  Set<RowKey> touched(Entry entry) {
    return handle
        .createQuery(
            "SELECT DISTINCT m.touched_table, m.touched_id"
                + SAME_ROW
                + LATER
                + " AND m.history = :edit AND m.how <> 'relied'"
                + " AND (t.how <> 'relied' OR m.how = 'made')")
        .bind("since", entry.applied())
        .bind("edit", entry.id())
        .map((row, _) -> new RowKey(Table.named(row.getString(1)), row.getInt(2)))
        .collect(Collectors.toSet());
  }

  /// The edit and all that was built on it, and on that, and so on.
  Set<Integer> allBuiltOn(Entry entry) {
    var all = new TreeSet<>(Set.of(entry.id()));
    var asking = new ArrayDeque<>(List.of(entry));
    while (!asking.isEmpty()) {
      for (int id : toUndo(asking.removeFirst())) {
        if (all.add(id)) {
          asking.add(History.entry(handle, id).orElseThrow());
        }
      }
    }
    return all;
  }

  /// What anybody did to the rows of an edit, or those it relies on, since a revision; the newest
  /// first.
  List<HistoryItem> anythingSince(Entry entry, long since) {
    var touching =
        "SELECT t.history"
            + SAME_ROW
            + " WHERE m.history = "
            + entry.id()
            + " AND t.history <> m.history AND t.how <> 'relied'";
    return History.items(
        handle,
        "WHERE (h.id IN ("
            + touching
            + ") OR h.reverts IN ("
            + touching
            + ")) AND h.revision > ? ORDER BY h.id DESC FETCH FIRST 50 ROWS ONLY",
        since);
  }

  /// The edits that put rows where they are, or made them what they are; the newest first.
  List<HistoryItem> broughtBy(List<RowKey> rows) {
    var some = Touches.about(rows.stream().limit(TOLD).toList());
    return History.items(
        handle,
        "WHERE h.id IN (SELECT history FROM history_touch WHERE how IN ('made', 'changed') AND "
            + some
            + ") AND (h.state = 'done' OR h.kind = 'restored')"
            + " ORDER BY h.id DESC FETCH FIRST 50 ROWS ONLY");
  }

  /// The items of some of the edits, the newest first.
  List<HistoryItem> items(Set<Integer> edits) {
    var newest = new TreeSet<>(edits).descendingSet().stream().limit(TOLD).toList();
    var ids = new HashSet<>(newest).stream().map(String::valueOf).collect(Collectors.joining(","));
    return ids.isEmpty()
        ? List.of()
        : History.items(handle, "WHERE h.id IN (" + ids + ") ORDER BY h.applied DESC");
  }

  HistoryItem item(Entry entry) {
    return History.items(handle, "WHERE h.id = ?", entry.id()).getFirst();
  }
}
