package no.sitat.search.match;

import java.util.stream.IntStream;
import no.sitat.search.index.LeafWords;

/// Counts how often each form stands among the words that are searched: informants', and posts'.
public final class FormCounts {
  private FormCounts() {}

  /// By the number of the form.
  ///
  /// @param forms how many forms there are
  public static int[] of(LeafViews views, int forms) {
    return views.leaves().parallelStream()
        .map(leaf -> of(leaf, forms))
        .reduce(new int[forms], FormCounts::summed);
  }

  private static int[] of(LeafView leaf, int forms) {
    var counts = new int[forms];
    var words = leaf.words();
    for (int run = 0; run < words.runs(); run++) {
      if (leaf.isHeard(run, false)) {
        add(words, run, counts);
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
    return IntStream.range(0, some.length).map(form -> some[form] + more[form]).toArray();
  }
}
