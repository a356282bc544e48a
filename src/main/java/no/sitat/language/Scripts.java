package no.sitat.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/// Languages that are known by their script alone.
final class Scripts {
  private static final Map<UnicodeScript, String> OF =
      Map.ofEntries(
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.DEVANAGARI, "hi"),
          Map.entry(UnicodeScript.BENGALI, "bn"),
          Map.entry(UnicodeScript.TAMIL, "ta"),
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.HAN, "zh"),
          Map.entry(UnicodeScript.HIRAGANA, "ja"),
          Map.entry(UnicodeScript.KATAKANA, "ja"),
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"),
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.MYANMAR, "my"));

  private Scripts() {}

  /// The language of the script most letters are of; empty where several languages share it.
  static String language(String text) {
    var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
    int others = 0;
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      var script = unit < 0x0370 ? UnicodeScript.LATIN : UnicodeScript.of(unit);
      if (OF.containsKey(script)) {
        counts.merge(script, 1, Integer::sum);
      } else if (Character.isLetter(unit)) {
        others++;
      }
    }
    int letters = counts.values().stream().mapToInt(Integer::intValue).sum();
    if (letters == 0 || letters <= others) {
      return "";
    }
    return isJapanese(counts) ? "ja" : OF.getOrDefault(most(counts), "");
  }

  /// Japanese writes most of its words with Chinese signs, and endings with its own.
  private static boolean isJapanese(Map<UnicodeScript, Integer> counts) {
    return counts.containsKey(UnicodeScript.HIRAGANA);
  }

  private static UnicodeScript most(Map<UnicodeScript, Integer> counts) {
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }
}
