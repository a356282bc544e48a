package no.sitat.project.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.sitat.coding.Memo;
import no.sitat.coding.MemoKind;
import no.sitat.project.edit.ById;
import no.sitat.project.edit.StoredTime;
import org.jdbi.v3.core.Handle;

/// Reads memos.
public final class MemoStore {
  private static final String MEMOS =
      "SELECT id, guid, target, target_id, kind, title, author, text, created, changed FROM memo ";

  private MemoStore() {}

  /// The notes on one thing, the oldest first.
  public static List<Memo> on(Handle handle, String target, int id) {
    return handle
        .createQuery(MEMOS + "WHERE target = ? AND target_id = ? ORDER BY id")
        .bind(0, target)
        .bind(1, id)
        .map((row, _) -> memo(row))
        .list();
  }

  /// The notes on some things of one sort, the oldest first.
  public static List<Memo> on(Handle handle, String target, Collection<Integer> ids) {
    return ById.read(
            handle,
            MEMOS + "WHERE target_id IN " + ById.IDS + " AND target = " + quoted(target),
            ids,
            (row, _) -> memo(row))
        .stream()
        .sorted(Comparator.comparingInt(Memo::id))
        .toList();
  }

  /// The ids of the notes on some things of one sort, ascending.
  public static List<Integer> idsOn(Handle handle, String target, Collection<Integer> ids) {
    return ById.read(
            handle,
            "SELECT id FROM memo WHERE target_id IN "
                + ById.IDS
                + " AND target = "
                + quoted(target),
            ids,
            (row, _) -> row.getInt(1))
        .stream()
        .sorted()
        .toList();
  }

  /// A word of the program, never of a person.
  private static String quoted(String target) {
    if (!target.matches("[a-z_]+")) {
      throw new IllegalArgumentException("no sort of thing: " + target);
    }
    return "'" + target + "'";
  }

  /// All there are, the latest changed first; what codings say in their own memo, too, as notes on
  /// them with the ids of the codings, negative.
  public static List<Memo> all(Handle handle) {
    return handle
        .createQuery(
            MEMOS
                + "UNION ALL SELECT -id, guid, 'coding', id, '', '', coder, memo, created, created"
                + " FROM coding WHERE live AND memo <> '' ORDER BY 10 DESC, 1 DESC")
        .map((row, _) -> memo(row))
        .list();
  }

  public static Optional<Memo> find(Handle handle, int id) {
    return handle
        .createQuery(MEMOS + "WHERE id = ?")
        .bind(0, id)
        .map((row, _) -> memo(row))
        .findOne();
  }

  /// A memo that is known to be there.
  public static Memo one(Handle handle, int id) {
    return find(handle, id).orElseThrow();
  }

  private static Memo memo(ResultSet row) throws SQLException {
    return new Memo(
        row.getInt(1),
        row.getObject(2, UUID.class),
        row.getString(3),
        row.getInt(4),
        MemoKind.keyed(row.getString(5)).orElse(MemoKind.PLAIN),
        row.getString(6),
        row.getInt(7),
        row.getString(8),
        StoredTime.of(row, 9),
        StoredTime.of(row, 10));
  }
}
