package no.sitat.search.tongues;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.sitat.language.inflection.Inflection;
import no.sitat.language.inflection.PartOfSpeech;
import no.sitat.language.inflection.Reading;

/// A language whose forms are the same word when they share a stem, or a line of `irregular.txt`.
///
/// A stem stands for the dictionary form, which nobody knows, and parts of speech are not known.
final class Stems implements Inflection {
  /// Marks the keys of words that are in the list: no stem begins so.
  private static final String LISTED = "=";

  private final UnaryOperator<String> spelling;
  private final Function<String, List<String>> stems;
  private final Irregular irregular;

  /// @param spelling makes one of several ways to write a form; the list is written so
  /// @param stems the keys of a form that is spelt so, the main one first
  Stems(UnaryOperator<String> spelling, Function<String, List<String>> stems, Irregular irregular) {
    this.spelling = spelling;
    this.stems = stems;
    this.irregular = irregular;
  }

  @Override
  public List<Reading> readings(String form) {
    var spelt = spelling.apply(form);
    var all = new ArrayList<Reading>();
    for (var word : irregular.words(spelt)) {
      all.add(new Reading(word, PartOfSpeech.X, LISTED + word));
    }
    if (!irregular.isAlone(spelt)) {
      for (var stem : new LinkedHashSet<>(stems.apply(spelt))) {
        all.add(new Reading(stem, PartOfSpeech.X, stem));
      }
    }
    return List.copyOf(all);
  }

  @Override
  public Set<String> asked(String form) {
    return readings(form).stream().map(Reading::word).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Set<String> lemmas(String lemma) {
    return readings(lemma).stream().map(Reading::lemma).collect(Collectors.toUnmodifiableSet());
  }
}
