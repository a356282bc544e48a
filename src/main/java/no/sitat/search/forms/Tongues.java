package no.sitat.search.forms;

import java.util.List;
import java.util.Locale;
import no.sitat.language.inflection.Inflection;

/// Which inflection the words of a document follow, by the document's language.
///
/// Bokmål and nynorsk share one, and so do documents whose language nobody knows.
public final class Tongues {
  private static final int NORWEGIAN = 0;
  private static final int ENGLISH = 1;
  private static final int OTHER = 2;

  private final List<Inflection> inflections;

  public Tongues(Inflection norwegian, Inflection english) {
    inflections = List.of(norwegian, english, new Uninflected());
  }

  /// How many there are; each has a number from 0.
  public int size() {
    return inflections.size();
  }

  /// @param language code of a document's language
  public static int of(String language) {
    return switch (language.toLowerCase(Locale.ROOT)) {
      case "nb", "nn", "no", "und" -> NORWEGIAN;
      case "en" -> ENGLISH;
      default -> OTHER;
    };
  }

  public Inflection inflection(int tongue) {
    return inflections.get(tongue);
  }
}
