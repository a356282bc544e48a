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
