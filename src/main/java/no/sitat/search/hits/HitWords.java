package no.sitat.search.hits;

import java.util.List;
import no.sitat.search.index.LeafWords;
import no.sitat.search.index.Snapshot;
import no.sitat.search.index.WordOffsets;
import no.sitat.search.match.HitTable;
import no.sitat.text.Span;

/// The words in and beside hits, as the index had them when they were found.
///
/// Immutable and safe to share between threads.
public final class HitWords {
  private final HitTable hits;
  private final List<LeafWords> leaves;

  public HitWords(HitTable hits, Snapshot snapshot) {
    this.hits = hits;
    leaves = snapshot.leaves().stream().map(Snapshot.Leaf::words).toList();
  }

  boolean has(int hit) {
    return hits.isWords(hit);
  }

  LeafWords leaf(int hit) {
    return leaves.get(hits.leaf(hit));
  }

  /// Place of the hit's first word in its leaf.
  int place(int hit) {
    return hits.place(hit);
  }

  /// Number of its first word in its document.
  int wordInDocument(int hit) {
    var leaf = leaf(hit);
    return place(hit) - leaf.firstPlace(leaf.indexOf(hits.document(hit)));
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
    boolean isSame =
        hit > 0 && has(hit - 1) && leaf(hit - 1) == leaf && first >= run[0] && first < run[1];
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
    private WordOffsets offsets = WordOffsets.NONE;
    private int known = -1;
    private int firstPlace;

    private Spans() {}

    public Span of(int hit) {
      if (!has(hit)) {
        return new Span(hits.start(hit), hits.end(hit));
      }
      int document = hits.document(hit);
      if (document != known) {
        int index = leaf(hit).indexOf(document);
        offsets = leaf(hit).offsets(index);
        firstPlace = leaf(hit).firstPlace(index);
        known = document;
      }
      int first = place(hit) - firstPlace;
      return new Span(offsets.start(first), offsets.end(first + hits.words(hit) - 1));
    }
  }
}
