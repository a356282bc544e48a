package no.sitat.registry.classification;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Values as they compare: without case, accents and punctuation.
final class Spelling {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}+]+");

  private Spelling() {}

  static String plain(String text) {
    var lower = text.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "o");
    var bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    return OTHERS.matcher(bare).replaceAll(" ").strip();
  }
}
