package no.sitat.project.edit;

import java.util.UUID;
import no.sitat.coding.Coder;
import org.jdbi.v3.core.Handle;

/// Adds coders to the table; no edit, for who codes is not undone with what was coded.
public final class CoderRows {
  private CoderRows() {}

  public static int add(Handle handle, Ids ids, String name) {
    return add(handle, ids, name, UUID.randomUUID());
  }

  /// Adds somebody who has a GUID already.
  public static int add(Handle handle, Ids ids, String name, UUID guid) {
    int id = ids.next(Table.CODER);
    var row = Row.EMPTY.with("id", id).with("guid", guid).with("name", name);
    Rows.apply(handle, RowChange.insert(Table.CODER, id, row));
    return id;
  }

  /// Takes back one who was added in this transaction and changed nothing.
  public static void remove(Handle handle, Coder coder) {
    handle.execute("DELETE FROM coder WHERE id = ?", coder.id());
  }
}
