package no.sitat.project.edit;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The rows an import brought, taken out of sight or back into it as a whole.
///
/// @param batch id of the import
/// @param rows how many rows of each table it brought
/// @param live whether they are in sight afterwards
public record BatchSwitch(int batch, Map<Table, Integer> rows, boolean live) {
  public BatchSwitch {
    rows = Map.copyOf(new TreeMap<>(rows));
  }

  /// The switch as a change of the row that names the import, to stand among other changes.
  RowChange asChange() {
    var counts = Row.EMPTY;
    for (var table : rows.entrySet()) {
      counts = counts.with(table.getKey().sql(), table.getValue());
    }
    return RowChange.update(
        Table.BATCH, batch, counts.with("live", !live), counts.with("live", live));
  }

  /// The switch a change stands for, if it does.
  static Stream<BatchSwitch> in(RowChange change) {
    if (change.table() != Table.BATCH || change.before().isEmpty() || change.after().isEmpty()) {
      return Stream.empty();
    }
    var after = change.after().get();
    var rows = new EnumMap<Table, Integer>(Table.class);
    after
        .cells()
        .forEach((name, count) -> {
          if (!name.equals("live")) {
            rows.put(Table.named(name), count.intValue());
          }
        });
    return Stream.of(new BatchSwitch(change.id(), rows, after.get("live").booleanValue()));
  }

  BatchSwitch reversed() {
    return new BatchSwitch(batch, rows, !live);
  }
}
