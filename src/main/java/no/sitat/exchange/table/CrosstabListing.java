package no.sitat.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import no.sitat.crosstab.CountingUnit;
import no.sitat.crosstab.Crosstab;
import no.sitat.crosstab.CrosstabCell;
import no.sitat.crosstab.CrosstabRow;
import no.sitat.disclosure.SuppressionStatus;

/// Tables of a crosstab: every cell on a line of its own, or rows by columns as it is read.
///
/// What the crosstab withholds is withheld here too: empty among the cells, `:` in the matrix.
public final class CrosstabListing {
  /// The columns of a table of cells.
  static final List<String> CELLS =
      List.of("row", "column", "unit", "count", "base", "percent", "status");

  /// Only of a table whose unit it is.
  private static final String RATE = "rate_per_1000_words";

  private final Crosstab crosstab;

  public CrosstabListing(Crosstab crosstab) {
    this.crosstab = crosstab;
  }

  /// One row for each cell, also those of `(any)`, `(none)` and `(all)`.
  public Table cells() {
    var columns = new ArrayList<>(CELLS);
    columns.add(RATE);
    return new Table("cells", columns, crosstab.cells().stream().map(this::line).toList());
  }

  private List<Cell> line(CrosstabCell cell) {
    var line = new ArrayList<>(cell(cell, crosstab.unit()));
    line.add(isRate() ? number(cell.rate(), cell.status()) : Cell.blank());
    return line;
  }

  private boolean isRate() {
    return crosstab.unit() == CountingUnit.RATE;
  }

  static List<Cell> cell(CrosstabCell cell, CountingUnit unit) {
    return List.of(
        Cell.of(cell.row()),
        Cell.of(cell.column()),
        Cell.of(unit.key()),
        number(cell.count(), cell.status()),
        number(cell.base(), cell.status()),
        number(cell.percent(), cell.status()),
        Cell.of(cell.status().key()));
  }

  /// The counts, rows by columns, under a row of bases.
  ///
  /// @param language of the codes' names, `nb` or `en`
  public Table counts(String language) {
    var rows = new ArrayList<List<Cell>>();
    rows.add(bases(language));
    for (int row = 0; row < crosstab.rows().size(); row++) {
      var cells = start(crosstab.rows().get(row), language);
      for (int column = 0; column < crosstab.columns().size(); column++) {
        var cell = crosstab.cell(row, column);
        cells.add(number(cell.count(), cell.status()));
      }
      rows.add(cells);
    }
    return new Table("counts", columns(language), rows);
  }

  /// The percents of the bases, rows by columns; the rates, where those are the unit.
  ///
  /// @param language of the codes' names, `nb` or `en`
  public Table percents(String language) {
    var rows = new ArrayList<List<Cell>>();
    for (int row = 0; row < crosstab.rows().size(); row++) {
      var cells = start(crosstab.rows().get(row), language);
      for (int column = 0; column < crosstab.columns().size(); column++) {
        var cell = crosstab.cell(row, column);
        cells.add(number(isRate() ? cell.rate() : cell.percent(), cell.status()));
      }
      rows.add(cells);
    }
    return new Table(isRate() ? "rate" : "percent", columns(language), rows);
  }

  private List<String> columns(String language) {
    var columns = new ArrayList<String>();
    columns.add(language.startsWith("en") ? "code" : "kode");
    columns.add(language.startsWith("en") ? "name" : "navn");
    crosstab.columns().forEach(column -> columns.add(column.label()));
    return columns;
  }

  private List<Cell> bases(String language) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of("(base)"));
    cells.add(Cell.of(language.startsWith("en") ? "Base" : "Grunnlag"));
    crosstab.columns().forEach(column -> cells.add(number(column.base(), column.status())));
    return cells;
  }

  private static List<Cell> start(CrosstabRow row, String language) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(row.key()));
    cells.add(Cell.of("  ".repeat(row.depth()) + row.name().in(language)));
    return cells;
  }

  static Cell number(OptionalLong number, SuppressionStatus status) {
    if (number.isPresent()) {
      return Cell.of(number.getAsLong());
    }
    return status.isHidden() ? Cell.hidden() : Cell.blank();
  }

  private static Cell number(OptionalDouble number, SuppressionStatus status) {
    if (number.isPresent()) {
      return Cell.of(number.getAsDouble());
    }
    return status.isHidden() ? Cell.hidden() : Cell.blank();
  }
}
