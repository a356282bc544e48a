package no.sitat.project.moving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.sitat.exchange.moving.MovedSource;
import no.sitat.project.edit.StoredTime;
import org.jdbi.v3.core.Handle;

/// Reads what is kept of sources that are no text.
public final class KeptSources {
  private static final String ALL =
      "SELECT k.id, k.guid, k.name, k.kind, k.document, k.recording, k.file_name, k.sha256,"
          + " k.bytes, k.description, k.unshown, k.coder, k.created FROM kept_source k"
          + " LEFT JOIN document d ON d.id = k.document WHERE ";

  private static final String IN_SIGHT = "(d.id IS NULL OR d.live)";

  private KeptSources() {}

  /// In the order they came; without those whose document is out of sight.
  public static List<KeptSource> all(Handle handle) {
    return handle
        .createQuery(ALL + IN_SIGHT + " ORDER BY k.id")
        .map((row, _) -> source(row))
        .list();
  }

  /// Also of documents that are out of sight.
  public static List<KeptSource> everything(Handle handle) {
    return handle.createQuery(ALL + "TRUE ORDER BY k.id").map((row, _) -> source(row)).list();
  }

  public static Optional<KeptSource> find(Handle handle, int id) {
    return handle
        .createQuery(ALL + IN_SIGHT + " AND k.id = ?")
        .bind(0, id)
        .map((row, _) -> source(row))
        .findOne();
  }

  private static KeptSource source(ResultSet row) throws SQLException {
    return new KeptSource(
        row.getInt(1),
        row.getObject(2, UUID.class),
        row.getString(3),
        MovedSource.Kind.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
        row.getInt(5),
        Optional.ofNullable(row.getObject(6, UUID.class)),
        row.getString(7),
        row.getString(8),
        row.getLong(9),
        row.getString(10),
        KeptJson.read(row.getString(11)),
        row.getInt(12),
        StoredTime.of(row, 13));
  }
}
