package no.sitat.project.releases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.sitat.disclosure.release.JointVerdict.Answer;
import no.sitat.project.edit.StoredTime;
import no.sitat.project.releases.Release.Withdrawal;
import org.jdbi.v3.core.Handle;

/// Adds to the ledger of releases and reads it.
public final class ReleaseStore {
  private ReleaseStore() {}

  /// The oldest first, also those that are withdrawn.
  public static List<Release> all(Handle handle) {
    var withdrawals = withdrawals(handle);
    return handle
        .createQuery(
            "SELECT id, source, asked, revision, person, released, verdict, reason, content"
                + " FROM released_table ORDER BY id")
        .map((row, _) -> release(row, withdrawals))
        .list();
  }

  private static Map<Integer, Withdrawal> withdrawals(Handle handle) {
    var withdrawals = new HashMap<Integer, Withdrawal>();
    handle
        .createQuery(
            "SELECT released_table, reason, person, withdrawn FROM release_withdrawal ORDER BY id")
        .map((row, _) ->
            withdrawals.put(
                row.getInt(1),
                new Withdrawal(row.getString(2), row.getString(3), StoredTime.of(row, 4))))
        .list();
    return withdrawals;
  }

  private static Release release(ResultSet row, Map<Integer, Withdrawal> withdrawals)
      throws SQLException {
    return new Release(
        row.getInt(1),
        ReleasePacking.unpacked(row.getBytes(9)),
        row.getString(2),
        row.getString(3),
        row.getLong(4),
        row.getString(5),
        StoredTime.of(row, 6),
        Answer.valueOf(row.getString(7).toUpperCase(Locale.ROOT)),
        Optional.ofNullable(row.getString(8)),
        Optional.ofNullable(withdrawals.get(row.getInt(1))));
  }

  /// @return its id
  public static int add(Handle handle, ReleaseDraft draft, String person) {
    return handle
        .createUpdate(
            "INSERT INTO released_table (guid, title, source, asked, revision, person, released,"
                + " verdict, reason, content) VALUES (:guid, :title, :source, :asked, :revision,"
                + " :person, :released, :verdict, :reason, :content)")
        .bind("guid", UUID.randomUUID())
        .bind("title", draft.table().title())
        .bind("source", draft.source())
        .bind("asked", draft.asked())
        .bind("revision", draft.revision())
        .bind("person", person)
        .bind("released", now())
        .bind("verdict", draft.verdict().name().toLowerCase(Locale.ROOT))
        .bind("reason", draft.reason())
        .bind("content", ReleasePacking.packed(draft.table()))
        .executeAndReturnGeneratedKeys("id")
        .mapTo(Integer.class)
        .one();
  }

  /// Says that a release is no longer used; the release stays.
  public static void withdraw(Handle handle, int id, String reason, String person) {
    handle
        .createUpdate(
            "INSERT INTO release_withdrawal (guid, released_table, reason, person, withdrawn)"
                + " VALUES (:guid, :id, :reason, :person, :withdrawn)")
        .bind("guid", UUID.randomUUID())
        .bind("id", id)
        .bind("reason", reason)
        .bind("person", person)
        .bind("withdrawn", now())
        .execute();
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }
}
