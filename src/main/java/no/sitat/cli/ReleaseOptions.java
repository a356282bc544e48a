package no.sitat.cli;

import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.codebook.LocalText;
import no.sitat.http.asking.LeavingTable;
import no.sitat.project.Project;
import picocli.CommandLine.Option;

/// The options `--release` and `--reason`: what leaves is judged and written down.
final class ReleaseOptions {
  private static final LocalText NOT_JUDGED =
      new LocalText(
          "til teamet: ikke prøvd mot det som alt er gitt ut, og ikke skrevet opp. Skal tabellen gis"
              + " videre: --release TITTEL",
          "for the team: not judged beside what has left, and not written down. To pass the table"
              + " on: --release TITLE");

  @Option(
      names = "--release",
      paramLabel = "TITLE",
      description = "Judge the numbers beside all that has left, and write them into the ledger.")
  private Optional<String> title = Optional.empty();

  @Option(
      names = "--reason",
      paramLabel = "WORDS",
      description = "Why they leave although the verdict is against it.")
  private Optional<String> reason = Optional.empty();

  Optional<String> title() {
    return title;
  }

  Optional<String> reason() {
    return reason;
  }

  /// Writes into the ledger what is given a title, and says the verdict; says of a protected table
  /// without one that nobody judged it.
  ///
  /// @param threshold under which it is protected; empty when it is not
  void write(Project open, OptionalInt threshold, LeavingTable table, Console console) {
    if (title.isPresent()) {
      var by = Person.atTheKeyboard(open);
      ReleaseWords.tell(open.releases().add(table.draft(title.get(), reason), by), console);
    } else {
      tellUnlessJudged(threshold, console);
    }
  }

  /// Says of a protected table that leaves without a title that nobody judged it.
  ///
  /// @param threshold under which it is protected; empty when it is not
  void tellUnlessJudged(OptionalInt threshold, Console console) {
    if (title.isEmpty() && threshold.isPresent()) {
      console.tell(NOT_JUDGED);
    }
  }
}
