package no.sitat.http.asking;

import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.crosstab.CrosstabRelease;
import no.sitat.crosstab.saturation.CountedSaturation;
import no.sitat.crosstab.saturation.SaturationRequest;
import no.sitat.project.releases.ReleaseDraft;
import no.sitat.stats.saturation.Saturation;

/// Which curves of saturation, as it is typed.
///
/// @param codes `all`, or codes with commas between
/// @param by key of a variable; empty for everybody alone
/// @param threshold the smallest group shown; empty for no protection
public record SaturationWords(
    String codes,
    Optional<String> by,
    Asking.Filter filter,
    OptionalInt threshold,
    Saturation.Measure measure) {
  private static final int MOST = 1_000;

  /// @param atMost percent of the base
  /// @throws UnknownName if the numbers make no measure
  public static Saturation.Measure measure(int base, int run, int atMost) {
    check("base", base, MOST);
    check("run", run, MOST);
    if (atMost > 100) {
      throw new UnknownName(
          "atMost", "atMost er prosent: 0 til 100", "atMost is a percent: 0 to 100");
    }
    return new Saturation.Measure(base, run, atMost / 100.0);
  }

  private static void check(String name, int number, int most) {
    if (number < 1 || number > most) {
      throw new UnknownName(
          name,
          "%s er et helt tall fra 1 til %d".formatted(name, most),
          "%s is a whole number from 1 to %d".formatted(name, most));
    }
  }

  /// The usual measure.
  public static Saturation.Measure usual() {
    return SaturationRequest.USUAL;
  }

  /// The new information that counts as little, in percent of the base.
  public int atMost() {
    return (int) Math.round(100 * measure.threshold());
  }

  /// What a shell would write after the project's name.
  public String asked() {
    return new ShellLine()
        .option("--codes", Optional.of(codes).filter(some -> !some.equals("all")))
        .option("--by", by)
        .filter(filter)
        .option("--base", measure.base())
        .option("--run", measure.run())
        .option("--at-most", atMost())
        .threshold(threshold)
        .toString();
  }

  /// The line that prints the curves again.
  public String command(String project) {
    return ShellLine.command("saturation", project, asked());
  }

  /// What is asked, short enough for a title; without queries, which may name people.
  public String proposal() {
    return "saturation " + codes + by.map(key -> " × " + key).orElse("");
  }

  /// How the ledger of releases tells of it: as people heard, whatever their codings.
  CrosstabRelease.Label label(String title) {
    return LedgerLine.label(
        title, new Asking.Filter(filter.where(), Optional.empty(), Optional.empty()));
  }

  /// What is written into the ledger when the curves leave.
  ///
  /// @param reason why they leave although the verdict is against it
  public ReleaseDraft draft(CountedSaturation counted, String title, Optional<String> reason) {
    return LedgerLine.draft(
        counted.release(label(title)), "saturation " + asked(), counted.revision(), reason);
  }
}
