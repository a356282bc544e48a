package no.sitat.exchange.refi.writing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Places that are no text, from words to numbers and back.
final class Places {
  private static final String NUMBER = "(-?\\d{1,18})";
  private static final Pattern CHARACTERS = Pattern.compile("characters " + NUMBER + "–" + NUMBER);
  private static final Pattern TIME = Pattern.compile(NUMBER + "–" + NUMBER + " ms");
  private static final Pattern PICTURE =
      Pattern.compile("%s %s to %s %s px".formatted(NUMBER, NUMBER, NUMBER, NUMBER));
  private static final Pattern PAGE =
      Pattern.compile(
          "page %s, %s %s to %s %s pt".formatted(NUMBER, NUMBER, NUMBER, NUMBER, NUMBER));

  private Places() {}

  static Optional<String[]> characters(String words) {
    return numbers(CHARACTERS, words);
  }

  static Optional<String[]> time(String words) {
    return numbers(TIME, words);
  }

  static Optional<String[]> picture(String words) {
    return numbers(PICTURE, words);
  }

  static Optional<String[]> page(String words) {
    return numbers(PAGE, words);
  }

  private static Optional<String[]> numbers(Pattern pattern, String words) {
    Matcher found = pattern.matcher(words);
    if (!found.matches()) {
      return Optional.empty();
    }
    var numbers = new String[found.groupCount()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = found.group(i + 1);
    }
    return Optional.of(numbers);
  }
}
