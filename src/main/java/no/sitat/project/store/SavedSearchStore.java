package no.sitat.project.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import no.sitat.coding.SavedSearch;
import no.sitat.coding.SegmentUnit;
import no.sitat.project.edit.StoredTime;
import org.jdbi.v3.core.Handle;

/// Reads the searches that are kept.
public final class SavedSearchStore {
  private static final String SEARCHES =
      "SELECT id, guid, name, query, sort, interviewers, unit, code, direction, coder, created"
          + " FROM saved_search";

  private SavedSearchStore() {}

  /// In the order they were kept.
  public static List<SavedSearch> all(Handle handle) {
    return handle.createQuery(SEARCHES + " ORDER BY id").map((row, _) -> search(row)).list();
  }

  public static Optional<SavedSearch> find(Handle handle, int id) {
    return handle
        .createQuery(SEARCHES + " WHERE id = ?")
        .bind(0, id)
        .map((row, _) -> search(row))
        .findOne();
  }

  /// The rules that suggest a code.
  public static List<SavedSearch> rulesOf(Handle handle, int code) {
    return handle
        .createQuery(SEARCHES + " WHERE code = ? ORDER BY id")
        .bind(0, code)
        .map((row, _) -> search(row))
        .list();
  }

  private static SavedSearch search(ResultSet row) throws SQLException {
    return new SavedSearch(
        row.getInt(1),
        row.getObject(2, UUID.class),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getBoolean(6),
        SegmentUnit.named(row.getString(7)).orElseThrow(),
        number(row, 8),
        Optional.ofNullable(row.getString(9)),
        row.getInt(10),
        StoredTime.of(row, 11));
  }

  static OptionalInt number(ResultSet row, int column) throws SQLException {
    int number = row.getInt(column);
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
