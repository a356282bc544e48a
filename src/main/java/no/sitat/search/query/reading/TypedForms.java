package no.sitat.search.query.reading;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import no.sitat.language.Folding;
import no.sitat.language.Words;
import no.sitat.search.query.QueryError;
import no.sitat.search.query.WordTest.Letters;

/// The words of a piece of a query, cut as the words of the documents are.
final class TypedForms {
  /// The forms of longer words are cut; to cut hundreds of signs without a space takes long.
  private static final int LONGEST = 150;

  /// Where the letters of Western and Northern Europe end.
  private static final int LATIN = 0x180;

  private TypedForms() {}

  /// @throws QueryError if there are none
  static List<String> cut(String text, int position) {
    return isOfLetters(text) ? List.of(text) : cut(text, text, position);
  }

  /// No rule cuts a word of nothing but Latin letters, so that the rules need not be asked.
  private static boolean isOfLetters(String text) {
    return !text.isEmpty()
        && text.length() < LONGEST
        && text.chars().allMatch(unit -> unit < LATIN && Character.isLetter(unit));
  }

  /// @param shape a text of the same length with the same words, where the text has signs that
  ///   belong to no word
  static List<String> cut(String text, String shape, int position) {
    checkLength(text, position);
    var words = Words.of(shape);
    if (words.size() == 0) {
      throw new QueryError(
          position,
          "There is no word here: a word has a letter or a digit.",
          "Her er det ikke noe ord: et ord har en bokstav eller et siffer.");
    }
    return IntStream.range(0, words.size())
        .mapToObj(word -> text.substring(words.start(word), words.end(word)))
        .toList();
  }

  private static void checkLength(String text, int position) {
    int since = 0;
    for (int at = 0; at < text.length(); at++) {
      since = Character.isWhitespace(text.charAt(at)) ? 0 : since + 1;
      if (since > LONGEST) {
        throw new QueryError(
            position,
            "No word has more than " + LONGEST + " characters.",
            "Ikke noe ord har mer enn " + LONGEST + " tegn.");
      }
    }
  }

  /// The only word.
  static String one(String text, int position) {
    var words = cut(text, position);
    if (words.size() > 1) {
      throw new QueryError(
          position,
          "One word should stand here, and these are " + words.size() + ".",
          "Her skal det stå ett ord, og dette er " + words.size() + ".");
    }
    return words.getFirst();
  }

  /// A form, or the beginnings of forms, so written that it is not cut; in lower case the rules cut
  /// *h&m*, in upper case they do not.
  static String uncut(String form) {
    boolean isCut = Words.of(shape(form)).size() != 1;
    return isCut ? form.toUpperCase(Locale.ROOT) : form;
  }

  /// A pattern with letters for its stars and question marks.
  static String shape(String pattern) {
    return pattern.replace('*', 'x').replace('?', 'x');
  }

  /// A word as it is compared.
  static String spelt(String word, Letters letters) {
    return switch (letters) {
      case CASE -> Normalizer.normalize(word, Normalizer.Form.NFC);
      case LOWER -> Folding.exact(word);
      case FOLDED -> Folding.folded(word);
    };
  }
}
