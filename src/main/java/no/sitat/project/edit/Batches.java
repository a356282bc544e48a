package no.sitat.project.edit;

import java.util.Collection;
import java.util.UUID;
import no.sitat.coding.Coder;
import org.jdbi.v3.core.Handle;

/// The rows that name an import.
public final class Batches {
  private Batches() {}

  /// Writes a new batch at once, for the rows that will refer to it, and answers its id.
  public static int open(EditSketch sketch, String kind) {
    int id = sketch.ids().next(Table.BATCH);
    var row =
        Row.EMPTY
            .with("id", id)
            .with("guid", UUID.randomUUID())
            .with("kind", kind)
            .with("coder", sketch.by().id())
            .with("created", sketch.now());
    Rows.apply(sketch.handle(), RowChange.insert(Table.BATCH, id, row));
    return id;
  }

  /// Whether what a person would undo next is the import that brought one of the documents.
  public static boolean latestBrought(Handle handle, Coder by, Collection<Integer> documents) {
    return History.toUndo(handle, by).stream()
        .flatMap(entry -> entry.edit().batches().stream())
        .anyMatch(batch ->
            handle
                .createQuery("SELECT id FROM document WHERE batch = ?")
                .bind(0, batch.batch())
                .mapTo(Integer.class)
                .stream()
                .anyMatch(documents::contains));
  }
}
