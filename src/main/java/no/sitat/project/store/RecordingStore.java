package no.sitat.project.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import no.sitat.corpus.Recording;
import org.jdbi.v3.core.Handle;

/// Reads which files are the sound of which documents.
public final class RecordingStore {
  private static final String ALL =
      "SELECT r.id, r.document, r.name, r.place, r.own, r.length, r.media_type FROM recording r";

  private RecordingStore() {}

  /// Of the documents in sight.
  public static List<Recording> all(Handle handle) {
    return handle
        .createQuery(ALL + " JOIN document d ON d.id = r.document WHERE d.live ORDER BY r.id")
        .map((row, _) -> recording(row))
        .list();
  }

  public static Optional<Recording> of(Handle handle, int document) {
    return handle
        .createQuery(ALL + " WHERE r.document = ?")
        .bind(0, document)
        .map((row, _) -> recording(row))
        .findOne();
  }

  /// Names of the project's own files that a document has, had before a correction of the link that
  /// can be undone, or has out of sight.
  public static boolean isNamed(Handle handle, String own) {
    return handle
            .createQuery("SELECT COUNT(*) FROM recording WHERE own AND place = ?")
            .bind(0, own)
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  private static Recording recording(ResultSet row) throws SQLException {
    return new Recording(
        row.getInt(1),
        row.getInt(2),
        row.getString(3),
        row.getString(4),
        row.getBoolean(5),
        row.getLong(6),
        row.getString(7));
  }
}
