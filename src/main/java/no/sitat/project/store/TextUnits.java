package no.sitat.project.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sitat.language.Units;
import no.sitat.project.disk.Database;
import no.sitat.text.Span;
import org.jdbi.v3.core.Handle;

/// The words and sentences of texts, found when asked for; those asked for last are kept.
///
/// A text version and its turns never change, so what is kept is never wrong. Safe to use from many
/// threads.
public final class TextUnits {
  /// How many offsets are kept, at four bytes each.
  private static final int MOST_OFFSETS = 8_000_000;

  private final Database database;
  private final Map<Place, Units> kept = new LinkedHashMap<>(64, 0.75f, true);
  private int offsets;

  private record Place(int document, int version) {}

  private record Read(String text, List<Span> turns) {}

  public TextUnits(Database database) {
    this.database = database;
  }

  /// Empty when the document has no such version.
  public Optional<Units> of(int document, int version) {
    var place = new Place(document, version);
    var known = find(place);
    if (known.isPresent()) {
      return known;
    }
    var read = database.read(handle -> read(handle, place));
    var units = read.map(found -> Units.of(found.text(), found.turns()));
    units.ifPresent(found -> keep(place, found));
    return units;
  }

  private static Optional<Read> read(Handle handle, Place place) {
    return DocumentStore.text(handle, place.document(), place.version())
        .map(text -> new Read(text.text(), turns(handle, place)));
  }

  private static List<Span> turns(Handle handle, Place place) {
    return handle
        .createQuery(
            "SELECT t.start_at, t.end_at FROM turn t JOIN text_version v ON v.id = t.text_version"
                + " WHERE v.document = ? AND v.number = ? AND t.end_at > t.start_at"
                + " ORDER BY t.number")
        .bind(0, place.document())
        .bind(1, place.version())
        .map((row, _) -> new Span(row.getInt(1), row.getInt(2)))
        .list();
  }

  private synchronized Optional<Units> find(Place place) {
    return Optional.ofNullable(kept.get(place));
  }

  private synchronized void keep(Place place, Units units) {
    if (kept.putIfAbsent(place, units) != null) {
      return;
    }
    offsets += units.size();
    var oldest = kept.entrySet().iterator();
    while (offsets > MOST_OFFSETS && kept.size() > 1) {
      offsets -= oldest.next().getValue().size();
      oldest.remove();
    }
  }
}
