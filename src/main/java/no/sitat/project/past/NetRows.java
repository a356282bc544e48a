package no.sitat.project.past;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.sitat.project.edit.Edit;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.RowChange;
import no.sitat.project.edit.RowKey;
import no.sitat.project.edit.Table;

/// What an edit of many steps comes to: of each row the first state before and the last after.
final class NetRows {
  private final Map<RowKey, RowChange> rows = new LinkedHashMap<>();
  private final Edit edit;

  NetRows(Edit edit) {
    this.edit = edit;
    for (var change : edit.changes()) {
      if (change.table() != Table.BATCH) {
        rows.merge(new RowKey(change.table(), change.id()), change, NetRows::then);
      }
    }
  }

  private static RowChange then(RowChange first, RowChange second) {
    if (first.before().isEmpty() && second.after().isEmpty()) {
      return first;
    }
    return new RowChange(
        first.table(),
        first.id(),
        both(second.before(), first.before()),
        both(first.after(), second.after()));
  }

  /// The columns of the first with those of the second written over them; nothing if that is
  /// nothing.
  private static Optional<Row> both(Optional<Row> first, Optional<Row> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return second;
    }
    var cells = new LinkedHashMap<>(first.get().cells());
    cells.putAll(second.get().cells());
    return Optional.of(new Row(cells));
  }

  /// How many rows of each table come, go, and change.
  Map<Table, Restoring.Rows> counts() {
    var counts = new EnumMap<Table, int[]>(Table.class);
    rows.values().forEach(change -> count(counts, change));
    for (var batch : edit.switches()) {
      batch
          .rows()
          .forEach((table, many) ->
              counts.computeIfAbsent(table, _ -> new int[3])[batch.live() ? 0 : 1] += many);
    }
    var named = new EnumMap<Table, Restoring.Rows>(Table.class);
    counts.forEach((table, of) -> named.put(table, new Restoring.Rows(of[0], of[1], of[2])));
    return named;
  }

  private static void count(Map<Table, int[]> counts, RowChange change) {
    var of = counts.computeIfAbsent(change.table(), _ -> new int[3]);
    boolean before = isThere(change.before());
    boolean after = isThere(change.after());
    if (!before && after) {
      of[0]++;
    } else if (before && !after) {
      of[1]++;
    } else if (before && !change.before().equals(change.after())) {
      of[2]++;
    }
  }

  private static boolean isThere(Optional<Row> row) {
    return row.filter(cells ->
            Optional.ofNullable(cells.cells().get("live"))
                .map(live -> live.booleanValue())
                .orElse(true))
        .isPresent();
  }
}
