package no.sitat.search.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.sitat.search.index.IndexedWords;

/// Hits as they are found, document by document, with what their order will need.
public final class FoundHits {
  /// How many words of context decide an order.
  static final int CONTEXT = 5;

  /// In a context, where the turn has no more words.
  static final int NO_FORM = -1;

  private final SortKey sort;
  private final HitTable hits = new HitTable();
  private final IntColumn contexts = new IntColumn();
  private final List<Chunk> chunks = new ArrayList<>();

  FoundHits(SortKey sort) {
    this.sort = sort;
  }

  /// The hits `from` to `to`, of one document.
  private record Chunk(FoundHits owner, int document, int from, int to) {}

  public HitTable hits() {
    return hits;
  }

  /// Form number of the word at a distance from the hit: 0 is next to it.
  int context(int hit, int distance) {
    return contexts.get(hit * CONTEXT + distance);
  }

  /// All contexts in a row, [#CONTEXT] for each hit.
  int contextAt(int index) {
    return contexts.get(index);
  }

  /// Whether there is a context for every hit; hits without words have none when no words were
  /// read.
  boolean hasContexts() {
    return contexts.size() == hits.size() * CONTEXT;
  }

  private boolean wantsContexts() {
    return sort instanceof SortKey.Left || sort instanceof SortKey.Right;
  }

  void endDocument(int document, int from) {
    if (hits.size() > from) {
      chunks.add(new Chunk(this, document, from, hits.size()));
    }
  }

  /// Notes the words beside the hits from `from` on, if the order asks for them.
  void enterContexts(int from, IndexedWords words) {
    if (!wantsContexts()) {
      return;
    }
    int run = 0;
    for (int hit = from; hit < hits.size(); hit++) {
      var row = hits.get(hit);
      while (row.words() > 0 && words.lastWord(run) <= row.word()) {
        run++;
      }
      for (int distance = 0; distance < CONTEXT; distance++) {
        contexts.add(row.words() == 0 ? NO_FORM : beside(words, run, row, distance));
      }
    }
  }

  private int beside(IndexedWords words, int run, HitTable.Row row, int distance) {
    int word =
        sort instanceof SortKey.Left
            ? row.word() - 1 - distance
            : row.word() + row.words() + distance;
    boolean inTurn = word >= words.firstWord(run) && word < words.lastWord(run);
    return inTurn ? words.form(word) : NO_FORM;
  }

  /// All hits of the parts, in order of document; each document is in one part only.
  static FoundHits joined(List<FoundHits> parts) {
    var joined = new FoundHits(parts.isEmpty() ? new SortKey.Position() : parts.getFirst().sort);
    parts.stream()
        .flatMap(part -> part.chunks.stream())
        .sorted(Comparator.comparingInt(Chunk::document))
        .forEach(joined::add);
    return joined;
  }

  private void add(Chunk chunk) {
    hits.addAll(chunk.owner.hits, chunk.from, chunk.to);
    if (chunk.owner.contexts.size() > 0) {
      contexts.addAll(chunk.owner.contexts, chunk.from * CONTEXT, chunk.to * CONTEXT);
    }
  }
}
