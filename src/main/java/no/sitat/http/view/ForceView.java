package no.sitat.http.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.coding.Study;
import no.sitat.crosstab.CrosstabColumn;
import no.sitat.crosstab.force.ForceRow;
import no.sitat.crosstab.force.ForceTable;
import no.sitat.crosstab.force.ForceTheme;
import no.sitat.crosstab.force.ForcesOfPerson;
import no.sitat.exchange.table.Provenance;
import no.sitat.http.view.CrosstabView.BaseView;
import no.sitat.http.view.CrosstabView.CellView;
import no.sitat.http.view.CrosstabView.RowView;

/// People by theme, direction and group; what is withheld is `null`.
///
/// @param threshold the smallest count shown; `null` when nothing is protected
/// @param columns names of the groups, `(all)` last
/// @param themes in the codebook's order, `(any)` last
/// @param command the line that prints the table in a shell
/// @param codebook the codebook version named last
public record ForceView(
    OptionalInt threshold,
    List<String> columns,
    List<BaseView> bases,
    List<ThemeView> themes,
    String command,
    Optional<String> codebook,
    long revision) {
  /// @param lines `said`, `leave` and `stay` with their directions, `both`, `net`
  public record ThemeView(RowView theme, List<LineView> lines) {
    static ThemeView of(ForceTheme theme) {
      return new ThemeView(
          RowView.of(theme.theme()), theme.rows().stream().map(LineView::of).toList());
    }
  }

  /// @param line `said`, `leave`, `stay`, `both`, `net`, or `direction:` and the key of one
  /// @param cells in the order of the columns; the count on `net` is who leaves less who stays
  public record LineView(String line, List<CellView> cells) {
    static LineView of(ForceRow row) {
      return new LineView(row.line().key(), row.cells().stream().map(CellView::of).toList());
    }
  }

  public static ForceView of(ForceTable table, Provenance origin) {
    return new ForceView(
        table.threshold(),
        table.columns().stream().map(CrosstabColumn::label).toList(),
        table.columns().stream().map(BaseView::of).toList(),
        table.themes().stream().map(ThemeView::of).toList(),
        origin.command(),
        origin.codebook(),
        table.revision());
  }

  /// Respondents with their directions; not protected, as nothing that one person said is.
  ///
  /// @param directions keys, in the order of the codings of a line
  /// @param total lines that there are
  public record PeopleView(
      List<String> directions, List<PersonView> lines, int total, long revision) {
    public static PeopleView of(Study study, List<ForcesOfPerson> lines, int total) {
      return new PeopleView(
          study.codebook().directions().stream().map(each -> each.key()).toList(),
          lines.stream().map(PersonView::of).toList(),
          total,
          study.revision());
    }
  }

  /// @param codings how many by direction
  /// @param undirected codings without a direction
  /// @param sway `leave`, `stay`, `both` or `neither`
  public record PersonView(
      int respondent,
      String label,
      String code,
      List<Integer> codings,
      int undirected,
      String sway) {
    static PersonView of(ForcesOfPerson line) {
      return new PersonView(
          line.respondent().id(),
          line.respondent().label(),
          line.code().key(),
          line.codings(),
          line.undirected(),
          line.sway().key());
    }
  }
}
