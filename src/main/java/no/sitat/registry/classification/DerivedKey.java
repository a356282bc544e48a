package no.sitat.registry.classification;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import no.sitat.registry.Value;

/// What a column is derived from, as it is written: `citizenship@emigration@eu-eea:detail`.
///
/// @param moment `immigration`, `interview`, `emigration` or an ISO date
/// @param level name of a level; empty for the coarsest
public record DerivedKey(
    String variable, Optional<String> moment, Optional<String> classification, String level) {
  /// Empty if it is not written as one.
  public static Optional<DerivedKey> of(String key) {
    var parts = key.split("@", -1);
    if (parts.length < 2 || parts.length > 3 || parts[0].isBlank()) {
      return Optional.empty();
    }
    var last = parts[parts.length - 1];
    if (parts.length == 3) {
      return isMoment(parts[1]) && !isMoment(last)
          ? Optional.of(rolled(parts[0], Optional.of(moment(parts[1])), last))
          : Optional.empty();
    }
    return Optional.of(
        isMoment(last)
            ? new DerivedKey(parts[0], Optional.of(moment(last)), Optional.empty(), "")
            : rolled(parts[0], Optional.empty(), last));
  }

  private static DerivedKey rolled(String variable, Optional<String> moment, String name) {
    int colon = name.indexOf(':');
    return colon < 0
        ? new DerivedKey(variable, moment, Optional.of(name), "")
        : new DerivedKey(
            variable, moment, Optional.of(name.substring(0, colon)), name.substring(colon + 1));
  }

  private static String moment(String text) {
    return date(text).map(LocalDate::toString).orElse(text.toLowerCase(Locale.ROOT));
  }

  static boolean isMoment(String text) {
    return Value.MOMENTS.contains(moment(text)) || date(text).isPresent();
  }

  /// The day it names, where it names one.
  Optional<LocalDate> day() {
    return moment.flatMap(DerivedKey::date);
  }

  /// A day, or the middle of a year that is written alone.
  static Optional<LocalDate> date(String text) {
    try {
      return text.matches("\\d{4}")
          ? Optional.of(LocalDate.of(Integer.parseInt(text), 7, 1))
          : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
