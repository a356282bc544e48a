package no.sitat.project;

import java.util.UUID;

/// The rows that name an import.
final class Batches {
  private Batches() {}

  /// Writes a new batch at once, for the rows that will refer to it, and answers its id.
  static int open(EditSketch sketch, String kind) {
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
}
