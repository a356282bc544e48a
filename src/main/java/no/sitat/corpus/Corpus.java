package no.sitat.corpus;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All documents of a project at one revision.
///
/// Immutable and safe to share between threads.
public final class Corpus {
  public static final Corpus EMPTY = new Corpus(List.of());

  private final List<Document> documents;
  private final Document[] byId;
  private final Map<String, Document> byName;
  private volatile Optional<TurnColumns> turns = Optional.empty();

  public Corpus(Collection<Document> documents) {
    this.documents = documents.stream().sorted(Comparator.comparingInt(Document::id)).toList();
    byId = new Document[this.documents.isEmpty() ? 0 : this.documents.getLast().id() + 1];
    byName = HashMap.newHashMap(documents.size());
    for (var document : this.documents) {
      byId[document.id()] = document;
      byName.put(document.name(), document);
    }
  }

  /// In ascending order of id, which is the order of import.
  public List<Document> documents() {
    return documents;
  }

  public Optional<Document> document(int id) {
    return id >= 0 && id < byId.length ? Optional.ofNullable(byId[id]) : Optional.empty();
  }

  public Optional<Document> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  public int size() {
    return documents.size();
  }

  /// The turns of all documents; made when first asked for.
  public TurnColumns turns() {
    var known = turns;
    if (known.isEmpty()) {
      known = Optional.of(new TurnColumns(documents));
      turns = known;
    }
    return known.get();
  }
}
