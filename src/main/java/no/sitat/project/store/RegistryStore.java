package no.sitat.project.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.sitat.project.edit.StoredTime;
import no.sitat.text.Sha256;
import org.jdbi.v3.core.Handle;

/// Reads the rows of official tables, and writes what tables say: once, under its checksum.
public final class RegistryStore {
  /// One row, with the id of what it says.
  ///
  /// @param head JSON of the release
  /// @param measures what its contents are, as `code=measure` lines
  public record StoredRow(
      int id,
      String release,
      String table,
      String head,
      String measures,
      int content,
      String file,
      Instant created) {}

  private RegistryStore() {}

  /// In the order they came.
  public static List<StoredRow> all(Handle handle) {
    return handle
        .createQuery(
            "SELECT id, release_key, table_key, head, measures, content, file_name, created"
                + " FROM registry_table ORDER BY id")
        .map((row, _) -> row(row))
        .list();
  }

  private static StoredRow row(ResultSet row) throws SQLException {
    return new StoredRow(
        row.getInt(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getInt(6),
        row.getString(7),
        StoredTime.of(row, 8));
  }

  public static Optional<StoredRow> find(Handle handle, int id) {
    return all(handle).stream().filter(each -> each.id() == id).findFirst();
  }

  /// What a table says.
  public static String content(Handle handle, int id) {
    return handle
        .createQuery("SELECT content FROM registry_content WHERE id = ?")
        .bind(0, id)
        .map((row, _) -> row.getString(1))
        .one();
  }

  /// Keeps what a table says and answers its id; the same words are kept once.
  public static int keep(Handle handle, String content) {
    var sum = Sha256.of(content);
    var there =
        handle
            .createQuery("SELECT id FROM registry_content WHERE sha256 = ?")
            .bind(0, sum)
            .mapTo(Integer.class)
            .findOne();
    if (there.isPresent()) {
      return there.get();
    }
    int id =
        handle
                .createQuery("SELECT COALESCE(MAX(id), 0) FROM registry_content")
                .mapTo(Integer.class)
                .one()
            + 1;
    handle.execute(
        "INSERT INTO registry_content (id, sha256, content) VALUES (?, ?, ?)", id, sum, content);
    return id;
  }

  /// The ids of what is not as it was stored.
  public static List<Integer> damaged(Handle handle) {
    return handle
        .createQuery("SELECT id, sha256, content FROM registry_content")
        .map((row, _) -> Sha256.of(row.getString(3)).equals(row.getString(2)) ? 0 : row.getInt(1))
        .stream()
        .filter(id -> id > 0)
        .toList();
  }
}
