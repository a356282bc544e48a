package no.sitat.search.forms;

import java.util.List;
import no.sitat.search.index.FormSet;

/// The forms that pass a test of a word, in each language.
///
/// @param any whether every word passes; the sets are then empty and not asked
/// @param byTongue the forms by the number of the language, as [Tongues] counts them
public record WordSet(boolean any, List<FormSet> byTongue) {
  /// Every word.
  public static final WordSet ANYTHING = new WordSet(true, List.of());

  public WordSet {
    byTongue = List.copyOf(byTongue);
  }

  public boolean contains(int form, int tongue) {
    return any || byTongue.get(tongue).contains(form);
  }

  /// Whether the language of a document makes no difference.
  public boolean isSameForAll() {
    return any || byTongue.stream().distinct().count() == 1;
  }
}
