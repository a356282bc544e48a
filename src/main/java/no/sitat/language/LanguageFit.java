package no.sitat.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// How well a text reads in the language it reads best in.
///
/// For telling which of several readings of the same bytes is the right one: what is misread has
/// groups of letters that no language has. Readings of the same bytes are compared by their cost.
///
/// @param language a code of ISO 639
/// @param cost the negative logarithm of how likely the words are, common words counted in their
///   favour; lower is better
/// @param groups how many groups of three letters there were
public record LanguageFit(String language, double cost, int groups) {
  /// Words looked at.
  private static final int ENOUGH = 2000;

  /// In UTF-16 units.
  private static final int BEGINNING = 16 * 1024;

  /// The cost of letters that stand together in no language: the twelfth power of e.
  public static final double UNHEARD = 12;

  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Punct}\\d«»“”„‘’…–—]+");
  private static final LanguageProfiles PROFILES = LanguageProfiles.read();

  /// The fit of the beginning of a text.
  public static LanguageFit of(String text) {
    var beginning = text.substring(0, Math.min(text.length(), BEGINNING));
    var costs = new int[PROFILES.codes().size()];
    int groups = 0;
    int words = 0;
    for (var written : GAPS.split(beginning, -1)) {
      if (!written.isEmpty() && words++ < ENOUGH) {
        var word = Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        PROFILES.add(word, costs);
        int unheard = (int) (UNHEARD * LanguageProfiles.UNIT * PROFILES.unheard(word));
        for (int language = 0; language < costs.length; language++) {
          costs[language] += unheard;
        }
        groups += word.length();
      }
    }
    int best = 0;
    for (int language = 1; language < costs.length; language++) {
      best = costs[language] < costs[best] ? language : best;
    }
    return new LanguageFit(
        PROFILES.codes().get(best), (double) costs[best] / LanguageProfiles.UNIT, groups);
  }

  /// The cost of a group of letters on average; words of a language have 5 to 9, nonsense 11 to 12.
  public double average() {
    return groups == 0 ? Double.MAX_VALUE : cost / groups;
  }
}
