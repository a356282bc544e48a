package no.sitat.exchange.look;

import java.util.Locale;
import no.sitat.text.TextVersion;

/// By what the same words are known again.
///
/// @param text checksum of the text as it is stored
/// @param words checksum of its letters and digits alone: the same for the same words in another
///   format, with other lines and signs between
public record WordsMark(String text, String words) {
  public static WordsMark of(String text) {
    return new WordsMark(TextVersion.checksum(text), ofWords(text));
  }

  /// See [#words()].
  public static String ofWords(String text) {
    var letters = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return TextVersion.checksum(letters.toString().toLowerCase(Locale.ROOT));
  }
}
