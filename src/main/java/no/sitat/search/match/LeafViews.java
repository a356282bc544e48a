package no.sitat.search.match;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import no.sitat.coding.TurnSelection;
import no.sitat.corpus.Corpus;
import no.sitat.search.forms.Tongues;
import no.sitat.search.index.LeafWords;
import no.sitat.search.index.Snapshot;

/// The leaves of a snapshot as one corpus has them; made once for many searches.
///
/// Immutable and safe to share between threads.
public final class LeafViews {
  private final Snapshot snapshot;
  private final Corpus corpus;
  private final List<LeafView> leaves;
  private final BitSet tongues = new BitSet();
  private final int pending;

  public LeafViews(Snapshot snapshot, Corpus corpus) {
    this.snapshot = snapshot;
    this.corpus = corpus;
    leaves =
        IntStream.range(0, snapshot.leaves().size())
            .mapToObj(at -> new LeafView((short) at, snapshot.leaves().get(at), corpus))
            .toList();
    pending = snapshot.pending(corpus);
    corpus.documents().forEach(document -> tongues.set(Tongues.of(document.language())));
  }

  /// Whether they are of this snapshot and this corpus.
  public boolean areOf(Snapshot other, Corpus otherCorpus) {
    return snapshot == other && corpus == otherCorpus;
  }

  /// How many documents of the corpus the index does not have in their current version.
  public int pending() {
    return pending;
  }

  /// Numbers of the languages of the documents.
  public BitSet tongues() {
    return tongues;
  }

  /// How often each form stands in the turns of a selection.
  ///
  /// @param forms how many forms there are
  public int[] counts(TurnSelection turns, int forms) {
    return leaves.parallelStream()
        .map(leaf -> counts(leaf, turns, forms))
        .reduce(new int[forms], LeafViews::summed);
  }

  /// How often each form stands among the words that are searched: informants', and posts'.
  ///
  /// @param forms how many forms there are
  public int[] heardCounts(int forms) {
    return leaves.parallelStream()
        .map(leaf -> heardCounts(leaf, forms))
        .reduce(new int[forms], LeafViews::summed);
  }

  private static int[] heardCounts(LeafView leaf, int forms) {
    var counts = new int[forms];
    for (int run = 0; run < leaf.words().runs(); run++) {
      if (leaf.isHeard(run, false)) {
        add(leaf.words(), run, counts);
      }
    }
    return counts;
  }

  private static int[] counts(LeafView leaf, TurnSelection turns, int forms) {
    var counts = new int[forms];
    var words = leaf.words();
    for (int index = 0; index < words.documents(); index++) {
      var selected = turns.turnsOf(words.document(index));
      for (int run = words.firstRun(index);
          !selected.isEmpty() && run < words.firstRun(index + 1);
          run++) {
        if (leaf.isHeard(run, true) && selected.get(words.turn(run))) {
          add(words, run, counts);
        }
      }
    }
    return counts;
  }

  private static void add(LeafWords words, int run, int[] counts) {
    int end = words.firstPlaceOfRun(run + 1);
    for (int place = words.firstPlaceOfRun(run); place < end; place++) {
      counts[words.form(place)]++;
    }
  }

  private static int[] summed(int[] some, int[] more) {
    var sums = some.clone();
    for (int form = 0; form < sums.length; form++) {
      sums[form] += more[form];
    }
    return sums;
  }

  List<LeafView> leaves() {
    return leaves;
  }
}
