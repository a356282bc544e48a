package no.sitat.project.searches;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import no.sitat.coding.HitPlace;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.StoredTime;
import no.sitat.project.edit.Table;
import org.jdbi.v3.core.Handle;

/// Where the hits of searches were when people had seen them.
///
/// The places are written once and stay; what changes, and is undone, is the row that says which of
/// them a person saw last.
public final class SeenHits {
  private SeenHits() {}

  /// What a person has seen of a search.
  ///
  /// @param id of the row
  /// @param seen id of the places
  /// @param hits how many they were
  /// @param made when the person said so
  public record Mark(int id, int search, int seen, int hits, Instant made) {}

  private static final String MARKS =
      "SELECT m.id, m.saved_search, m.seen_hits, s.hits, m.created FROM search_mark m"
          + " JOIN seen_hits s ON s.id = m.seen_hits WHERE m.coder = ?";

  public static List<Mark> marks(Handle handle, int coder) {
    return handle
        .createQuery(MARKS)
        .bind(0, coder)
        .map((row, _) ->
            new Mark(
                row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), StoredTime.of(row, 5)))
        .list();
  }

  public static Optional<Mark> mark(Handle handle, int search, int coder) {
    return marks(handle, coder).stream().filter(mark -> mark.search() == search).findFirst();
  }

  /// Ids of everybody's marks on a search.
  public static List<Integer> marksOn(Handle handle, int search) {
    return handle
        .createQuery("SELECT id FROM search_mark WHERE saved_search = ? ORDER BY id")
        .bind(0, search)
        .mapTo(Integer.class)
        .list();
  }

  public static List<HitPlaces> places(Handle handle, Mark mark) {
    return handle
        .createQuery("SELECT places FROM seen_hits WHERE id = ?")
        .bind(0, mark.seen())
        .map((row, _) -> HitPlaces.unpack(row.getBytes(1)))
        .one();
  }

  /// Writes places at once, for the mark that will refer to them, and answers their id.
  ///
  /// @param version the version of a document's text, by the document's id
  public static int write(
      EditSketch sketch, Collection<HitPlace> places, IntUnaryOperator version, long revision) {
    int id = sketch.ids().next(Table.SEEN_HITS);
    sketch
        .handle()
        .createUpdate(
            "INSERT INTO seen_hits (id, guid, revision, hits, places) VALUES (?, ?, ?, ?, ?)")
        .bind(0, id)
        .bind(1, UUID.randomUUID())
        .bind(2, revision)
        .bind(3, places.size())
        .bind(4, HitPlaces.pack(places, version))
        .execute();
    return id;
  }
}
