package no.sitat.registry.classification;

import java.time.LocalDate;

/// From when until when something holds, both days included.
public record Validity(LocalDate from, LocalDate until) {
  public static final Validity ALWAYS = new Validity(LocalDate.MIN, LocalDate.MAX);

  public Validity {
    if (until.isBefore(from)) {
      throw new ClassificationError(
          "gyldighet fra %s til %s".formatted(from, until),
          "valid from %s until %s".formatted(from, until));
    }
  }

  boolean has(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  boolean meets(Validity other) {
    return !other.until.isBefore(from) && !other.from.isAfter(until);
  }
}
