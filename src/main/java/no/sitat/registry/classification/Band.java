package no.sitat.registry.classification;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers that a value tells of: `34`, `30–39`, `67+`, `under 5`, `20 og mer`.
///
/// @param last the largest whole number in it; infinite for an open band
record Band(double first, double last) {
  private static final String NUMBER = "(\\d{1,15}(?:[.,]\\d{1,9})?)";
  private static final Pattern ONE = Pattern.compile(NUMBER);
  private static final Pattern TWO = Pattern.compile(NUMBER + "\\s*[-–—]\\s*" + NUMBER);
  private static final Pattern UNDER = Pattern.compile("(?:under|below|<)\\s*" + NUMBER);
  private static final Pattern OVER =
      Pattern.compile(NUMBER + "\\s*(?:\\+|og mer|og over|år og over|or more|and over)");

  static Optional<Band> of(String value) {
    var text = value.strip().toLowerCase(Locale.ROOT);
    var one = ONE.matcher(text);
    if (one.matches()) {
      return Optional.of(new Band(number(one, 1), number(one, 1)));
    }
    var two = TWO.matcher(text);
    if (two.matches()) {
      return Optional.of(new Band(number(two, 1), number(two, 2)));
    }
    var under = UNDER.matcher(text);
    if (under.matches()) {
      return Optional.of(new Band(0, number(under, 1) - 1));
    }
    var over = OVER.matcher(text);
    return over.matches()
        ? Optional.of(new Band(number(over, 1), Double.POSITIVE_INFINITY))
        : Optional.empty();
  }

  private static double number(Matcher found, int group) {
    return Double.parseDouble(found.group(group).replace(',', '.'));
  }

  boolean isIn(Scope.Within range) {
    return first >= range.from()
        && (last < range.below() || range.below() == Double.POSITIVE_INFINITY);
  }
}
