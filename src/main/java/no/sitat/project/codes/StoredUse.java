package no.sitat.project.codes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// A coding of a code that is not to be seen: of an import or a document that is taken back, or one
/// that waits in the review of a corrected text.
public record StoredUse(int id, Optional<String> direction) {
  /// @param inSight ids of those that are to be seen
  static List<StoredUse> outOfSight(Handle handle, int code, Set<Integer> inSight) {
    return handle
        .createQuery("SELECT id, direction FROM coding WHERE code = ? ORDER BY id")
        .bind(0, code)
        .map((row, _) -> new StoredUse(row.getInt(1), Optional.ofNullable(row.getString(2))))
        .filter(use -> !inSight.contains(use.id()))
        .list();
  }
}
