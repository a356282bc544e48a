package no.sitat.search.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sitat.search.index.LeafWords;
import no.sitat.search.index.Snapshot;
import no.sitat.search.index.WordOffsets;
import no.sitat.text.Span;

/// The words in and beside hits, as the index had them when they were found.
///
/// Immutable and safe to share between threads.
public final class HitWords {
  private static final int NONE = -1;

  private final HitTable hits;
  private final List<LeafWords> leaves = new ArrayList<>();

  /// Of each hit that is made of words, the number of the leaf, and the place of its first word.
  private final short[] leafOf;

  private final int[] placeOf;

  public HitWords(HitTable hits, Snapshot snapshot) {
    this.hits = hits;
    snapshot.leaves().forEach(leaf -> leaves.add(leaf.words()));
    leafOf = new short[hits.size()];
    placeOf = new int[hits.size()];
    for (int hit = 0; hit < hits.size(); hit = fill(hit, snapshot)) {}
  }

  /// Fills in the hits of a document; returns the first of the next.
  private int fill(int from, Snapshot snapshot) {
    int end = hits.endOfDocument(from);
    var holding = snapshot.document(hits.document(from));
    int first = holding.map(each -> each.words().firstPlace(each.index())).orElse(NONE);
    short leaf = holding.map(each -> (short) leaves.indexOf(each.words())).orElse((short) NONE);
    for (int hit = from; hit < end; hit++) {
      boolean made = hits.isWords(hit) && leaf != NONE;
      leafOf[hit] = made ? leaf : NONE;
      placeOf[hit] = made ? first + hits.firstWord(hit) : NONE;
    }
    return end;
  }

  boolean has(int hit) {
    return leafOf[hit] != NONE;
  }

  LeafWords leaf(int hit) {
    return leaves.get(leafOf[hit]);
  }

  /// Place of the hit's first word in its leaf.
  int place(int hit) {
    return placeOf[hit];
  }

  /// How often each form stands near the hits, in the same turn; the words of a hit do not count
  /// for it. A word near two hits counts twice.
  ///
  /// @param width how many words on either side
  /// @param forms how many forms there are
  public int[] neighbours(int width, int forms) {
    var counts = new int[forms];
    var runs = new int[] {0, 0};
    for (int hit = 0; hit < hits.size(); hit++) {
      if (has(hit)) {
        addNeighbours(hit, width, runs, counts);
      }
    }
    return counts;
  }

  /// @param run first place of the run last met, and the place after its last
  private void addNeighbours(int hit, int width, int[] run, int[] counts) {
    var leaf = leaf(hit);
    int first = place(hit);
    boolean isSame = hit > 0 && leafOf[hit - 1] == leafOf[hit] && first >= run[0] && first < run[1];
    if (!isSame) {
      int number = leaf.runAt(first);
      run[0] = leaf.firstPlaceOfRun(number);
      run[1] = leaf.firstPlaceOfRun(number + 1);
    }
    int end = first + hits.words(hit);
    for (int place = Math.max(run[0], first - width); place < first; place++) {
      counts[leaf.form(place)]++;
    }
    for (int place = end; place < Math.min(run[1], end + width); place++) {
      counts[leaf.form(place)]++;
    }
  }

  /// Finds where hits begin and end in their texts; for hits asked for document by document.
  public Spans spans() {
    return new Spans();
  }

  /// One thread's.
  public final class Spans {
    private final Map<Integer, WordOffsets> known = new HashMap<>();

    private Spans() {}

    public Span of(int hit) {
      if (!has(hit)) {
        return new Span(hits.start(hit), hits.end(hit));
      }
      var offsets = offsets(hit);
      int first = hits.firstWord(hit);
      return new Span(offsets.start(first), offsets.end(first + hits.words(hit) - 1));
    }

    private WordOffsets offsets(int hit) {
      var found = known.get(hits.document(hit));
      if (found == null) {
        known.clear();
        found = leaf(hit).offsets(leaf(hit).indexOf(hits.document(hit)));
        known.put(hits.document(hit), found);
      }
      return found;
    }
  }
}
