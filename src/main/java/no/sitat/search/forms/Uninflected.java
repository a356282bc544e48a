package no.sitat.search.forms;

import java.util.List;
import java.util.Set;
import no.sitat.language.inflection.Inflection;
import no.sitat.language.inflection.PartOfSpeech;
import no.sitat.language.inflection.Reading;

/// A language of which nothing is known: every form is a word of its own.
final class Uninflected implements Inflection {
  @Override
  public List<Reading> readings(String form) {
    return List.of(new Reading(form, PartOfSpeech.X, form));
  }

  @Override
  public Set<String> asked(String form) {
    return Set.of(form);
  }
}
