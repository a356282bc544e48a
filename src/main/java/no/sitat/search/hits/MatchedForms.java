package no.sitat.search.hits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.sitat.search.index.Lexicon;
import no.sitat.search.match.HitTable;
import no.sitat.search.match.Watch;

/// Counts the forms that hits have; capitals make no difference.
///
/// Of a long hit the first words are its form, with an ellipsis. Of more different phrases than
/// anybody reads the first ones found are told; the hits of all others together are told last, with
/// an ellipsis for their form, so that the numbers sum up to all hits.
public final class MatchedForms {
  private static final int LONGEST = 12;
  private static final int MOST_PHRASES = 50_000;
  private static final int REST = -1;
  private static final int BETWEEN_LOOKS = 1 << 14;
  private static final String ELLIPSIS = "…";

  private final HitTable hits;
  private final HitWords words;
  private final Lexicon lexicon;

  public MatchedForms(HitTable hits, HitWords words, Lexicon lexicon) {
    this.hits = hits;
    this.words = words;
    this.lexicon = lexicon;
  }

  /// Most hits first, then by form.
  ///
  /// @throws SearchStopped if the watch ends it
  public List<MatchedForm> counted(Watch watch) {
    var single = new int[lexicon.size()];
    var phrases = new HashMap<List<Integer>, Integer>();
    int others = 0;
    for (int hit = 0; hit < hits.size(); hit++) {
      if (hit % BETWEEN_LOOKS == 0) {
        watch.check();
      }
      if (!words.has(hit)) {
        continue;
      }
      if (hits.words(hit) == 1) {
        single[lexicon.lower(words.leaf(hit).form(words.place(hit)))]++;
      } else {
        others += isCounted(phrase(hit), phrases) ? 0 : 1;
      }
    }
    var forms = named(single, phrases);
    if (others > 0) {
      forms.add(new MatchedForm(ELLIPSIS, others));
    }
    return forms;
  }

  private static boolean isCounted(List<Integer> phrase, Map<List<Integer>, Integer> phrases) {
    if (phrases.size() < MOST_PHRASES) {
      phrases.merge(phrase, 1, Integer::sum);
      return true;
    }
    return phrases.computeIfPresent(phrase, (_, count) -> count + 1) != null;
  }

  private List<Integer> phrase(int hit) {
    int length = Math.min(LONGEST, hits.words(hit));
    var forms = new ArrayList<Integer>(length + 1);
    for (int place = words.place(hit); place < words.place(hit) + length; place++) {
      forms.add(lexicon.lower(words.leaf(hit).form(place)));
    }
    if (length < hits.words(hit)) {
      forms.add(REST);
    }
    return forms;
  }

  private List<MatchedForm> named(int[] single, Map<List<Integer>, Integer> phrases) {
    var forms = new ArrayList<MatchedForm>();
    IntStream.range(0, single.length)
        .filter(form -> single[form] > 0)
        .forEach(form -> forms.add(new MatchedForm(lexicon.form(form), single[form])));
    phrases.forEach((each, count) ->
        forms.add(
            new MatchedForm(
                each.stream().map(this::written).collect(Collectors.joining(" ")), count)));
    forms.sort(
        Comparator.comparingInt((MatchedForm form) -> -form.hits())
            .thenComparing(MatchedForm::form));
    return forms;
  }

  private String written(int form) {
    return form == REST ? ELLIPSIS : lexicon.form(form);
  }
}
