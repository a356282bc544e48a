package no.sitat.search.tongues;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A language whose forms are known, or several that share one inflection.
///
/// Its number is its place here. Documents whose language nobody could tell (`und`) follow
/// Norwegian, the language of the projects; those in a language without rules are [#OTHER].
public enum Tongue {
  NORWEGIAN("nb", "nn", "no", "und"),
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
  PERSIAN("fa", "prs"),
  OTHER;

  private static final Map<String, Tongue> BY_CODE = byCode();

  private final List<String> codes;

  Tongue(String... codes) {
    this.codes = List.of(codes);
  }

  private static Map<String, Tongue> byCode() {
    var all = new HashMap<String, Tongue>();
    for (var tongue : values()) {
      tongue.codes.forEach(code -> all.put(code, tongue));
    }
    return Map.copyOf(all);
  }

  /// The first of its codes; empty for [#OTHER].
  String code() {
    return codes.isEmpty() ? "" : codes.getFirst();
  }

  /// @param language code of a document's language (BCP 47); what follows the first hyphen, a
  ///   script or a country, makes no difference
  public static Tongue of(String language) {
    var code = language.toLowerCase(Locale.ROOT);
    int hyphen = code.indexOf('-');
    return BY_CODE.getOrDefault(hyphen < 0 ? code : code.substring(0, hyphen), OTHER);
  }
}
