package no.sitat.search.tongues;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.sitat.language.Folding;
import no.sitat.language.inflection.Inflection;
import no.sitat.language.inflection.PartOfSpeech;
import no.sitat.language.inflection.Reading;

/// A language of which nothing is known but that words may get endings: who asks for a word of four
/// letters or more finds those that begin with it and are at most four letters longer, without
/// regard to accents. The dictionary form of a word is the form itself.
final class Prefixes implements Inflection {
  private static final int SHORTEST = 4;
  private static final int LONGEST_ENDING = 4;

  @Override
  public List<Reading> readings(String form) {
    var folded = Folding.foldedFromExact(form);
    var all = new ArrayList<Reading>();
    int least = Math.max(SHORTEST, folded.length() - LONGEST_ENDING);
    for (int length = folded.length(); length >= least; length--) {
      all.add(new Reading(form, PartOfSpeech.X, folded.substring(0, length)));
    }
    return all.isEmpty() ? List.of(new Reading(form, PartOfSpeech.X, folded)) : List.copyOf(all);
  }

  @Override
  public Set<String> asked(String form) {
    return Set.of(Folding.foldedFromExact(form));
  }
}
