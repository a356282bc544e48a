package no.sitat.http.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import no.sitat.crosstab.asked.AskedCell;
import no.sitat.crosstab.asked.AskedRow;
import no.sitat.crosstab.asked.AskedTable;
import no.sitat.stats.Interval;

/// Who was asked about a theme, and who said it; what is withheld is `null`.
///
/// @param code key of the theme
/// @param questions how many questions of the guide ask about it
/// @param threshold the smallest count shown; `null` when nothing is protected
/// @param columns names of the groups, `(all)` last
/// @param cells line by line, each in the order of the columns
public record AskedView(
    String code,
    int questions,
    OptionalInt threshold,
    List<String> columns,
    List<RowView> rows,
    List<CellView> cells,
    long revision) {
  /// @param depth 1 for a line that is a part of one above it
  public record RowView(String key, String nameNb, String nameEn, int depth) {
    static RowView of(AskedRow row) {
      return new RowView(row.key(), row.name().nb(), row.name().en(), row.depth());
    }
  }

  /// @param status `shown`, `primary`, `complementary` or `structural`
  /// @param lower end of Wilson's 95 % interval, in percent
  /// @param upper the other end
  public record CellView(
      String row,
      String column,
      OptionalLong count,
      OptionalLong base,
      OptionalDouble percent,
      String status,
      OptionalDouble lower,
      OptionalDouble upper) {
    static CellView of(AskedCell cell) {
      return new CellView(
          cell.row(),
          cell.column(),
          cell.count(),
          cell.base(),
          cell.percent(),
          cell.status().key(),
          percent(cell.interval().map(Interval::lower)),
          percent(cell.interval().map(Interval::upper)));
    }

    private static OptionalDouble percent(Optional<Double> share) {
      return share.isPresent()
          ? OptionalDouble.of(Math.round(1000 * share.get()) / 10.0)
          : OptionalDouble.empty();
    }
  }

  public static AskedView of(AskedTable table) {
    return new AskedView(
        table.code().key(),
        table.questions(),
        table.threshold(),
        table.columns(),
        AskedRow.ALL.stream().map(RowView::of).toList(),
        table.cells().stream().map(CellView::of).toList(),
        table.revision());
  }
}
