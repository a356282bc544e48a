package no.sitat.search.tongues;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// A language whose forms are known, or several that share one inflection.
///
/// Its number is its place here. Documents whose language nobody could tell (`und`) follow
/// Norwegian, the language of the projects; those in a language without rules are [#OTHER].
public enum Tongue {
  NORWEGIAN("nb nn no und"),
  ENGLISH("en"),
  SWEDISH("sv"),
  DANISH("da"),
  GERMAN("de"),
  DUTCH("nl"),
  FINNISH("fi"),
  ESTONIAN("et"),
  LATVIAN("lv"),
  LITHUANIAN("lt"),
  POLISH("pl"),
  UKRAINIAN("uk"),
  RUSSIAN("ru"),
  BULGARIAN("bg"),
  CZECH("cs"),
  HUNGARIAN("hu"),
  ROMANIAN("ro"),
  GREEK("el"),
  TURKISH("tr"),
  SPANISH("es"),
  PORTUGUESE("pt"),
  FRENCH("fr"),
  ITALIAN("it"),
  ARABIC("ar"),
  PERSIAN("fa prs"),
  OTHER("");

  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Map<String, Tongue> BY_CODE = byCode();

  private final String codes;

  /// @param codes of its languages, with a space between; the first is the tongue's
  Tongue(String codes) {
    this.codes = codes;
  }

  private static Map<String, Tongue> byCode() {
    var all = new HashMap<String, Tongue>();
    for (var tongue : values()) {
      for (var code : SPACE.split(tongue.codes, -1)) {
        all.put(code, tongue);
      }
    }
    return Map.copyOf(all);
  }

  /// The first of its codes; empty for [#OTHER].
  String code() {
    return SPACE.split(codes, -1)[0];
  }

  /// @param language code of a document's language (BCP 47); what follows the first hyphen, a
  ///   script or a country, makes no difference
  public static Tongue of(String language) {
    var code = language.toLowerCase(Locale.ROOT);
    int hyphen = code.indexOf('-');
    return BY_CODE.getOrDefault(hyphen < 0 ? code : code.substring(0, hyphen), OTHER);
  }
}
