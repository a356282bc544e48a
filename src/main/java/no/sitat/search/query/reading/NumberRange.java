package no.sitat.search.query.reading;

import java.math.BigDecimal;
import java.util.Optional;
import no.sitat.search.query.QueryError;
import no.sitat.search.query.reading.Condition.Comparison;
import no.sitat.search.query.reading.Condition.Wanted;

/// The numbers a condition asks for: `age=30..40`, `age>=30`, `age<40`.
///
/// @param low empty for no lower bound
/// @param high empty for no upper bound
/// @param isOpen whether the bound itself is left out
record NumberRange(Optional<BigDecimal> low, Optional<BigDecimal> high, boolean isOpen) {
  /// A number with a full stop or a comma.
  static Optional<BigDecimal> number(String text) {
    boolean isLong = text.length() > 30 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0;
    try {
      return isLong ? Optional.empty() : Optional.of(new BigDecimal(text.replace(',', '.')));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  static NumberRange of(Comparison comparison, Wanted wanted) {
    return switch (comparison) {
      case LESS -> new NumberRange(Optional.empty(), Optional.of(parsed(wanted)), true);
      case AT_MOST -> new NumberRange(Optional.empty(), Optional.of(parsed(wanted)), false);
      case MORE -> new NumberRange(Optional.of(parsed(wanted)), Optional.empty(), true);
      case AT_LEAST -> new NumberRange(Optional.of(parsed(wanted)), Optional.empty(), false);
      case COLON, EQUAL, DIFFERENT, AMONG -> of(wanted);
    };
  }

  /// One number, or a range of them with both ends.
  private static NumberRange of(Wanted wanted) {
    var text = wanted.text();
    int dots = text.indexOf("..");
    var low = parsed(dots < 0 ? text : text.substring(0, dots), wanted.position());
    var high = dots < 0 ? low : parsed(text.substring(dots + 2), wanted.position() + dots + 2);
    if (low.compareTo(high) > 0) {
      throw new QueryError(
          wanted.position(),
          "The first number is larger than the last.",
          "Det første tallet er større enn det siste.");
    }
    return new NumberRange(Optional.of(low), Optional.of(high), false);
  }

  private static BigDecimal parsed(Wanted wanted) {
    return parsed(wanted.text(), wanted.position());
  }

  private static BigDecimal parsed(String text, int position) {
    return number(text)
        .orElseThrow(() ->
            new QueryError(
                position,
                "“" + text + "” is no number; write 30, or 30..40 for a range.",
                "«" + text + "» er ikke et tall; skriv 30, eller 30..40 for et spenn."));
  }

  boolean has(BigDecimal number) {
    int nearest = isOpen ? 1 : 0;
    return low.stream().allMatch(bound -> number.compareTo(bound) >= nearest)
        && high.stream().allMatch(bound -> bound.compareTo(number) >= nearest);
  }
}
