package no.sitat.project.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.sitat.corpus.Document;
import no.sitat.project.disk.Database;
import no.sitat.text.TextVersion;

/// The texts of documents, read when asked for; those read last are kept for a while.
///
/// A text version never changes, so what is kept is never wrong. Safe to use from many threads.
public final class Texts {
  /// How many UTF-16 units are kept, at two bytes or fewer each.
  private static final long MOST_UNITS = 16_000_000;

  private final Database database;
  private final Map<Place, TextVersion> kept = new LinkedHashMap<>(64, 0.75f, true);
  private long units;

  private record Place(int document, int version) {}

  public Texts(Database database) {
    this.database = database;
  }

  /// The text a document describes, also when the document is out of sight by now.
  public TextVersion of(Document document) {
    var place = new Place(document.id(), document.version());
    return find(place).orElseGet(() -> read(place));
  }

  /// A document as one of its versions has it.
  public record Version(Document document, TextVersion text) {}

  /// One of the versions of a document; empty when it has none of that number.
  public Optional<Version> version(int document, int number) {
    return database
        .read(handle -> DocumentStore.version(handle, document, number))
        .map(found -> new Version(found, of(found)));
  }

  private synchronized Optional<TextVersion> find(Place place) {
    return Optional.ofNullable(kept.get(place));
  }

  private TextVersion read(Place place) {
    var text =
        database
            .read(handle -> DocumentStore.text(handle, place.document(), place.version()))
            .orElseThrow();
    keep(place, text);
    return text;
  }

  private synchronized void keep(Place place, TextVersion text) {
    if (kept.putIfAbsent(place, text) != null) {
      return;
    }
    units += text.text().length();
    var oldest = kept.entrySet().iterator();
    while (units > MOST_UNITS && kept.size() > 1) {
      units -= oldest.next().getValue().text().length();
      oldest.remove();
    }
  }
}
