package no.sitat.project.moving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.sitat.project.edit.StoredTime;
import org.jdbi.v3.core.Handle;

/// Reads the reports on moves.
public final class MoveReports {
  private MoveReports() {}

  private static final String ALL =
      "SELECT id, guid, file_name, origin, report, coder, created FROM move_report";

  /// The latest first.
  public static List<MoveReport> all(Handle handle) {
    return handle
        .createQuery(ALL + " ORDER BY id DESC")
        .map((row, _) -> MoveReports.report(row))
        .list();
  }

  public static Optional<MoveReport> find(Handle handle, int id) {
    return handle
        .createQuery(ALL + " WHERE id = ?")
        .bind(0, id)
        .map((row, _) -> MoveReports.report(row))
        .findOne();
  }

  private static MoveReport report(ResultSet row) throws SQLException {
    return new MoveReport(
        row.getInt(1),
        row.getObject(2, UUID.class),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getInt(6),
        StoredTime.of(row, 7));
  }
}
