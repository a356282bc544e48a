package no.sitat.registry.classification;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/// From when until when something holds, both days included.
public record Validity(LocalDate from, LocalDate until) {
  public static final Validity ALWAYS = new Validity(LocalDate.MIN, LocalDate.MAX);

  public Validity {
    if (until.isBefore(from)) {
      throw new ClassificationError(
          "gyldighet fra %s til %s, som er før".formatted(from, until),
          "valid from %s until %s, which is before".formatted(from, until));
    }
  }

  /// As ISO dates; an end that is open is empty.
  ///
  /// @throws ClassificationError if one is no date
  public static Validity written(String from, String until) {
    return new Validity(day(from, LocalDate.MIN), day(until, LocalDate.MAX));
  }

  private static LocalDate day(String text, LocalDate open) {
    if (text.isBlank()) {
      return open;
    }
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException _) {
      throw new ClassificationError(
          "«%s» er ingen dato; skriv den som 2020-01-31".formatted(text),
          "“%s” is no date; write it as 2020-01-31".formatted(text));
    }
  }

  public String fromText() {
    return from.equals(LocalDate.MIN) ? "" : from.toString();
  }

  public String untilText() {
    return until.equals(LocalDate.MAX) ? "" : until.toString();
  }

  boolean has(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  boolean meets(Validity other) {
    return !other.until.isBefore(from) && !other.from.isAfter(until);
  }
}
