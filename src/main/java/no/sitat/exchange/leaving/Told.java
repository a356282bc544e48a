package no.sitat.exchange.leaving;

import java.util.OptionalInt;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.table.TableNotes.Line;

/// What the notes of several tables have in common.
final class Told {
  private Told() {}

  static Line unit(String nb, String en) {
    return Line.of("Telleenhet", "Unit", new LocalText(nb, en));
  }

  static Line base(String nb, String en) {
    return Line.of("Grunnlag", "Base", new LocalText(nb, en));
  }

  static Line note(LocalText text) {
    return Line.of("Merk", "Note", text);
  }

  static Line note(String nb, String en) {
    return note(new LocalText(nb, en));
  }

  /// Nobody stands for more than themselves: a sample of interviews has no weights.
  static Line weighting() {
    return Line.of(
        "Vekting",
        "Weighting",
        new LocalText("ingen; alle teller likt", "none; everybody counts the same"));
  }

  /// @param threshold empty when nothing is protected
  static Line protection(OptionalInt threshold) {
    return Line.of(
        "Skjerming",
        "Protection",
        threshold.isPresent()
            ? new LocalText(
                "antall under %d, og det de kunne regnes ut fra, er skjult (:)"
                    .formatted(threshold.getAsInt()),
                "counts under %d, and what they could be worked out from, are hidden (:)"
                    .formatted(threshold.getAsInt()))
            : new LocalText(
                "slått av; ikke gi tabellen videre", "switched off; do not pass the table on"));
  }

  static Line sample() {
    return note(
        "Andeler i intervjumaterialet er ikke andeler i befolkningen.",
        "Shares in the interviews are not shares in the population.");
  }
}
