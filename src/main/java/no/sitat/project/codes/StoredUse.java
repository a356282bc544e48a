package no.sitat.project.codes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import no.sitat.text.Span;
import org.jdbi.v3.core.Handle;

/// A coding of one code as it is stored, with as much as merging and splitting ask for.
///
/// @param marks weight and dimensions in one form
/// @param inSight whether it and its document are there to be seen
record StoredUse(
    int id,
    int document,
    int version,
    Span span,
    int code,
    int edition,
    int coder,
    Optional<String> direction,
    String marks,
    String memo,
    boolean inSight) {
  /// All codings of a code, also those out of sight.
  static List<StoredUse> of(Handle handle, int code) {
    return handle
        .createQuery(
            "SELECT c.id, c.document, c.version, c.start_at, c.end_at, c.code, c.edition, c.coder,"
                + " c.direction, c.weight, c.dimensions, c.memo, c.live AND d.live"
                + " FROM coding c JOIN document d ON d.id = c.document WHERE c.code = ?"
                + " ORDER BY c.id")
        .bind(0, code)
        .setFetchSize(1000)
        .map((row, _) -> use(row))
        .list();
  }

  private static StoredUse use(ResultSet row) throws SQLException {
    return new StoredUse(
        row.getInt(1),
        row.getInt(2),
        row.getInt(3),
        new Span(row.getInt(4), row.getInt(5)),
        row.getInt(6),
        row.getInt(7),
        row.getInt(8),
        Optional.ofNullable(row.getString(9)),
        Optional.ofNullable(row.getString(10)).orElse("–") + " " + row.getString(11),
        row.getString(12),
        row.getBoolean(13));
  }

  /// Where it stands; never the memo.
  @Override
  public String toString() {
    return "StoredUse[" + id + ", document " + document + ", " + span + ", code " + code + "]";
  }
}
