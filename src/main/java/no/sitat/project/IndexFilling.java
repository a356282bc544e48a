package no.sitat.project;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;
import no.sitat.coding.Study;
import no.sitat.corpus.Corpus;
import no.sitat.corpus.Document;
import no.sitat.search.index.IndexedText;
import no.sitat.search.index.IndexedVersion;
import no.sitat.search.index.SearchIndex;

/// Brings the documents of an index to those of a study: compares the two, takes out what is too
/// much, takes in what is missing, and commits. Used by one thread.
final class IndexFilling {
  private static final int TOGETHER = 64;

  /// In UTF-16 units: what is told of the progress is never old.
  private static final long MOST_TOGETHER = 2_000_000;

  private static final int BETWEEN_COMMITS = 5_000;

  private final SearchIndex index;
  private final Function<Document, String> texts;
  private final BooleanSupplier ending;
  private Optional<Corpus> indexed = Optional.empty();

  /// @param texts the text of a document as it is in the study
  /// @param ending whether to leave after the documents in hand
  IndexFilling(SearchIndex index, Function<Document, String> texts, BooleanSupplier ending) {
    this.index = index;
    this.texts = texts;
    this.ending = ending;
  }

  /// Whether the index is known to have the documents of a study.
  boolean hasAll(Study now) {
    return indexed.filter(corpus -> corpus == now.corpus()).isPresent();
  }

  /// Mends the difference; what both have is left alone.
  ///
  /// @param missing hears, before each part, how many documents are still to be taken in
  /// @return whether it came to the end, on the disk
  boolean mend(Study now, IntConsumer missing) {
    var held = held();
    var wanted = new ArrayList<Document>();
    var surplus = new HashSet<>(held.keySet());
    for (var document : now.corpus().documents()) {
      surplus.remove(document.id());
      var version = Optional.ofNullable(held.get(document.id()));
      if (version.filter(there -> there.isCurrent(document)).isEmpty()) {
        wanted.add(document);
      }
    }
    index.remove(surplus);
    return fill(now, wanted, missing);
  }

  /// Makes it anew from nothing.
  ///
  /// @param missing as for [#mend]
  /// @return as [#mend]
  boolean rebuild(Study now, IntConsumer missing) {
    indexed = Optional.empty();
    index.clear();
    return fill(now, now.corpus().documents(), missing);
  }

  /// Notes a revision that left the documents alone.
  void note(Study now) {
    index.commit(now.revision());
  }

  /// After a failure: what was half done is no more, and what the index has is what it had at its
  /// last commit.
  void giveUp() {
    indexed = Optional.empty();
    index.giveUp();
  }

  /// What is derived and cannot be read is thrown away; then everything is missing.
  private Map<Integer, IndexedVersion> held() {
    try {
      return index.documentVersions();
    } catch (UncheckedIOException _) {
      index.clear();
      return Map.of();
    }
  }

  private boolean fill(Study now, List<Document> wanted, IntConsumer missing) {
    int from = 0;
    while (from < wanted.size() && !ending.getAsBoolean()) {
      missing.accept(wanted.size() - from);
      var part = part(wanted, from);
      index.index(part.stream().map(each -> new IndexedText(each, texts.apply(each))).toList());
      if (from / BETWEEN_COMMITS < (from + part.size()) / BETWEEN_COMMITS) {
        index.commit(Math.clamp(index.revision(), 0, now.revision() - 1));
      }
      from += part.size();
    }
    boolean whole = from == wanted.size() && !ending.getAsBoolean();
    if (whole) {
      index.commit(now.revision());
      indexed = Optional.of(now.corpus());
    }
    return whole;
  }

  /// The next documents, as many as are taken in together.
  private static List<Document> part(List<Document> wanted, int from) {
    int to = from;
    long length = 0;
    while (to < wanted.size() && to - from < TOGETHER && length < MOST_TOGETHER) {
      length += wanted.get(to++).length();
    }
    return wanted.subList(from, to);
  }
}
