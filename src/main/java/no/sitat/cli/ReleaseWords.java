package no.sitat.cli;

import no.sitat.codebook.LocalText;
import no.sitat.disclosure.release.JointFinding;
import no.sitat.disclosure.release.JointVerdict;

/// A verdict on releases, said beside the output and not in it.
final class ReleaseWords {
  private static final LocalText PARTLY =
      new LocalText(
          "For mange skjulte tall henger sammen til at alt kan regnes på samtidig: noe av det som"
              + " gjelder mellom ulike temaer, er utelatt, og lekkasjer kan være oversett.",
          "too many withheld numbers hang together to be worked out at once: some of what holds"
              + " between different themes is left out, and leaks may be missed.");

  private ReleaseWords() {}

  static void tell(JointVerdict verdict, Console console) {
    console.tell(headline(verdict));
    if (!verdict.isWhole()) {
      console.tell(PARTLY);
    }
    verdict
        .findings()
        .forEach(finding -> console.tell("  " + words(finding).in(console.language())));
  }

  private static LocalText headline(JointVerdict verdict) {
    return switch (verdict.answer()) {
      case SAFE -> new LocalText("trygg: ingenting smått følger", "safe: nothing small follows");
      case WARN ->
          new LocalText("advarsel: noe smått kan følge", "warning: something small may follow");
      case REFUSE ->
          new LocalText("avslag: tall for få personer følger", "refused: small numbers follow");
    };
  }

  /// A finding in words, with its number: who reads it here is of the team.
  static LocalText words(JointFinding finding) {
    var number = number(finding);
    var tables = String.join("», «", finding.tables());
    var than = finding.without();
    return new LocalText(
        "%s, %s%s: %s. %s («%s»)"
            .formatted(
                finding.row(),
                finding.population(),
                than.isEmpty() ? "" : " uten " + than,
                number,
                finding.from(),
                tables),
        "%s, %s%s: %s. %s (“%s”)"
            .formatted(
                finding.row(),
                finding.population(),
                than.isEmpty() ? "" : " without " + than,
                number,
                finding.from(),
                tables));
  }

  private static String number(JointFinding finding) {
    var range = finding.range();
    if (range.upper() == Long.MAX_VALUE) {
      return "?";
    }
    return range.isOne() ? "" + range.lower() : range.lower() + "–" + range.upper();
  }
}
