package no.sitat.project.moving;

import java.util.List;
import java.util.UUID;
import no.sitat.project.edit.StoredTime;
import org.jdbi.v3.core.Handle;

/// Reads the reports on moves.
public final class MoveReports {
  private MoveReports() {}

  /// The latest first.
  public static List<MoveReport> all(Handle handle) {
    return handle
        .createQuery(
            "SELECT id, guid, file_name, origin, report, coder, created FROM move_report"
                + " ORDER BY id DESC")
        .map((row, _) ->
            new MoveReport(
                row.getInt(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                StoredTime.of(row, 7)))
        .list();
  }
}
