package no.sitat.project.moving;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.sitat.corpus.Document;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.Transcript;
import no.sitat.exchange.moving.MovedSource;
import no.sitat.text.Span;
import no.sitat.text.TextChange;
import no.sitat.text.TextDiff;
import no.sitat.text.TextVersion;

/// Finds the document that a source of a file is: by GUID, else by its words.
///
/// The text here may have been corrected since, or there: where the file's words are an earlier
/// version of the document, its positions count in that; where they are no version of it, they are
/// carried over to the words that are left.
final class KnownTexts {
  private final Moving move;
  private final Map<UUID, Document> byGuid = new HashMap<>();
  private final Map<String, Document> byWords = new HashMap<>();
  private final Map<Document, Map<String, Integer>> versions = new HashMap<>();
  private final Set<Integer> taken = new HashSet<>();

  /// @param version of the document that has the file's words, or into which they are carried
  /// @param change from the file's words to those here; empty when they are the same
  record Place(Document document, int version, Optional<TextChange> change) {}

  KnownTexts(Moving move) {
    this.move = move;
    var documents = move.study().corpus().documents();
    var inFile = new HashSet<UUID>();
    move.file().sources().forEach(source -> inFile.add(source.guid()));
    for (var document : documents) {
      byGuid.put(document.guid(), document);
      if (!inFile.contains(document.guid())) {
        byWords.put(document.sha256() + " " + document.name(), document);
        if (document.kind() != DocumentKind.POST) {
          byWords.put(document.sha256(), document);
        }
      }
    }
  }

  Optional<Place> find(MovedSource source, Transcript words) {
    var sha256 = TextVersion.checksum(words.text());
    return Optional.ofNullable(byGuid.get(source.guid()))
        .or(() -> Optional.ofNullable(byWords.get(sha256 + " " + source.name().strip())))
        .or(() -> Optional.ofNullable(byWords.get(sha256)))
        .filter(document -> taken.add(document.id()))
        .map(document -> place(document, words, sha256));
  }

  private Place place(Document document, Transcript words, String sha256) {
    if (document.sha256().equals(sha256)) {
      return new Place(document, document.version(), Optional.empty());
    }
    var number = Optional.ofNullable(versionsOf(document).get(sha256));
    return number.isPresent()
        ? new Place(document, number.get(), Optional.empty())
        : new Place(
            document,
            document.version(),
            Optional.of(TextDiff.between(words.text(), text(document))));
  }

  private Map<String, Integer> versionsOf(Document document) {
    return versions.computeIfAbsent(
        document,
        of -> {
          var found = new HashMap<String, Integer>();
          move.handle()
              .createQuery("SELECT sha256, number FROM text_version WHERE document = ?")
              .bind(0, of.id())
              .map((row, _) -> Map.entry(row.getString(1), row.getInt(2)))
              .forEach(entry -> found.merge(entry.getKey(), entry.getValue(), Math::max));
          return found;
        });
  }

  private String text(Document document) {
    return move.handle()
        .createQuery("SELECT text FROM text_version WHERE document = ? AND number = ?")
        .bind(0, document.id())
        .bind(1, document.version())
        .mapTo(String.class)
        .one();
  }

  /// Where a place of the file's words lies here; empty where they are gone.
  Optional<SourceMove.Placed> carry(Place place, Span span) {
    int document = place.document().id();
    if (place.change().isEmpty()) {
      return span.isEmpty() || !fits(place, span)
          ? Optional.empty()
          : Optional.of(new SourceMove.Placed(document, place.version(), span));
    }
    return place
        .change()
        .get()
        .carry(span)
        .place()
        .filter(there -> !there.isEmpty())
        .map(there -> new SourceMove.Placed(document, place.version(), there));
  }

  private static boolean fits(Place place, Span span) {
    return place.version() != place.document().version() || span.end() <= place.document().length();
  }
}
