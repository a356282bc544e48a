package no.sitat.http.asking;

import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.crosstab.CountedCrosstab;
import no.sitat.crosstab.CrosstabRelease;
import no.sitat.crosstab.reading.PercentOf;
import no.sitat.disclosure.AlsoSensitive;
import no.sitat.project.releases.ReleaseDraft;

/// Which crosstab, as it is typed.
///
/// @param rows `all`, or codes with commas between
/// @param columns variables with commas between
/// @param threshold empty for no protection
/// @param also what else may not be known
/// @param rounds whether counts are rounded to multiples of the threshold, and none withheld
/// @param shown what stands beside the counts
public record CrosstabWords(
    String rows,
    String columns,
    String unit,
    Asking.Filter filter,
    OptionalInt threshold,
    AlsoSensitive also,
    boolean rounds,
    Shown shown) {
  /// What stands beside the counts.
  ///
  /// @param percents what percents are of
  /// @param tests whether themes are tested
  public record Shown(PercentOf percents, boolean tests) {
    /// Percents of the base, and no tests.
    public static final Shown USUAL = new Shown(PercentOf.BASE, false);
  }

  /// Small counts are withheld, and not rounded.
  public CrosstabWords(
      String rows,
      String columns,
      String unit,
      Asking.Filter filter,
      OptionalInt threshold,
      AlsoSensitive also) {
    this(rows, columns, unit, filter, threshold, also, false, Shown.USUAL);
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
        .option(
            "--percent",
            Optional.of(shown.percents().key()).filter(_ -> shown.percents() != PercentOf.BASE))
        .flag("--tests", shown.tests())
        .toString();
  }

  /// The line that prints the table again.
  public String command(String project) {
    return ShellLine.command("crosstab", project, asked());
  }

  /// What is asked, short enough for a title; without queries, which may name people.
  public String proposal() {
    var named = RowWords.areQueries(rows) ? "queries" : rows;
    return named + " × " + columns;
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
