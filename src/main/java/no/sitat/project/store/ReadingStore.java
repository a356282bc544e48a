package no.sitat.project.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import no.sitat.coding.ReadingMark;
import no.sitat.project.edit.StoredTime;
import no.sitat.text.Span;
import org.jdbi.v3.core.Handle;

/// Reads what people have marked, each where it lies in the current text of its document.
public final class ReadingStore {
  private static final String MARKS =
      "SELECT m.id, m.document, m.version, m.start_at, m.end_at, m.mark, m.coder, m.created,"
          + " d.version FROM reading_mark m JOIN document d ON d.id = m.document WHERE d.live";

  private ReadingStore() {}

  /// Everybody's, the oldest first.
  public static List<ReadingMark> all(Handle handle) {
    return list(handle, "");
  }

  /// Everybody's in one document, the oldest first.
  public static List<ReadingMark> ofDocument(Handle handle, int document) {
    return list(handle, " AND m.document = ?", document);
  }

  private static List<ReadingMark> list(Handle handle, String which, int... values) {
    var versions = new TextVersions(handle);
    var query = handle.createQuery(MARKS + which + " ORDER BY m.id");
    for (int i = 0; i < values.length; i++) {
      query.bind(i, values[i]);
    }
    return query.map((row, _) -> mark(row, versions)).stream().flatMap(Optional::stream).toList();
  }

  /// Empty where nothing of it is left in the current text.
  private static Optional<ReadingMark> mark(ResultSet row, TextVersions versions)
      throws SQLException {
    int document = row.getInt(2);
    int version = row.getInt(9);
    int number = row.getInt(1);
    var kind = ReadingMark.Kind.keyed(row.getString(6)).orElseThrow();
    int coder = row.getInt(7);
    var created = StoredTime.of(row, 8);
    return versions
        .carry(document, new Span(row.getInt(4), row.getInt(5)), row.getInt(3), version)
        .place()
        .map(span -> new ReadingMark(number, document, version, span, kind, coder, created));
  }
}
