package no.sitat.http.asking;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Coder;
import no.sitat.coding.Study;
import no.sitat.crosstab.joint.JointCounts;
import no.sitat.crosstab.joint.JointRow;
import no.sitat.disclosure.release.JointVerdict;
import no.sitat.exchange.table.Attribution;
import no.sitat.exchange.table.JointQuotations;
import no.sitat.exchange.table.JointReport;
import no.sitat.exchange.table.Provenance;
import no.sitat.http.view.Refused;
import no.sitat.project.Project;
import no.sitat.project.Releases;
import no.sitat.project.releases.ReleaseDraft;
import no.sitat.registry.table.StoredTable;

/// Reads the joint display of a project: its rows with what is counted for them at one revision,
/// and registry numbers from the tables as they are right after.
public final class JointReading {
  private final Project project;
  private final Asking asking;

  public JointReading(Project project, Asking asking) {
    this.project = project;
    this.asking = asking;
  }

  /// A display with its numbers.
  ///
  /// @param tables finds a registry table by its key
  public record Read(
      Study study,
      List<JointRow> rows,
      JointCounts counts,
      Function<String, Optional<StoredTable>> tables) {}

  /// How a display leaves.
  ///
  /// @param say keys of the variables that tell of who is quoted; none for the team's own copy
  public record Leaving(List<String> say, String language) {
    /// For the screen.
    public static Leaving notAtAll(String language) {
      return new Leaving(List.of(), language);
    }
  }

  /// @param threshold the smallest count shown; empty for no protection
  public Read read(OptionalInt threshold) {
    var stored = project.joint().read();
    var shelf = project.registry().all().value();
    var watch = asking.crosstabWatch();
    var counts =
        asking.inTurn(
            watch, () -> JointCounts.of(stored.study(), stored.value(), threshold, watch));
    return new Read(stored.study(), stored.value(), counts, shelf::table);
  }

  public JointReport report(Read read, Leaving leaving) {
    var quotations =
        new JointQuotations(
            new Attribution(read.study(), leaving.say()),
            project.texts(read.study()),
            leaving.language());
    var source =
        new JointReport.Source(read.study(), read.rows(), read.counts(), read.tables(), quotations);
    return JointReport.of(source, told(leaving), origin(read, leaving), leaving.language());
  }

  private static List<LocalText> told(Leaving leaving) {
    return leaving.say().isEmpty()
        ? List.of(
            new LocalText(
                "Bare for prosjektet: sitatene sier hvilken respondent de er fra.",
                "For the project only: quotations say which respondent they are from."))
        : List.of();
  }

  private Provenance origin(Read read, Leaving leaving) {
    var options = asked(read.counts().threshold(), leaving.say());
    var command = ShellLine.command("joint-display", project.folderName(), options);
    return new Origin(project).of(command, read.study().revision());
  }

  private static String asked(OptionalInt threshold, List<String> say) {
    return new ShellLine()
        .threshold(threshold)
        .option("--say", Optional.of(String.join(",", say)).filter(keys -> !keys.isEmpty()))
        .toString();
  }

  /// Judges a protected display beside all that has left, and writes down that it leaves.
  ///
  /// @param title one of its own when empty
  /// @param reason why it leaves although the verdict is against it
  /// @return empty when nothing is counted, nothing is protected, or it has left already
  /// @throws no.sitat.project.disk.ProjectError if the verdict is against it and no reason is given
  public Optional<JointVerdict> leave(
      Read read, Optional<String> title, Optional<String> reason, Coder by) {
    var named = title.orElse(Releases.title("joint display"));
    return draft(read, named, reason)
        .filter(_ -> read.counts().threshold().isPresent())
        .flatMap(draft -> project.releases().leave(draft, title.isPresent(), by));
  }

  /// A display as it would stand in the ledger.
  ///
  /// @throws Refused if no row of it counts anybody
  public LeavingTable leaving(Read read) {
    return (title, reason) ->
        draft(read, title, reason)
            .orElseThrow(() ->
                Refused.field(
                    "rows",
                    "Ingen rad i sammenstillingen teller noen.",
                    "no row of the joint display counts anybody"));
  }

  private static Optional<ReleaseDraft> draft(Read read, String title, Optional<String> reason) {
    return read.counts()
        .release(LedgerLine.label(title, Asking.Filter.NONE))
        .map(table ->
            LedgerLine.draft(
                table,
                "joint-display " + asked(read.counts().threshold(), List.of()),
                read.study().revision(),
                reason));
  }
}
