package no.sitat.project.moving;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.sitat.project.edit.BatchInsert;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Table;

/// The edit that a move becomes, and the import whose rows it brings.
///
/// @param batch id of the import
/// @param rows how many rows of each table the import has brought
/// @param memos ids of the memos that have come, by GUID
record Writing(EditSketch sketch, int batch, Map<Table, Integer> rows, Map<UUID, Integer> memos) {
  Writing(EditSketch sketch, int batch) {
    this(sketch, batch, new EnumMap<>(Table.class), new HashMap<>());
  }

  /// @param columns with a space between
  BatchInsert insert(Table table, String columns) {
    return new BatchInsert(sketch.handle(), sketch.ids(), table, columns.split(" ", -1));
  }

  /// Says how many rows of the import a table has got.
  void brought(Table table, int count) {
    if (count > 0) {
      rows.merge(table, count, Integer::sum);
    }
  }

  /// The memo of this GUID that has come, or was here.
  Optional<Integer> memo(UUID guid) {
    return Optional.ofNullable(memos.get(guid))
        .or(() ->
            sketch
                .handle()
                .createQuery("SELECT id FROM memo WHERE guid = ?")
                .bind(0, guid)
                .mapTo(Integer.class)
                .findOne());
  }
}
