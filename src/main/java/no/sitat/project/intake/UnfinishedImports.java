package no.sitat.project.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.sitat.exchange.PostFile;
import no.sitat.language.lookalike.Lookalikes;
import no.sitat.project.edit.Batches;
import no.sitat.project.edit.ById;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.StoredTime;
import no.sitat.project.intake.UnfinishedImport.Outcome;
import no.sitat.project.intake.UnfinishedImport.Size;
import no.sitat.text.Shortened;
import org.jdbi.v3.core.Handle;

/// Writes and reads which imports have been begun, and takes away what they have written.
public final class UnfinishedImports {
  private static final int LONGEST_NAME = 500;
  private static final int DOCUMENTS_AT_A_TIME = 2000;
  private static final String ALL =
      "SELECT u.id, u.file_name, u.mark, b.created, c.name, u.threads, u.posts, u.threads_done,"
          + " u.posts_done, u.taken, u.words, u.already, u.revision, u.refused, u.abandoned"
          + " FROM unfinished_import u JOIN batch b ON b.id = u.id JOIN coder c ON c.id = b.coder ";

  private UnfinishedImports() {}

  /// The newest first.
  public static List<UnfinishedImport> all(Handle handle) {
    return handle.createQuery(ALL + "ORDER BY u.id DESC").map((row, _) -> of(row)).list();
  }

  public static Optional<UnfinishedImport> one(Handle handle, int id) {
    return handle
        .createQuery(ALL + "WHERE u.id = ?")
        .bind(0, id)
        .map((row, _) -> of(row))
        .findFirst();
  }

  private static UnfinishedImport of(ResultSet row) throws SQLException {
    return new UnfinishedImport(
        row.getInt(1),
        row.getString(2),
        row.getString(3),
        StoredTime.of(row, 4),
        row.getString(5),
        new Size(row.getInt(6), row.getInt(7)),
        new Size(row.getInt(8), row.getInt(9)),
        new Outcome(
            row.getInt(10), row.getLong(11), row.getInt(12), row.getLong(13), row.getInt(14)),
        row.getBoolean(15));
  }

  /// Writes that a file is begun, in the transaction of a sketch.
  public static UnfinishedImport begin(EditSketch sketch, PostFile file, String mark) {
    int id = Batches.open(sketch, "documents");
    var name = Shortened.to(Lookalikes.masked(file.file()), LONGEST_NAME);
    sketch
        .handle()
        .createUpdate(
            "INSERT INTO unfinished_import (id, guid, file_name, mark, threads, posts,"
                + " threads_done, posts_done, taken, words, already, revision, refused, abandoned)"
                + " VALUES (?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, ?, 0, FALSE)")
        .bind(0, id)
        .bind(1, UUID.randomUUID())
        .bind(2, name)
        .bind(3, mark)
        .bind(4, file.threads().size())
        .bind(5, file.posts())
        .bind(6, sketch.study().revision())
        .execute();
    return one(sketch.handle(), id).orElseThrow();
  }

  static void update(Handle handle, UnfinishedImport now) {
    handle
        .createUpdate(
            "UPDATE unfinished_import SET threads_done = ?, posts_done = ?, taken = ?, words = ?,"
                + " already = ?, refused = ? WHERE id = ?")
        .bind(0, now.done().threads())
        .bind(1, now.done().posts())
        .bind(2, now.outcome().taken())
        .bind(3, now.outcome().words())
        .bind(4, now.outcome().already())
        .bind(5, now.outcome().refused())
        .bind(6, now.id())
        .execute();
  }

  /// That nobody is to go on with it.
  public static void abandon(Handle handle, int id) {
    handle.execute("UPDATE unfinished_import SET abandoned = TRUE WHERE id = ?", id);
  }

  /// Takes some of its documents away, or itself when there are none.
  ///
  /// @return whether there may be more
  public static boolean takeAway(Handle handle, int id) {
    var documents =
        handle
            .createQuery(
                "SELECT id FROM document WHERE batch = ? FETCH FIRST "
                    + DOCUMENTS_AT_A_TIME
                    + " ROWS ONLY")
            .bind(0, id)
            .mapTo(Integer.class)
            .list();
    remove(handle, documents);
    if (documents.isEmpty()) {
      end(handle, id);
      handle.execute("DELETE FROM batch WHERE id = ?", id);
    }
    return !documents.isEmpty();
  }

  /// That it is unfinished no more.
  static void end(Handle handle, int id) {
    handle.execute("DELETE FROM unfinished_import WHERE id = ?", id);
  }

  /// Removes documents nobody has seen, with all that hangs on them.
  static void remove(Handle handle, Collection<Integer> documents) {
    var texts =
        ById.read(
            handle,
            "SELECT id FROM text_version WHERE document IN " + ById.IDS,
            documents,
            (row, _) -> row.getInt(1));
    var turns =
        ById.read(
            handle,
            "SELECT id FROM turn WHERE text_version IN " + ById.IDS,
            texts,
            (row, _) -> row.getInt(1));
    ById.execute(handle, "DELETE FROM post WHERE id IN " + ById.IDS, turns);
    ById.execute(handle, "DELETE FROM turn WHERE id IN " + ById.IDS, turns);
    ById.execute(handle, "DELETE FROM speaker WHERE document IN " + ById.IDS, documents);
    ById.execute(handle, "DELETE FROM text_version WHERE id IN " + ById.IDS, texts);
    ById.execute(handle, "DELETE FROM document WHERE id IN " + ById.IDS, documents);
  }
}
