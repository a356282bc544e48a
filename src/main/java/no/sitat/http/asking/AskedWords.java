package no.sitat.http.asking;

import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.crosstab.asked.CountedAsked;
import no.sitat.project.releases.ReleaseDraft;

/// Which table of asked and said, as it is typed.
///
/// @param code key or name of the theme
/// @param by key of a variable; empty for everybody alone
/// @param threshold empty for no protection
public record AskedWords(
    String code, Optional<String> by, Asking.Filter filter, OptionalInt threshold) {
  /// What a shell would write after the project's name.
  public String asked() {
    return new ShellLine()
        .option("--code", code)
        .option("--by", by)
        .filter(filter)
        .threshold(threshold)
        .toString();
  }

  /// The line that prints the table again.
  public String command(String project) {
    return ShellLine.command("asked", project, asked());
  }

  /// What is asked, short enough for a title; without queries, which may name people.
  public String proposal() {
    var groups = by.map(key -> " × " + key).orElse("");
    return "asked " + code + groups;
  }

  /// What is written into the ledger when the table leaves.
  ///
  /// @param reason why it leaves although the verdict is against it
  public ReleaseDraft draft(CountedAsked counted, String title, Optional<String> reason) {
    return LedgerLine.draft(
        counted.release(LedgerLine.label(title, filter)),
        "asked " + asked(),
        counted.revision(),
        reason);
  }
}
