package no.sitat.http.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.crosstab.asked.AskedRow;
import no.sitat.crosstab.asked.AskedTable;
import no.sitat.exchange.table.Provenance;
import no.sitat.http.view.CrosstabView.CellView;
import no.sitat.http.view.CrosstabView.RowView;

/// Who was asked about a theme, and who said it; what is withheld is `null`.
///
/// @param code key of the theme
/// @param questions how many questions of the guide ask about it
/// @param threshold the smallest count shown; `null` when nothing is protected
/// @param columns names of the groups, `(all)` last
/// @param cells line by line, each in the order of the columns
/// @param command the line that prints the table in a shell
/// @param codebook the codebook version named last
public record AskedView(
    String code,
    int questions,
    OptionalInt threshold,
    List<String> columns,
    List<RowView> rows,
    List<CellView> cells,
    String command,
    Optional<String> codebook,
    long revision) {
  public static AskedView of(AskedTable table, Provenance origin) {
    return new AskedView(
        table.code().key(),
        table.questions(),
        table.threshold(),
        table.columns(),
        AskedRow.ALL.stream().map(AskedView::row).toList(),
        table.cells().stream().map(CellView::of).toList(),
        origin.command(),
        origin.codebook(),
        table.revision());
  }

  private static RowView row(AskedRow row) {
    return new RowView(row.key(), row.name().nb(), row.name().en(), row.depth());
  }
}
