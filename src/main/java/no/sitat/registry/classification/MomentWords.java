package no.sitat.registry.classification;

import no.sitat.registry.Wording;

/// What people call the moment that a value is asked for.
public final class MomentWords {
  private MomentWords() {}

  public static Wording of(String moment) {
    return switch (moment) {
      case "immigration" -> new Wording("ved innvandring", "at immigration");
      case "interview" -> new Wording("ved intervjuet", "at the interview");
      case "emigration" -> new Wording("ved utvandring", "at emigration");
      default -> new Wording("den " + moment, "on " + moment);
    };
  }
}
