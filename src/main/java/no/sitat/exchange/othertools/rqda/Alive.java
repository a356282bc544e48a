package no.sitat.exchange.othertools.rqda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.moving.MoveNote.Grade;
import no.sitat.exchange.othertools.gather.MoveNotes;
import no.sitat.exchange.othertools.sqlite.SqliteFile;
import no.sitat.exchange.othertools.sqlite.SqliteRow;
import no.sitat.exchange.source.FileRefused;

/// The tables of a database without what was deleted in RQDA.
final class Alive {
  private static final LocalText DELETED =
      new LocalText(
          "Slettet i RQDA, der det kan hentes tilbake; ikke med her.",
          "Deleted in RQDA, where it could be restored; not here.");

  private final SqliteFile database;
  private final MoveNotes notes;

  Alive(SqliteFile database, MoveNotes notes) {
    this.database = database;
    this.notes = notes;
  }

  void each(String table, List<String> columns, SqliteFile.Use use) throws FileRefused {
    var wanted = new ArrayList<>(columns);
    wanted.add("status");
    database.each(
        table,
        wanted,
        row -> {
          if (row.number("status").orElse(1) == 1) {
            use.take(row);
          } else {
            notes.add(Grade.DROPPED, table, DELETED);
          }
        });
  }

  /// Rows of a table by one of their columns, in order.
  Map<String, List<SqliteRow>> by(String column, String table, List<String> columns)
      throws FileRefused {
    var rows = new LinkedHashMap<String, List<SqliteRow>>();
    each(
        table,
        columns,
        row -> rows.computeIfAbsent(row.text(column), _ -> new ArrayList<>(1)).add(row));
    return rows;
  }
}
