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
  private final Map<Integer, Document> byId;
  private final Map<String, Document> byName;

  public Corpus(Collection<Document> documents) {
    this.documents = documents.stream().sorted(Comparator.comparingInt(Document::id)).toList();
    byId = HashMap.newHashMap(documents.size());
    byName = HashMap.newHashMap(documents.size());
    for (var document : this.documents) {
      byId.put(document.id(), document);
      byName.put(document.name(), document);
    }
  }

  /// In ascending order of id, which is the order of import.
  public List<Document> documents() {
    return documents;
  }

  public Optional<Document> document(int id) {
    return Optional.ofNullable(byId.get(id));
  }

  public Optional<Document> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  public int size() {
    return documents.size();
  }
}
