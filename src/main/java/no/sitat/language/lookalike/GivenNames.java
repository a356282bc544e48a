package no.sitat.language.lookalike;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/// Given names in lower case, from a list kept as data.
///
/// @param plain that are hardly anything else
/// @param words that are words of a language, too; they count as names only where no word has a
///   capital
/// @param english those of the words that English people are called by, too
record GivenNames(Set<String> plain, Set<String> words, Set<String> english) {
  private static final String LIST = "given-names.txt";

  static final GivenNames LISTED = load();

  private static GivenNames load() {
    var stream = Objects.requireNonNull(GivenNames.class.getResourceAsStream(LIST), LIST);
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      var plain = new HashSet<String>();
      var words = new HashSet<String>();
      var english = new HashSet<String>();
      var current = plain;
      for (var line : lines.lines().toList()) {
        if (line.equals("[words]")) {
          current = words;
        } else if (line.equals("[english words]")) {
          current = english;
        } else if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("[")) {
          current.addAll(Set.of(line.strip().toLowerCase(Locale.ROOT).split("\\s+")));
        }
      }
      words.addAll(english);
      plain.removeAll(words);
      return new GivenNames(Set.copyOf(plain), Set.copyOf(words), Set.copyOf(english));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isPlain(String word) {
    return has(plain, word);
  }

  boolean isAny(String word) {
    return has(plain, word) || has(words, word);
  }

  /// Whether it is a word of a language as it stands, or with an `s` that may make it many of them
  /// (`Marks`, `Finns`).
  boolean isWord(String word) {
    return has(words, word);
  }

  boolean isEnglish(String word) {
    return has(english, word);
  }

  /// Whether it is a word with an `s`, and no apostrophe before it.
  boolean isWordWithS(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return isWord(word) && !words.contains(lower) && lower.matches(".*[^'’]s");
  }

  /// Also with the ending of a genitive, and of each part of a double name.
  private static boolean has(Set<String> names, String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    int hyphen = lower.indexOf('-');
    return names.contains(lower)
        || (hyphen > 0 && names.contains(lower.substring(0, hyphen)))
        || (lower.length() > 3
            && lower.endsWith("s")
            && names.contains(withoutApostrophe(lower.substring(0, lower.length() - 1))));
  }

  private static String withoutApostrophe(String word) {
    return word.endsWith("'") || word.endsWith("’") ? word.substring(0, word.length() - 1) : word;
  }
}
