package no.sitat.search.forms;

import java.util.List;
import no.sitat.language.inflection.Inflection;
import no.sitat.search.tongues.Inflections;
import no.sitat.search.tongues.Tongue;

/// Which inflection the words of a document follow, by the document's language.
///
/// An inflection is made when it is first asked for. Safe for concurrent use.
public final class Tongues {
  private static final List<Tongue> ALL = List.of(Tongue.values());

  private final Inflections inflections = new Inflections();

  /// How many there are; each has a number from 0.
  public int size() {
    return ALL.size();
  }

  /// @param language code of a document's language
  public static int of(String language) {
    return ALL.indexOf(Tongue.of(language));
  }

  public Inflection inflection(int tongue) {
    return inflections.of(ALL.get(tongue));
  }
}
