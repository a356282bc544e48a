package no.sitat.project.moving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.sitat.codebook.LocalText;
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

  /// Every move the history knows, the latest first.
  public static List<EarlierMove> moves(Handle handle) {
    return handle
        .createQuery(
            "SELECT h.id, r.id, r.file_name, r.origin, h.text_nb, h.text_en, h.state, h.coder, h.made"
                + " FROM history h LEFT JOIN move_report r ON r.created = h.made"
                + " AND r.coder = h.coder WHERE h.kind = 'project-moved-in' ORDER BY h.id DESC")
        .map((row, _) -> MoveReports.move(row))
        .list();
  }

  private static EarlierMove move(ResultSet row) throws SQLException {
    return new EarlierMove(
        row.getInt(1),
        row.getInt(2),
        Optional.ofNullable(row.getString(3)).orElse(""),
        Optional.ofNullable(row.getString(4)).orElse(""),
        new LocalText(row.getString(5), row.getString(6)),
        !row.getString(7).equals("done"),
        row.getInt(8),
        StoredTime.of(row, 9));
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
