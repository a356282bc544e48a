package no.sitat.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import no.sitat.search.hits.MatchedForm;
import no.sitat.search.index.Lexicon;

/// How often each form stands somewhere; capitals make no difference.
///
/// Immutable and safe to share between threads.
public final class WordCounts {
  private final Lexicon lexicon;
  private final int[] counts;
  private final long words;

  /// @param byForm how often each form stands, by its number as written
  WordCounts(Lexicon lexicon, int[] byForm) {
    this.lexicon = lexicon;
    counts = new int[byForm.length];
    for (int form = 0; form < byForm.length; form++) {
      counts[lexicon.lower(form)] += byForm[form];
    }
    words = Arrays.stream(byForm).asLongStream().sum();
  }

  /// How many words in all.
  public long words() {
    return words;
  }

  /// How many different forms.
  public int forms() {
    return (int) Arrays.stream(counts).filter(count -> count > 0).count();
  }

  /// The commonest forms, then by form.
  public List<MatchedForm> commonest(int most) {
    return IntStream.range(0, counts.length)
        .filter(form -> counts[form] > 0)
        .boxed()
        .sorted(
            Comparator.comparingInt((Integer form) -> -counts[form]).thenComparing(lexicon::form))
        .limit(most)
        .map(form -> new MatchedForm(lexicon.form(form), counts[form]))
        .toList();
  }
}
