package no.sitat.http.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import no.sitat.disclosure.release.JointFinding;
import no.sitat.disclosure.release.JointVerdict;
import no.sitat.disclosure.release.Population;
import no.sitat.disclosure.release.ReleasedCell;
import no.sitat.disclosure.release.ReleasedRow;
import no.sitat.project.releases.Release;

/// A table that has left the house.
///
/// @param source `paper`, or what was counted: `crosstab`, `forces`, `saturation`, `asked`,
///   `joint-display` or `population`
/// @param asked rows, columns, unit and query
/// @param revision of the project; 0 for a paper
/// @param verdict `safe`, `warn` or `refuse`: what was said before it left
/// @param reason why it left all the same
/// @param rows how many
/// @param columns how many
/// @param withheld how many of its cells are withheld
/// @param withdrawn that it is no longer used, and why
public record ReleaseView(
    int id,
    String title,
    LocalDate date,
    String source,
    String asked,
    String unit,
    int threshold,
    long revision,
    String person,
    Instant released,
    String verdict,
    Optional<String> reason,
    int rows,
    int columns,
    long withheld,
    Optional<WithdrawalView> withdrawn) {
  /// That a release is no longer used.
  public record WithdrawalView(String reason, String person, Instant at) {}

  /// A small number that follows.
  ///
  /// @param strength `warn` or `refuse`
  /// @param without of whom these are left out; empty when nobody is
  /// @param lower the least it can be
  /// @param upper the most it can be; left out when nothing limits it
  /// @param from the published numbers it follows from, as a sum
  /// @param tables the titles of the tables they stand in
  public record FindingView(
      String strength,
      String row,
      String population,
      String without,
      long lower,
      OptionalLong upper,
      String from,
      List<String> tables) {
    static FindingView of(JointFinding finding) {
      long upper = finding.range().upper();
      return new FindingView(
          key(finding.strength()),
          finding.row(),
          finding.population(),
          finding.without(),
          finding.range().lower(),
          upper == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(upper),
          finding.from(),
          finding.tables());
    }
  }

  /// Whether tables may stand beside each other.
  ///
  /// @param answer `safe`, `warn` or `refuse`
  /// @param whole whether everything that holds between the numbers was taken into account
  public record VerdictView(String answer, List<FindingView> findings, boolean whole) {
    public static VerdictView of(JointVerdict verdict) {
      return new VerdictView(
          key(verdict.answer()),
          verdict.findings().stream().map(FindingView::of).toList(),
          verdict.isWhole());
    }
  }

  /// The whole ledger with what it gives away together.
  public record LedgerView(List<ReleaseView> releases, VerdictView verdict) {}

  /// The numbers of a release, as they left.
  ///
  /// @param columns whom each column is about, in words
  /// @param rows keys, the base first
  /// @param depths how deep each row lies under others
  /// @param counts row by row; empty where nothing was told
  public record NumbersView(
      ReleaseView release,
      List<String> columns,
      List<String> rows,
      List<Integer> depths,
      List<OptionalLong> counts) {
    public static NumbersView of(Release release) {
      var table = release.table();
      return new NumbersView(
          ReleaseView.of(release),
          table.columns().stream().map(Population::words).toList(),
          table.rows().stream().map(NumbersView::key).toList(),
          depths(table.rows()),
          table.cells().stream().map(cell -> printed(cell, table.threshold())).toList());
    }

    private static String key(ReleasedRow row) {
      return row.unit().map(unit -> row.key() + " · " + unit).orElse(row.key());
    }

    /// A round number is so far under the most that it can stand for.
    private static OptionalLong printed(ReleasedCell cell, int base) {
      if (cell.told().isPresent()) {
        return OptionalLong.of(cell.told().get().upper() - base + 1);
      }
      return cell.isShown() ? OptionalLong.of(cell.count()) : OptionalLong.empty();
    }

    private static List<Integer> depths(List<ReleasedRow> rows) {
      var depths = new ArrayList<Integer>();
      for (var row : rows) {
        depths.add(row.parent() < 0 ? 0 : depths.get(row.parent()) + 1);
      }
      return depths;
    }
  }

  private static String key(JointVerdict.Answer answer) {
    return answer.name().toLowerCase(Locale.ROOT);
  }

  public static ReleaseView of(Release release) {
    var table = release.table();
    return new ReleaseView(
        release.id(),
        table.title(),
        table.date(),
        release.kind(),
        release.asked(),
        table.unit(),
        table.threshold(),
        release.revision(),
        release.person(),
        release.released(),
        key(release.verdict()),
        release.reason(),
        table.rows().size(),
        table.columns().size(),
        table.cells().stream().filter(ReleasedCell::isWithheld).count(),
        release
            .withdrawal()
            .map(each -> new WithdrawalView(each.reason(), each.person(), each.withdrawn())));
  }
}
