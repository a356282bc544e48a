package no.sitat.exchange.leaving;

import java.util.ArrayList;
import java.util.List;
import no.sitat.codebook.LocalText;
import no.sitat.crosstab.reading.ThemeTests;
import no.sitat.exchange.table.TableNotes.Line;
import no.sitat.stats.Draws;

/// What the tests of a crosstab say, and what they do not.
final class TestAbout {
  private TestAbout() {}

  static List<Line> lines(ThemeTests tests) {
    var lines = new ArrayList<Line>();
    lines.add(
        Line.of(
            "Test",
            "Test",
            new LocalText(
                "om andelen som har temaet, er ulik mellom gruppene; Fishers eksakte test med respondenten som enhet, eller %d trukne tabeller (frø %d) der alle er for mange; en rad med et skjult tall testes ikke"
                    .formatted(Draws.USUAL.number(), Draws.USUAL.seed()),
                "whether the share with the theme differs between the groups; Fisher’s exact test with the respondent as unit, or %d drawn tables (seed %d) where all are too many; a row with a hidden number is not tested"
                    .formatted(Draws.USUAL.number(), Draws.USUAL.seed()))));
    lines.add(
        Line.of(
            "p (Holm)",
            "p (Holm)",
            new LocalText(
                "justert for %d testede temaer".formatted(tests.family()),
                "adjusted for %d tested themes".formatted(tests.family()))));
    lines.add(
        Line.of(
            "V og OR",
            "V and OR",
            new LocalText(
                "Cramérs V, og for to grupper oddsratioen til den første mot den andre, med 95\u00a0% intervall",
                "Cramér’s V and, of two groups, the odds ratio of the first against the second, with 95% intervals")));
    if (!tests.leftOut().isEmpty()) {
      var left = String.join(", ", tests.leftOut());
      lines.add(Line.of("Ikke med i testen", "Not in the tests", new LocalText(left, left)));
    }
    lines.add(
        Told.note(
            "Testene gjelder bare dem som er med i materialet, som ikke er trukket tilfeldig, og sammenligner aldri intervjuer med registeret.",
            "The tests are of those in the material, who were not drawn at random, and never compare interviews with the registry."));
    return lines;
  }
}
