package no.sitat.registry;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;

/// What is recorded of one respondent for one variable at one moment.
///
/// @param text the value as entered; empty unless the status is [ValueStatus#PRESENT]
/// @param moment when it held: empty for always, `immigration`, `interview`, `emigration`, or an
///   ISO date
public record Value(ValueStatus status, String text, String moment) {
  /// The moments that have a name.
  public static final Set<String> MOMENTS = Set.of("immigration", "interview", "emigration");

  public static final Value EMPTY = new Value(ValueStatus.EMPTY, "", "");

  public Value {
    if (status == ValueStatus.PRESENT ? text.isEmpty() : !text.isEmpty()) {
      throw new IllegalArgumentException(
          "a value of status " + status + " and length " + text.length());
    }
  }

  public static Value present(String text) {
    return new Value(ValueStatus.PRESENT, text, "");
  }

  /// Whether a value may hold at a moment of this name; empty is always.
  public static boolean isMoment(String text) {
    return text.isEmpty() || MOMENTS.contains(text) || isDay(text);
  }

  private static boolean isDay(String text) {
    try {
      return LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /// The same, held at another moment.
  public Value at(String other) {
    return moment.equals(other) ? this : new Value(status, text, other);
  }

  /// The name of the group the respondent falls in: the value itself, or why there is none.
  public String group() {
    return status == ValueStatus.PRESENT ? text : status.label();
  }
}
