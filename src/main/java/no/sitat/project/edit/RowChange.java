package no.sitat.project.edit;

import java.util.Optional;

/// One row before and after; either side is empty where the row is not there.
///
/// Where both are, they hold the same columns: those that differ.
public record RowChange(Table table, int id, Optional<Row> before, Optional<Row> after) {
  public RowChange {
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException(table + " " + id + " is neither before nor after");
    }
  }

  public static RowChange insert(Table table, int id, Row row) {
    return new RowChange(table, id, Optional.empty(), Optional.of(row));
  }

  static RowChange delete(Table table, int id, Row row) {
    return new RowChange(table, id, Optional.of(row), Optional.empty());
  }

  static RowChange update(Table table, int id, Row before, Row after) {
    return new RowChange(table, id, Optional.of(before), Optional.of(after));
  }

  /// A row that goes out of sight, or comes back into it, counts as removed or made.
  How how() {
    if (before.isEmpty()) {
      return How.MADE;
    }
    if (after.isEmpty()) {
      return How.REMOVED;
    }
    var live = after.get().cells().get("live");
    return live == null ? How.CHANGED : live.booleanValue() ? How.MADE : How.REMOVED;
  }

  RowChange reversed() {
    return new RowChange(table, id, after, before);
  }
}
