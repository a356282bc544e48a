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

  /// In UTF-16 units.
  private static final int BEGINNING = 8 * ENOUGH;

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
    var beginning = text.substring(0, Math.min(text.length(), BEGINNING));
    return of(beginning, Tokens.of(beginning));
  }

  /// As above, with the tokens of the text known.
  static String of(String text, Tokens tokens) {
    var byScript = Scripts.language(text.substring(0, Math.min(text.length(), BEGINNING)));
    return byScript.isEmpty() ? byWords(text, tokens) : byScript;
  }

  private static String byWords(String text, Tokens tokens) {
    var costs = new int[PROFILES.codes().size()];
    var common = new int[costs.length];
    int counted = 0;
    for (int token : words(tokens)) {
      var word = form(text.substring(tokens.start(token), tokens.end(token)));
      if (Character.isLetter(word.charAt(0)) && !isAddress(word)) {
        PROFILES.add(word, costs);
        count(PROFILES.common(word), common);
        counted++;
      }
    }
    return decide(costs, common, counted);
  }

  /// The tokens that are looked at.
  private static int[] words(Tokens tokens) {
    return IntStream.range(0, tokens.size())
        .takeWhile(token -> tokens.end(token) <= BEGINNING)
        .filter(tokens::isWord)
        .limit(ENOUGH)
        .toArray();
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
