package no.sitat.http.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import no.sitat.crosstab.CountingUnit;
import no.sitat.crosstab.CrosstabCell;
import no.sitat.crosstab.CrosstabColumn;
import no.sitat.crosstab.CrosstabNote;
import no.sitat.crosstab.CrosstabRow;
import no.sitat.crosstab.reading.CrosstabReading;
import no.sitat.exchange.table.Provenance;
import no.sitat.exchange.table.TableNotes.Line;
import no.sitat.stats.Interval;

/// A crosstab with what was asked; what it withholds is `null`.
///
/// @param threshold the smallest count shown; `null` when nothing is protected
/// @param columns labels, `(all)` last
/// @param cells row by row, `(any)` and `(none)` last
/// @param groupsEn what groups of classifications are called in English
/// @param percentOf what percents are of: `base`, `row` or `column`
/// @param tests of the themes, in the order of the rows; `null` where none is asked for
/// @param about what a reader of the whole table should know
/// @param command the line that prints the table in a shell
/// @param codebook the codebook version named last
public record CrosstabView(
    String unit,
    OptionalInt threshold,
    Optional<String> where,
    Optional<String> direction,
    Optional<String> coder,
    List<String> columns,
    List<RowView> rows,
    List<BaseView> bases,
    List<CellView> cells,
    List<NoteView> notes,
    Map<String, String> groupsEn,
    String percentOf,
    Optional<List<TestView>> tests,
    List<AboutView> about,
    String command,
    Optional<String> codebook,
    long revision) {
  /// @param depth how many of the other rows it lies under
  public record RowView(String key, String nameNb, String nameEn, int depth) {
    static RowView of(CrosstabRow row) {
      return new RowView(row.key(), row.name().nb(), row.name().en(), row.depth());
    }
  }

  /// @param values the group of each variable; none for all groups together
  public record BaseView(String column, List<String> values, OptionalLong base, String status) {
    static BaseView of(CrosstabColumn column) {
      return new BaseView(column.label(), column.values(), column.base(), column.status().key());
    }
  }

  /// @param status `shown`, `primary`, `complementary` or `structural`
  /// @param lower end of Wilson's 95 % interval, in percent
  /// @param upper the other end
  /// @param rate so many for 1,000 words of the base; only where that is the unit
  public record CellView(
      String row,
      String column,
      OptionalLong count,
      OptionalLong base,
      OptionalDouble percent,
      String status,
      OptionalDouble lower,
      OptionalDouble upper,
      OptionalDouble rate) {
    /// A cell of a table of people.
    static CellView of(CrosstabCell cell) {
      return of(cell, CountingUnit.RESPONDENTS);
    }

    static CellView of(CrosstabCell cell, CountingUnit unit) {
      return new CellView(
          cell.row(),
          cell.column(),
          cell.count(),
          cell.base(),
          cell.percent(),
          cell.status().key(),
          percent(cell.interval().map(Interval::lower)),
          percent(cell.interval().map(Interval::upper)),
          unit == CountingUnit.RATE ? cell.rate() : OptionalDouble.empty());
    }

    private static OptionalDouble percent(Optional<Double> share) {
      return share.isPresent()
          ? OptionalDouble.of(Math.round(1000 * share.get()) / 10.0)
          : OptionalDouble.empty();
    }
  }

  /// Something a reader should know; of one cell, or of the whole table.
  public record NoteView(
      String kind, String row, String column, long number, String textNb, String textEn) {
    static NoteView of(CrosstabNote note) {
      var text = note.text();
      return new NoteView(
          note.kind().key(), note.row(), note.column(), note.number(), text.nb(), text.en());
    }
  }

  /// What was asked beside rows and columns.
  public record Asked(Optional<String> where, Optional<String> direction, Optional<String> coder) {}

  /// What is told beside the numbers.
  public record Told(List<Line> about, Provenance origin) {}

  /// One thing that is told, and what it is called.
  public record AboutView(String nameNb, String nameEn, String textNb, String textEn) {
    static AboutView of(Line line) {
      return new AboutView(line.name().nb(), line.name().en(), line.text().nb(), line.text().en());
    }
  }

  public static CrosstabView of(CrosstabReading reading, Asked asked, Told told) {
    var crosstab = reading.crosstab();
    return new CrosstabView(
        crosstab.unit().key(),
        crosstab.threshold(),
        asked.where(),
        asked.direction(),
        asked.coder(),
        crosstab.columns().stream().map(CrosstabColumn::label).toList(),
        crosstab.rows().stream().map(RowView::of).toList(),
        crosstab.columns().stream().map(BaseView::of).toList(),
        crosstab.cells().stream().map(cell -> CellView.of(cell, crosstab.unit())).toList(),
        crosstab.notes().stream().map(NoteView::of).toList(),
        crosstab.groupsInEnglish(),
        reading.percents().key(),
        reading.tests().map(TestView::all),
        told.about().stream().map(AboutView::of).toList(),
        told.origin().command(),
        told.origin().codebook(),
        crosstab.revision());
  }
}
