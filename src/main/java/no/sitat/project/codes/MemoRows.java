package no.sitat.project.codes;

import java.util.List;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import org.jdbi.v3.core.Handle;

/// Memos of what becomes part of something else.
final class MemoRows {
  private MemoRows() {}

  /// Ids of the memos on one thing.
  static List<Integer> on(Handle handle, String target, int id) {
    return handle
        .createQuery("SELECT id FROM memo WHERE target = ? AND target_id = ? ORDER BY id")
        .bind(0, target)
        .bind(1, id)
        .mapTo(Integer.class)
        .list();
  }

  static void retarget(EditSketch sketch, String target, int from, int to) {
    for (int memo : on(sketch.handle(), target, from)) {
      sketch.update(Table.MEMO, memo, Row.EMPTY.with("target_id", to));
    }
  }
}
