package no.sitat.project;

import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Adds coders; no edit, for who codes is not undone with what was coded.
final class CoderRows {
  private CoderRows() {}

  static int add(Handle handle, Ids ids, String name) {
    int id = ids.next(Table.CODER);
    var row = Row.EMPTY.with("id", id).with("guid", UUID.randomUUID()).with("name", name);
    Rows.apply(handle, RowChange.insert(Table.CODER, id, row));
    return id;
  }
}
