package no.sitat.registry.classification;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.sitat.registry.Wording;

/// What countries are called: ISO codes, their names in bokmål, nynorsk and English, and what
/// people write.
///
/// Kosovo is `XK`. Not countries, but found where one is asked for: stateless `XX`, not stated
/// `ZZ`. The Soviet Union is `SU`, Yugoslavia `YU`, Serbia and Montenegro `CS`, Czechoslovakia
/// `CZS` and East Germany `DD`: states that are no more are never taken for one of those that
/// followed.
final class Countries {
  private static final Map<String, List<String>> WRITTEN =
      Map.ofEntries(
          Map.entry("XK", List.of("Kosovo")),
          Map.entry("PS", List.of("Palestina", "Palestine", "Det palestinske området")),
          Map.entry("XX", List.of("Statsløs", "Statsløse", "Statslaus", "Stateless")),
          Map.entry("ZZ", List.of("Uoppgitt", "Uoppgjeve", "Not stated", "Unspecified")),
          Map.entry(
              "SU", List.of("Sovjetunionen", "Sovjet", "Sovjetsamveldet", "Soviet Union", "USSR")),
          Map.entry("YU", List.of("Jugoslavia", "Yugoslavia")),
          Map.entry("CS", List.of("Serbia og Montenegro", "Serbia and Montenegro")),
          Map.entry("CZS", List.of("Tsjekkoslovakia", "Czechoslovakia")),
          Map.entry("DD", List.of("Øst-Tyskland", "DDR", "East Germany")),
          Map.entry(
              "BA",
              List.of(
                  "Bosnia",
                  "Bosnia-Hercegovina",
                  "Bosnia og Hercegovina",
                  "Bosnia and Herzegovina")),
          Map.entry("US", List.of("USA", "Amerika", "United States of America", "Sambandsstatane")),
          Map.entry("GB", List.of("UK", "Storbritannia", "England", "Skottland", "Great Britain")),
          Map.entry("TR", List.of("Tyrkia", "Turkey", "Türkiye")),
          Map.entry("CZ", List.of("Tsjekkia", "Czech Republic", "Den tsjekkiske republikk")),
          Map.entry("MK", List.of("Makedonia", "Nord-Makedonia", "Macedonia")),
          Map.entry("BY", List.of("Hviterussland", "Kviterussland")),
          Map.entry("MM", List.of("Burma")),
          Map.entry("KR", List.of("Korea", "Sør-Korea", "South Korea")),
          Map.entry("CD", List.of("Kongo", "DR Kongo", "DR Congo")),
          Map.entry("CI", List.of("Elfenbenskysten", "Ivory Coast")),
          Map.entry("SZ", List.of("Swaziland")),
          Map.entry("TL", List.of("Øst-Timor", "East Timor")),
          Map.entry("VN", List.of("Vietnam")),
          Map.entry("AE", List.of("Emiratene")),
          Map.entry("NL", List.of("Holland")),
          Map.entry("IR", List.of("Persia")));

  private static final List<Locale> LANGUAGES =
      List.of(Locale.of("nb"), Locale.of("nn"), Locale.ENGLISH);

  /// Those that are no codes of ISO, or are called otherwise there.
  private static final Set<String> FIRST_WRITTEN = Set.of("XK", "SU", "YU", "CS", "CZS");

  private static final Map<String, Wording> NOT_NOW =
      Map.of(
          "XX", new Wording("Statsløs", "Stateless"),
          "ZZ", new Wording("Uoppgitt", "Not stated"),
          "DD", new Wording("Øst-Tyskland", "East Germany"));

  private static final Map<String, String> CODES = new HashMap<>();

  private static final Map<String, Set<String>> NAMES = names();

  private Countries() {}

  /// No name is of two countries: the first code keeps it.
  private static Map<String, Set<String>> names() {
    var names = new LinkedHashMap<String, Set<String>>();
    var taken = new HashMap<String, String>();
    WRITTEN.forEach((code, written) -> written.forEach(name -> add(code, name, names, taken)));
    for (var code : Locale.getISOCountries()) {
      add(code, code, names, taken);
      var country = Locale.of("", code);
      add(code, country.getISO3Country(), names, taken);
      LANGUAGES.forEach(language -> add(code, country.getDisplayCountry(language), names, taken));
    }
    Arrays.asList("XK", "XX", "ZZ", "SU", "YU").forEach(code -> add(code, code, names, taken));
    return names;
  }

  private static void add(
      String code, String name, Map<String, Set<String>> names, Map<String, String> taken) {
    var plain = Spelling.plain(name);
    if (!plain.isEmpty() && taken.putIfAbsent(plain, code) == null) {
      CODES.put(plain, code);
      names.computeIfAbsent(code, _ -> new LinkedHashSet<>()).add(plain);
    }
  }

  /// The code of a country by any of its names, or by its code.
  static Optional<String> find(String text) {
    var code = text.strip().toUpperCase(Locale.ROOT);
    return NAMES.containsKey(code)
        ? Optional.of(code)
        : Optional.ofNullable(CODES.get(Spelling.plain(text)));
  }

  /// What a country is called to the reader.
  static Wording called(String code) {
    if (FIRST_WRITTEN.contains(code)) {
      var written = WRITTEN.getOrDefault(code, List.of(code, code));
      return new Wording(written.getFirst(), written.getLast());
    }
    if (List.of("XX", "ZZ", "DD").contains(code)) {
      return NOT_NOW.getOrDefault(code, Wording.NONE);
    }
    var country = Locale.of("", code);
    return new Wording(
        country.getDisplayCountry(LANGUAGES.getFirst()), country.getDisplayCountry(Locale.ENGLISH));
  }

  /// All codes.
  static Set<String> codes() {
    return NAMES.keySet();
  }

  /// What a country is called, as values compare.
  ///
  /// @throws ClassificationError if there is no such country
  static Set<String> names(String code) {
    var names = NAMES.get(code);
    if (names == null) {
      throw new ClassificationError(
          "det er ingen landkode «%s»".formatted(code),
          "there is no country code “%s”".formatted(code));
    }
    return names;
  }
}
