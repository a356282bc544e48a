package no.sitat.search.hits;

import java.util.stream.IntStream;
import no.sitat.search.match.HitTable;

/// The words beside hits, each as its rank in the alphabet.
final class WordRanks {
  /// Hits given to a processor at a time.
  private static final int SHARE = 1 << 15;

  private final HitTable hits;
  private final HitWords words;
  private final int[] ranks;

  /// @param ranks of the forms, from 1, by their number
  WordRanks(HitTable hits, HitWords words, int[] ranks) {
    this.hits = hits;
    this.words = words;
    this.ranks = ranks;
  }

  /// Which place decides at a step, 0 for the first.
  @FunctionalInterface
  interface Steps {
    int place(int hit, int step);
  }

  /// For each step the rank of the word that decides for each hit; 0 where the turn has no more
  /// words, and for hits that are not made of words.
  int[][] of(int count, Steps steps) {
    var found = new int[count][hits.size()];
    IntStream.rangeClosed(0, hits.size() / SHARE)
        .parallel()
        .forEach(
            share -> fill(share * SHARE, Math.min(hits.size(), (share + 1) * SHARE), steps, found));
    return found;
  }

  private void fill(int from, int to, Steps steps, int[][] found) {
    int leaf = -1;
    int first = 0;
    int end = 0;
    for (int hit = from; hit < to; hit++) {
      if (!words.has(hit)) {
        continue;
      }
      int place = hits.place(hit);
      if (hits.leaf(hit) != leaf || place < first || place >= end) {
        leaf = hits.leaf(hit);
        int run = words.leaf(hit).runAt(place);
        first = words.leaf(hit).firstPlaceOfRun(run);
        end = words.leaf(hit).firstPlaceOfRun(run + 1);
      }
      var forms = words.leaf(hit).forms();
      for (int step = 0; step < found.length; step++) {
        int at = steps.place(hit, step);
        found[step][hit] = at >= first && at < end ? ranks[forms[at]] : 0;
      }
    }
  }
}
