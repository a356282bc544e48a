package no.sitat.codebook;

import java.util.Locale;
import java.util.regex.Pattern;

/// A way in which what is said can move the person who says it.
///
/// @param key stable, lower case, used in files and queries
/// @param glyph one character shown beside the word
/// @param position order in the codebook, from 0
/// @param effect whether it makes people leave or stay; data of the codebook, as the key is
public record Direction(
    String key, String nameNb, String nameEn, String glyph, int position, Effect effect) {
  private static final Pattern EXPLANATION = Pattern.compile(" – | \\(");

  /// A direction of which nobody has said what it does.
  public Direction(String key, String nameNb, String nameEn, String glyph, int position) {
    this(key, nameNb, nameEn, glyph, position, Effect.NONE);
  }

  public Direction at(int otherPosition) {
    return new Direction(key, nameNb, nameEn, glyph, otherPosition, effect);
  }

  /// Its first words, for use within a line: “Push – away from Norway” is “push” there.
  public LocalText word() {
    return new LocalText(firstWords(nameNb), firstWords(nameEn));
  }

  private static String firstWords(String name) {
    var words = EXPLANATION.split(name, 2)[0];
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }
}
