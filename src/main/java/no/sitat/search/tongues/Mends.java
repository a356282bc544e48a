package no.sitat.search.tongues;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What the stemmers leave undone in single languages.
final class Mends {
  private static final int LONG = 6;
  private static final Set<String> FRENCH =
      Set.of("l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quelqu");
  private static final Set<String> ITALIAN =
      Set.of(
          "l", "un", "d", "c", "m", "t", "s", "v", "n", "dell", "all", "dall", "nell", "sull",
          "quell", "quest", "gl", "bell", "sant");
  private static final Pattern TURKISH_PLURAL = Pattern.compile("(?<=..)(lar|ler).*");
  private static final Pattern BULGARIAN_ARTICLE = Pattern.compile("(?<=...)(ът|ят|та|то|те)$");
  private static final Pattern PORTUGUESE_PLURAL = Pattern.compile("(?<=.)(ões|ães|ãos)$");
  private static final Pattern PERSIAN_ENDING =
      Pattern.compile("(?<=..)(هایشان|هایمان|هایی|های|هایم|هایش|هایت|ها|ترین|تر)$");
  private static final Pattern PERSIAN_OWNER =
      Pattern.compile("(?<=...)(مان|تان|شان|ام|ات|اش|م|ش|ت)$");
  private static final Pattern ARABIC_OWNER = Pattern.compile("(?<=..)ت(ي|ه|ها|ك|كم|نا|هم|هن)$");

  private Mends() {}

  /// *flickan* is *flicka*.
  static String swedish(String form) {
    return form.length() >= LONG && form.endsWith("an") ? cut(form, 1) : form;
  }

  /// *ensamma* is *ensam*.
  static String swedishStem(String stem) {
    return stem.endsWith("mm") ? cut(stem, 1) : stem;
  }

  /// *nainen* is as *naisen* without its ending.
  static String finnish(String form) {
    return form.length() >= LONG && form.endsWith("nen") ? cut(form, 3) + "sen" : form;
  }

  /// *naise* is *nais*.
  static String finnishStem(String stem) {
    return stem.length() > 4 && stem.endsWith("e") ? cut(stem, 1) : stem;
  }

  /// *huiz* is *huis*, *briev* is *brief*.
  static String dutchStem(String stem) {
    if (stem.length() < 3) {
      return stem;
    }
    return switch (stem.charAt(stem.length() - 1)) {
      case 'z' -> cut(stem, 1) + 's';
      case 'v' -> cut(stem, 1) + 'f';
      default -> stem;
    };
  }

  /// *kooli* is *kool*.
  static String estonianStem(String stem) {
    return stem.length() >= 4 && "aeiu".indexOf(stem.charAt(stem.length() - 1)) >= 0
        ? cut(stem, 1)
        : stem;
  }

  /// *ё* is written *е* by most.
  static String russian(String form) {
    return form.replace('ё', 'е');
  }

  /// Without article and the vowel of the ending: *жените* is *жен*.
  static String bulgarianStem(String form) {
    var bare = BULGARIAN_ARTICLE.matcher(form).replaceFirst("");
    return bare.length() >= 4 && "аяоеи".indexOf(bare.charAt(bare.length() - 1)) >= 0
        ? cut(bare, 1)
        : bare;
  }

  /// *nações* is *nação*.
  static String portuguese(String form) {
    return PORTUGUESE_PLURAL.matcher(form).replaceFirst("ão");
  }

  /// *l'école* is *école*.
  static String french(String form) {
    return withoutElided(form, FRENCH);
  }

  /// *l'amico* is *amico*.
  static String italian(String form) {
    return withoutElided(form, ITALIAN);
  }

  private static String withoutElided(String form, Set<String> elided) {
    int at = form.indexOf('\'');
    return at > 0 && at < form.length() - 1 && elided.contains(form.substring(0, at))
        ? form.substring(at + 1)
        : form;
  }

  /// What stands after an apostrophe is an ending, and so is all from the plural's on.
  static String turkishStem(String form) {
    int at = form.indexOf('\'');
    var bare = at > 0 ? form.substring(0, at) : form;
    return TURKISH_PLURAL.matcher(bare).replaceFirst("");
  }

  /// Without the article.
  static String arabic(String form) {
    return form.startsWith("ال") && form.length() > 4 ? form.substring(2) : form;
  }

  /// *مدرستي* is *مدرسة* with somebody it belongs to.
  static String arabicStem(String form) {
    return ARABIC_OWNER.matcher(form).replaceFirst("ه");
  }

  /// The letters of a Persian keyboard, with no joiner: *می‌روم* and *میروم* are one.
  static String persian(String form) {
    var letters = new StringBuilder(form.length());
    for (int at = 0; at < form.length(); at++) {
      switch (form.charAt(at)) {
        case '\u200C', '\u200D', '\u0640' -> {}
        case 'ي', 'ى' -> letters.append('ی');
        case 'ك' -> letters.append('ک');
        case 'ة', 'ۀ' -> letters.append('ه');
        case 'أ', 'إ', 'آ' -> letters.append('ا');
        default -> append(form.charAt(at), letters);
      }
    }
    return letters.toString();
  }

  private static void append(char unit, StringBuilder letters) {
    if (Character.getType(unit) != Character.NON_SPACING_MARK) {
      letters.append(unit);
    }
  }

  /// The form without plural and comparison, and the same without whom it belongs to.
  static List<String> persianStems(String form) {
    var bare = PERSIAN_ENDING.matcher(form).replaceFirst("");
    return List.of(bare, PERSIAN_OWNER.matcher(bare).replaceFirst(""));
  }

  private static String cut(String word, int units) {
    return word.substring(0, word.length() - units);
  }
}
