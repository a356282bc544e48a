package no.sitat.http;

import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.crosstab.CountedCrosstab;
import no.sitat.crosstab.CrosstabRelease;
import no.sitat.disclosure.AlsoSensitive;
import no.sitat.project.releases.ReleaseDraft;

/// Which crosstab, as it is typed.
///
/// @param rows `all`, or codes with commas between
/// @param columns variables with commas between
/// @param threshold empty for no protection
/// @param also what else may not be known
/// @param rounds whether counts are rounded to multiples of the threshold, and none withheld
public record CrosstabWords(
    String rows,
    String columns,
    String unit,
    Asking.Filter filter,
    OptionalInt threshold,
    AlsoSensitive also,
    boolean rounds) {
  /// Small counts are withheld, and not rounded.
  public CrosstabWords(
      String rows,
      String columns,
      String unit,
      Asking.Filter filter,
      OptionalInt threshold,
      AlsoSensitive also) {
    this(rows, columns, unit, filter, threshold, also, false);
  }

  /// Nothing but small counts is withheld.
  public CrosstabWords(
      String rows, String columns, String unit, Asking.Filter filter, OptionalInt threshold) {
    this(rows, columns, unit, filter, threshold, AlsoSensitive.NOTHING);
  }

  /// As the ledger of releases keeps it, and a shell would write it.
  public String asked() {
    return new ShellLine()
        .option("--rows", rows)
        .option("--columns", columns)
        .option("--unit", unit)
        .filter(filter)
        .threshold(threshold)
        .flag("--protect-zeros", also.zeros())
        .flag("--protect-whole-groups", also.wholeGroups())
        .option("--protect", Optional.of("round").filter(_ -> rounds))
        .toString();
  }

  /// The line that prints the table again.
  public String command(String project) {
    return ShellLine.command("crosstab", project, asked());
  }

  /// What is asked, short enough for a title.
  public String proposal() {
    var where = filter.where().map(query -> " (" + query + ")").orElse("");
    return rows + " × " + columns + where;
  }

  /// How the ledger of releases tells of it.
  CrosstabRelease.Label label(String title) {
    return LedgerLine.label(title, filter);
  }

  /// What is written into the ledger when it leaves.
  ///
  /// @param reason why it leaves although the verdict is against it
  public ReleaseDraft draft(CountedCrosstab counted, String title, Optional<String> reason) {
    return LedgerLine.draft(counted.release(label(title)), asked(), counted.revision(), reason);
  }
}
