package no.sitat.search.forms;

import java.util.Arrays;
import java.util.stream.IntStream;
import no.sitat.language.NorwegianOrder;
import no.sitat.search.index.Lexicon;

/// Where the forms of a lexicon stand in the Norwegian alphabet; capitals make no difference.
///
/// Follows the lexicon. Safe for concurrent use.
public final class Alphabet {
  private final Lexicon lexicon;
  private int[] ranks = {};

  public Alphabet(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The rank of every form by its number, from 1; callers only read.
  public synchronized int[] ranks() {
    int size = lexicon.size();
    if (size > ranks.length) {
      ranks = ranked(size);
    }
    return ranks;
  }

  private int[] ranked(int size) {
    var sorted =
        IntStream.range(0, size)
            .parallel()
            .filter(form -> lexicon.lower(form) == form)
            .mapToObj(form -> new NorwegianOrder.Word(form, lexicon.form(form)))
            .toArray(NorwegianOrder.Word[]::new);
    Arrays.parallelSort(sorted);
    var rankOf = new int[size];
    for (int i = 0; i < sorted.length; i++) {
      rankOf[sorted[i].number()] = i + 1;
    }
    for (int form = 0; form < size; form++) {
      rankOf[form] = rankOf[lexicon.lower(form)];
    }
    return rankOf;
  }
}
