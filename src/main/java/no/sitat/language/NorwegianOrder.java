package no.sitat.language;

import java.util.Comparator;

/// The order of the Norwegian alphabet: a–z, æ, ø, å; accents, case and punctuation decide only
/// between words that are otherwise the same.
///
/// `ä` stands with `æ` and `ö` with `ø`, as in Norwegian encyclopaedias. Digits come before
/// letters.
public final class NorwegianOrder implements Comparator<String> {
  @Override
  public int compare(String left, String right) {
    int byLetters = key(left).compareTo(key(right));
    return byLetters != 0 ? byLetters : left.compareTo(right);
  }

  /// A numbered word that knows its place in the alphabet, for sorting many.
  ///
  /// @param number whatever the caller knows the word by
  public record Word(int number, String key, String text) implements Comparable<Word> {
    public Word(int number, String text) {
      this(number, NorwegianOrder.key(text), text);
    }

    @Override
    public int compareTo(Word other) {
      int byLetters = key.compareTo(other.key);
      return byLetters != 0 ? byLetters : text.compareTo(other.text);
    }
  }

  /// A string whose plain order is the alphabet's.
  static String key(String text) {
    var letters = Folding.exact(text).replace('ä', 'æ').replace('ö', 'ø');
    var folded = Folding.foldedFromExact(letters);
    var key = new StringBuilder(folded.length());
    for (int at = 0; at < folded.length(); at++) {
      char unit = folded.charAt(at);
      switch (unit) {
        case 'æ' -> key.append((char) ('z' + 1));
        case 'ø' -> key.append((char) ('z' + 2));
        case 'å' -> key.append((char) ('z' + 3));
        default -> {
          if (Character.isLetterOrDigit(unit)) {
            key.append(unit);
          }
        }
      }
    }
    return key.toString();
  }
}
