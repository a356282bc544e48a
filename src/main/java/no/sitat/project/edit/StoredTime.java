package no.sitat.project.edit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/// A moment as the database keeps it.
public final class StoredTime {
  private StoredTime() {}

  public static Instant of(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
