package no.sitat.http.asking;

import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.crosstab.force.CountedForces;
import no.sitat.project.releases.ReleaseDraft;

/// Which force table, as it is typed.
///
/// @param codes `all`, or codes with commas between
/// @param by variables with commas between; blank for everybody alone
/// @param threshold empty for no protection
public record ForceWords(String codes, String by, Asking.Filter filter, OptionalInt threshold) {
  /// As the ledger of releases keeps it, and a shell would write it after the project's name.
  public String asked() {
    return new ShellLine()
        .option("--code", codes)
        .option("--by", Optional.of(by).filter(key -> !key.isBlank()))
        .filter(filter)
        .threshold(threshold)
        .toString();
  }

  /// The line that prints the table again.
  public String command(String project) {
    return ShellLine.command("forces", project, asked());
  }

  /// What is asked, short enough for a title; without queries, which may name people.
  public String proposal() {
    var groups = by.isBlank() ? "" : " × " + by;
    return "forces " + codes + groups;
  }

  /// What is written into the ledger when it leaves.
  ///
  /// @param reason why it leaves although the verdict is against it
  public ReleaseDraft draft(CountedForces counted, String title, Optional<String> reason) {
    return LedgerLine.draft(
        counted.release(LedgerLine.label(title, filter)),
        "forces " + asked(),
        counted.revision(),
        reason);
  }
}
