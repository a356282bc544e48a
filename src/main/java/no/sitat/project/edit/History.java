package no.sitat.project.edit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import no.sitat.codebook.LocalText;
import org.jdbi.v3.core.Handle;

/// The rows that say who did what when, and what is needed to take it back.
///
/// An edit is `done`, then perhaps `undone`, then either `done` again or `dropped` when another
/// edit is made in its stead. An undo or a redo is a row of its own, a `note`. Rows are never
/// deleted.
public final class History {
  private static final String ITEM =
      "SELECT h.id, h.made, c.name, h.kind, h.text_nb, h.text_en, h.state, h.revision"
          + " FROM history h JOIN coder c ON c.id = h.coder ";

  private History() {}

  /// An edit as it stands in the history.
  ///
  /// @param coder name of who made it
  public record Entry(int id, String coder, Edit edit) {
    /// What was done, with the name of who did it where that is somebody else than the reader.
    public LocalText toldTo(String reader) {
      return HistoryItem.told(edit.words(), coder, reader);
    }
  }

  /// Writes an edit that has just been made; whatever waited for a redo is dropped.
  public static void write(EditSketch sketch, Edit edit, long revision) {
    sketch.handle().execute("UPDATE history SET state = 'dropped' WHERE state = 'undone'");
    insert(sketch, edit, revision, Optional.empty());
  }

  /// Writes that an edit was undone or made again.
  public static void note(EditSketch sketch, Edit edit, long revision, Entry of) {
    var state = edit.kind().equals("undo") ? "undone" : "done";
    sketch.handle().execute("UPDATE history SET state = ? WHERE id = ?", state, of.id());
    insert(sketch, edit, revision, Optional.of(of.id()));
  }

  /// @param of the row that is undone or made again, whose values are not repeated
  private static void insert(EditSketch sketch, Edit edit, long revision, Optional<Integer> of) {
    int id = sketch.ids().next(Table.HISTORY);
    sketch
        .handle()
        .createUpdate(
            "INSERT INTO history (id, guid, revision, made, coder, kind, text_nb, text_en,"
                + " changes, state, reverts, applied)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(0, id)
        .bind(1, UUID.randomUUID())
        .bind(2, revision)
        .bind(3, sketch.now().toString())
        .bind(4, sketch.by().id())
        .bind(5, edit.kind())
        .bind(6, shortened(edit.words().nb()))
        .bind(7, shortened(edit.words().en()))
        .bind(8, of.isPresent() ? "{}" : EditJson.write(edit))
        .bind(9, of.isPresent() ? "note" : "done")
        .bind(10, of)
        .bind(11, revision)
        .execute();
    if (of.isEmpty()) {
      Touches.write(sketch.handle(), id, Touches.of(sketch.handle(), edit));
    }
  }

  private static String shortened(String words) {
    return words.length() <= 2000 ? words : words.substring(0, 1999) + "…";
  }

  /// The last edit, undo or redo after a revision by which somebody else changed a row.
  ///
  /// @param me name of the person who is not somebody else
  public static Optional<HistoryItem> byOthersSince(
      Handle handle, RowKey row, long revision, String me) {
    var touching =
        "SELECT history FROM history_touch WHERE touched_table = '"
            + row.table().sql()
            + "' AND touched_id = "
            + row.id()
            + " AND how <> 'relied'";
    return handle
        .createQuery(
            ITEM
                + "WHERE (h.id IN ("
                + touching
                + ") OR h.reverts IN ("
                + touching
                + ")) AND h.revision > ? AND c.name <> ? ORDER BY h.id DESC FETCH FIRST 1 ROWS ONLY")
        .bind(0, revision)
        .bind(1, me)
        .map((found, _) -> item(found))
        .findOne();
  }

  /// The last edit that is done, with its values.
  public static Optional<Entry> toUndo(Handle handle) {
    return entry(handle, "SELECT MAX(id) FROM history WHERE state = 'done'");
  }

  /// The edit that was undone last, with its values.
  public static Optional<Entry> toRedo(Handle handle) {
    return entry(handle, "SELECT MIN(id) FROM history WHERE state = 'undone'");
  }

  private static Optional<Entry> entry(Handle handle, String which) {
    return handle
        .createQuery(
            "SELECT h.id, kind, text_nb, text_en, changes, c.name FROM history h"
                + " JOIN coder c ON c.id = h.coder WHERE h.id = ("
                + which
                + ")")
        .map((row, _) ->
            new Entry(
                row.getInt(1),
                row.getString(6),
                EditJson.read(
                    row.getString(2),
                    new LocalText(row.getString(3), row.getString(4)),
                    row.getString(5))))
        .findOne();
  }

  public static Optional<HistoryItem> nextUndo(Handle handle) {
    return items(handle, "WHERE h.id = (SELECT MAX(id) FROM history WHERE state = 'done')").stream()
        .findFirst();
  }

  public static Optional<HistoryItem> nextRedo(Handle handle) {
    return items(handle, "WHERE h.id = (SELECT MIN(id) FROM history WHERE state = 'undone')")
        .stream()
        .findFirst();
  }

  /// The newest first.
  ///
  /// @param before only items with a smaller id
  public static List<HistoryItem> latest(Handle handle, int limit, OptionalLong before) {
    var where = before.isPresent() ? "WHERE h.id < " + before.getAsLong() : "";
    return items(handle, where + " ORDER BY h.id DESC FETCH FIRST " + limit + " ROWS ONLY");
  }

  private static List<HistoryItem> items(Handle handle, String which) {
    return handle.createQuery(ITEM + which).map((row, _) -> item(row)).list();
  }

  private static HistoryItem item(ResultSet row) throws SQLException {
    return new HistoryItem(
        row.getLong(1),
        StoredTime.of(row, 2),
        row.getString(3),
        row.getString(4),
        new LocalText(row.getString(5), row.getString(6)),
        !row.getString(7).equals("done") && !row.getString(7).equals("note"),
        row.getLong(8));
  }
}
