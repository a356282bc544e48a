package no.sitat.language.lookalike;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sitat.text.Span;

/// A number as it is written: groups of digits with a space, a dot or a hyphen between.
///
/// @param digits without what stands between
/// @param groups how many digits each group has
/// @param international whether a plus stands before
/// @param separator between the first two groups; a space when there is one group
record DigitRuns(
    String digits, List<Integer> groups, boolean international, char separator, Span span) {
  private static final int SHORTEST = 8;
  private static final int LONGEST = 16;

  /// All of 8–16 digits, with those that begin inside a word left out.
  static List<DigitRuns> in(String text) {
    var found = new ArrayList<DigitRuns>();
    int at = 0;
    while (at < text.length()) {
      if (isDigit(text.charAt(at))) {
        at = read(text, at, found);
      } else {
        at++;
      }
    }
    return found;
  }

  /// Reads the run that begins here, and answers where the next may.
  private static int read(String text, int start, List<DigitRuns> into) {
    var digits = new StringBuilder();
    var groups = new ArrayList<Integer>();
    char separator = ' ';
    int at = start;
    while (true) {
      int from = at;
      while (at < text.length() && isDigit(text.charAt(at))) {
        digits.append(text.charAt(at++));
      }
      groups.add(at - from);
      int next = afterSeparator(text, at);
      if (next == at || digits.length() > LONGEST) {
        break;
      }
      separator = groups.size() == 1 ? text.charAt(at) : separator;
      at = next;
    }
    boolean plus = start > 0 && text.charAt(start - 1) == '+';
    int begin = plus ? start - 1 : start;
    boolean free = isFree(text, begin - 1) && isFree(text, at);
    if (free && digits.length() >= SHORTEST && digits.length() <= LONGEST) {
      into.add(
          new DigitRuns(
              digits.toString(), List.copyOf(groups), plus, plain(separator), new Span(begin, at)));
    }
    return at;
  }

  private static int afterSeparator(String text, int at) {
    int next = at;
    if (next < text.length() && (text.charAt(next) == ')' || text.charAt(next) == '(')) {
      next++;
    }
    if (next < text.length() && " .-\u00A0\u2011\u202F\u2013/".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next < text.length() && text.charAt(next) == '(') {
      next++;
    }
    return next > at && next < text.length() && isDigit(text.charAt(next)) ? next : at;
  }

  private static char plain(char separator) {
    return switch (separator) {
      case '\u00A0', '\u202F' -> ' ';
      case '\u2011', '\u2013' -> '-';
      default -> separator;
    };
  }

  private static boolean isFree(String text, int at) {
    return at < 0
        || at >= text.length()
        || (!Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != '_');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /// What the number looks like, if it looks like something of a person.
  Optional<LookalikeKind> kind() {
    if (!international && NationalNumbers.has(this)) {
      return Optional.of(LookalikeKind.NATIONAL_ID);
    }
    if (!international && AccountNumbers.has(this)) {
      return Optional.of(LookalikeKind.BANK_ACCOUNT);
    }
    return PhoneNumbers.has(this) ? Optional.of(LookalikeKind.PHONE) : Optional.empty();
  }

  int digit(int at) {
    return digits.charAt(at) - '0';
  }

  /// The digits from one place to another as a number.
  int number(int from, int to) {
    return Integer.parseInt(digits.substring(from, to));
  }

  /// The sum of the first digits, each times its weight.
  int weighed(int... weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += digit(i) * weights[i];
    }
    return sum;
  }
}
