package no.sitat.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;

/// Which language a text is in, by its letters, groups of letters and common words.
///
/// Knows 62 languages by their words and some more by their script; a text of too few words, or in
/// no language it knows, is `und`. Good enough to fill in a field at import that a person can
/// correct.
public final class LanguageGuess {
  public static final String UNDETERMINED = "und";

  /// Words looked at; a long interview is known by its beginning.
  private static final int ENOUGH = 1000;

  /// How much likelier the language must be than every other one: the third power of e.
  private static final int SURE = 3 * LanguageProfiles.UNIT;

  /// In a text of some length common words of the language must be at least this share.
  private static final double LEAST_SHARE = 0.1;

  private static final int SOME_LENGTH = 8;

  /// What speaks for bokmål before a word is read: the square of e.
  private static final int EXPECTED = 2 * LanguageProfiles.UNIT;

  private static final LanguageProfiles PROFILES = LanguageProfiles.read();

  private LanguageGuess() {}

  /// A code of ISO 639, the short one where there is one, or `und`.
  public static String of(String text) {
    var beginning = text.substring(0, Math.min(text.length(), 8 * ENOUGH));
    var byScript = Scripts.language(beginning);
    return byScript.isEmpty() ? byWords(beginning) : byScript;
  }

  private static String byWords(String text) {
    var words = Words.of(text);
    int looked = Math.min(words.size(), ENOUGH);
    var costs = new int[PROFILES.codes().size()];
    var common = new int[costs.length];
    int counted = 0;
    for (int at = 0; at < looked; at++) {
      var word = form(text.substring(words.start(at), words.end(at)));
      if (Character.isLetter(word.charAt(0)) && !isAddress(word)) {
        PROFILES.add(word, costs);
        count(PROFILES.common(word), common);
        counted++;
      }
    }
    return decide(costs, common, counted);
  }

  private static String form(String written) {
    return Normalizer.normalize(
        written.replace('’', '\'').toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }

  private static boolean isAddress(String word) {
    return word.indexOf('.') >= 0 || word.indexOf('@') >= 0 || word.indexOf('/') >= 0;
  }

  private static void count(long languages, int[] common) {
    for (long left = languages; left != 0; left &= left - 1) {
      common[Long.numberOfTrailingZeros(left)]++;
    }
  }

  private static String decide(int[] costs, int[] common, int words) {
    costs[PROFILES.codes().indexOf("nb")] -= EXPECTED;
    int best = best(costs);
    int next =
        IntStream.range(0, costs.length)
            .filter(language -> !areSisters(language, best))
            .map(language -> costs[language])
            .min()
            .orElse(Integer.MAX_VALUE);
    boolean sure = words > 0 && next - costs[best] >= SURE;
    boolean known = words < SOME_LENGTH || common[best] >= words * LEAST_SHARE;
    return sure && known ? PROFILES.codes().get(best) : UNDETERMINED;
  }

  private static int best(int[] costs) {
    int best = 0;
    for (int language = 1; language < costs.length; language++) {
      best = costs[language] < costs[best] ? language : best;
    }
    return best;
  }

  /// Bokmål and nynorsk are seldom told apart with certainty, and it need not be.
  private static boolean areSisters(int one, int other) {
    return one == other || (isNorwegian(one) && isNorwegian(other));
  }

  private static boolean isNorwegian(int language) {
    var code = PROFILES.codes().get(language);
    return code.equals("nb") || code.equals("nn");
  }
}
