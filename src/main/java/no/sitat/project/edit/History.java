package no.sitat.project.edit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Coder;
import no.sitat.text.Shortened;
import org.jdbi.v3.core.Handle;

/// The rows that say who did what when, and what is needed to take it back.
///
/// An edit is `done`, then perhaps `undone`, then either `done` again or `dropped` when its maker
/// makes another edit in its stead, or when an edit takes it back together with others. An undo or
/// a redo is a row of its own, a `note`. Rows are never deleted. Everybody has a line of their own:
/// undo takes back the last edit of mine that is done, redo makes again the one I undid last.
public final class History {
  private static final int LONGEST_WORDS = 2000;

  private static final String ITEM =
      "SELECT h.id, h.made, c.name, h.kind, h.text_nb, h.text_en, h.state, h.revision"
          + " FROM history h JOIN coder c ON c.id = h.coder ";
  private static final String ENTRY =
      "SELECT h.id, c.name, kind, text_nb, text_en, changes, state, applied, taken_by"
          + " FROM history h JOIN coder c ON c.id = h.coder ";
  private static final String UNDOABLE =
      "WHERE h.coder = ? AND h.state = 'done' AND h.left_alone = FALSE"
          + " ORDER BY h.coder DESC, h.state DESC, h.left_alone DESC, h.applied DESC"
          + " FETCH FIRST 1 ROWS ONLY";
  private static final String REDOABLE =
      "WHERE h.coder = ? AND h.state = 'undone'"
          + " ORDER BY h.coder DESC, h.state DESC, h.taken_by DESC FETCH FIRST 1 ROWS ONLY";

  private History() {}

  /// Writes an edit that has just been made; what its maker had undone is dropped.
  ///
  /// @param shifts of the edits it takes back
  public static void write(EditSketch sketch, Edit edit, long revision, List<Shift> shifts) {
    sketch
        .handle()
        .execute(
            "UPDATE history SET state = 'dropped' WHERE coder = ? AND state = 'undone'",
            sketch.by().id());
    int id = insert(sketch, edit, revision, Optional.empty(), EditJson.write(edit, shifts));
    Touches.write(sketch.handle(), id, Touches.of(sketch.handle(), edit));
    for (var shift : shifts) {
      place(sketch.handle(), shift.history(), shift.after(), OptionalInt.of(id));
    }
  }

  /// Writes that an edit was undone or made again.
  public static void note(EditSketch sketch, Edit edit, long revision, Entry of) {
    boolean undo = edit.kind().equals("undo");
    int id = insert(sketch, edit, revision, Optional.of(of.id()), "{}");
    var handle = sketch.handle();
    if (undo) {
      place(handle, of.id(), Shift.State.UNDONE, OptionalInt.of(id));
    } else {
      place(handle, of.id(), Shift.State.DONE, OptionalInt.empty());
      handle.execute("UPDATE history SET applied = ? WHERE id = ?", revision, of.id());
    }
    for (var shift : of.shifts()) {
      var before =
          shift.takenBefore() == 0 ? OptionalInt.empty() : OptionalInt.of(shift.takenBefore());
      place(
          handle,
          shift.history(),
          undo ? shift.before() : shift.after(),
          undo ? before : OptionalInt.of(of.id()));
    }
  }

  private static void place(Handle handle, int id, Shift.State state, OptionalInt takenBy) {
    handle
        .createUpdate("UPDATE history SET state = ?, taken_by = ? WHERE id = ?")
        .bind(0, state.key())
        .bind(1, takenBy.isPresent() ? Optional.of(takenBy.getAsInt()) : Optional.empty())
        .bind(2, id)
        .execute();
  }

  /// @param of the row that is undone or made again, whose values are not repeated
  private static int insert(
      EditSketch sketch, Edit edit, long revision, Optional<Integer> of, String changes) {
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
        .bind(6, Shortened.marked(edit.words().nb(), LONGEST_WORDS))
        .bind(7, Shortened.marked(edit.words().en(), LONGEST_WORDS))
        .bind(8, changes)
        .bind(9, of.isPresent() ? "note" : "done")
        .bind(10, of)
        .bind(11, revision)
        .execute();
    return id;
  }

  /// The edit a person's undo would take back, with its values.
  public static Optional<Entry> toUndo(Handle handle, Coder by) {
    return entries(handle, UNDOABLE, by.id()).findFirst();
  }

  /// The edit a person undid last, with its values.
  public static Optional<Entry> toRedo(Handle handle, Coder by) {
    return entries(handle, REDOABLE, by.id()).findFirst();
  }

  public static Optional<Entry> entry(Handle handle, int id) {
    return entries(handle, "WHERE h.id = ?", id).findFirst();
  }

  private static Stream<Entry> entries(Handle handle, String which, int number) {
    return handle
        .createQuery(ENTRY + which)
        .bind(0, number)
        .map((row, _) -> entry(row))
        .list()
        .stream();
  }

  private static Entry entry(ResultSet row) throws SQLException {
    var json = row.getString(6);
    var words = new LocalText(row.getString(4), row.getString(5));
    return new Entry(
        row.getInt(1),
        row.getString(2),
        EditJson.read(row.getString(3), words, json),
        Shift.State.of(row.getString(7)),
        row.getLong(8),
        row.getInt(9),
        EditJson.shifts(json));
  }

  /// The next undo of a person goes on before this edit, which stays done.
  public static void leaveAlone(Handle handle, int id) {
    handle.execute("UPDATE history SET left_alone = TRUE WHERE id = ? AND state = 'done'", id);
    handle.execute("UPDATE history SET state = 'dropped' WHERE id = ? AND state = 'undone'", id);
  }

  public static Optional<HistoryItem> nextUndo(Handle handle, Coder by) {
    return items(handle, UNDOABLE, by.id()).stream().findFirst();
  }

  public static Optional<HistoryItem> nextRedo(Handle handle, Coder by) {
    return items(handle, REDOABLE, by.id()).stream().findFirst();
  }

  /// The newest first.
  ///
  /// @param before only items with a smaller id
  public static List<HistoryItem> latest(Handle handle, int limit, OptionalLong before) {
    var where = before.isPresent() ? "WHERE h.id < " + before.getAsLong() : "";
    return items(handle, where + " ORDER BY h.id DESC FETCH FIRST " + limit + " ROWS ONLY");
  }

  /// @param which what stands after `FROM history h JOIN coder c`, with a mark for each value
  public static List<HistoryItem> items(Handle handle, String which, Object... values) {
    var query = handle.createQuery(ITEM + which);
    for (int i = 0; i < values.length; i++) {
      query.bind(i, values[i]);
    }
    return query.map((row, _) -> item(row)).list();
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
