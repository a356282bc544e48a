package no.sitat.search.forms;

import java.util.List;
import no.sitat.search.index.FormSet;

/// The forms that pass a test of a word, in each language.
///
/// @param any whether every word passes; the sets are then empty and not asked
/// @param byTongue the forms by the number of the language, as [Tongues] counts them
/// @param every the forms that pass in at least one language
public record WordSet(boolean any, List<FormSet> byTongue, FormSet every) {
  /// Every word.
  public static final WordSet ANYTHING = new WordSet(true, List.of(), FormSet.NONE);

  public WordSet {
    byTongue = List.copyOf(byTongue);
  }

  /// @param byTongue the forms by the number of the language
  static WordSet of(List<FormSet> byTongue) {
    return new WordSet(
        false, byTongue, byTongue.stream().distinct().reduce(FormSet::or).orElse(FormSet.NONE));
  }

  public boolean contains(int form, int tongue) {
    return any || byTongue.get(tongue).contains(form);
  }

  /// Whether the language of a document makes no difference.
  public boolean isSameForAll() {
    return byTongue.stream().allMatch(each -> each.size() == every.size());
  }
}
