package no.sitat.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Which language a text is in, by the function words it uses.
///
/// Knows bokmål (`nb`), nynorsk (`nn`) and English (`en`); anything else, and a text of too few
/// words, is `und`. Good enough to fill in a field at import that a person can correct.
public final class LanguageGuess {
  public static final String UNDETERMINED = "und";

  /// Words looked at; a long interview is known by its beginning.
  private static final int ENOUGH = 3000;

  /// Function words must be at least this share of all.
  private static final double LEAST_SHARE = 0.15;

  private static final String NORWEGIAN =
      "og det er som på i at en for av til med den har de om så men var fra vi du han ut hva da opp"
          + " eller seg etter ved over bare også nå alle meg deg oss der her hadde skal vil kan må";
  private static final String BOKMAL =
      "jeg ikke et å fra hva hvor hvordan hvem noe noen mye hun dem være ble bli nå hvis hjemme"
          + " deres vært hvorfor blitt selv gjør sier ser etter mer fordi";
  private static final String NYNORSK =
      "eg ikkje eit frå kva kor korleis kven noko nokon mykje ho dei vere vart bli no dersom heime"
          + " deira vore kvifor vorte sjølv gjer seier ser etter meir fordi ein eitt dykk me berre"
          + " hjå saman ikkje òg då vera verte blei nokre desse";
  private static final String ENGLISH =
      "the and of to a in that is was it for on you he with as at this but his by from they we say"
          + " her she or an will my one all would there their what so if about who which when make"
          + " can like no just him know have had not are be i don't it's";

  private static final Map<String, Integer> MARKS = marks();

  private LanguageGuess() {}

  private static Map<String, Integer> marks() {
    var marks = new HashMap<String, Integer>();
    enter(NORWEGIAN, 0b011, marks);
    enter(BOKMAL, 0b001, marks);
    enter(NYNORSK, 0b010, marks);
    enter(ENGLISH, 0b100, marks);
    return Map.copyOf(marks);
  }

  private static void enter(String words, int mark, Map<String, Integer> marks) {
    for (var word : List.of(words.split(" "))) {
      marks.merge(word, mark, (some, more) -> some | more);
    }
  }

  /// `nb`, `nn`, `en` or `und`.
  public static String of(String text) {
    var words = Words.of(text.substring(0, Math.min(text.length(), 8 * ENOUGH)));
    int[] counts = new int[8];
    int looked = Math.min(words.size(), ENOUGH);
    for (int word = 0; word < looked; word++) {
      var written = text.substring(words.start(word), words.end(word));
      counts[MARKS.getOrDefault(written.toLowerCase(Locale.ROOT), 0)]++;
    }
    return decide(counts, looked);
  }

  /// @param counts how many words speak for each set of languages: 1 nb, 2 nn, 4 en
  private static String decide(int[] counts, int words) {
    int bokmal = counts[1] + counts[5];
    int nynorsk = counts[2] + counts[6];
    int norwegian = bokmal + nynorsk + counts[3] + counts[7];
    int english = counts[4] + counts[5] + counts[6] + counts[7];
    int most = Math.max(norwegian, english);
    if (most == 0 || most < words * LEAST_SHARE) {
      return UNDETERMINED;
    }
    if (english > norwegian) {
      return "en";
    }
    return nynorsk > bokmal ? "nn" : "nb";
  }
}
