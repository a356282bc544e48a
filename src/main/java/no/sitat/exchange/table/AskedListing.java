package no.sitat.exchange.table;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import no.sitat.crosstab.asked.AskedCell;
import no.sitat.crosstab.asked.AskedTable;

/// A table of asked and said, every cell on a line of its own; what is withheld is empty.
public final class AskedListing {
  private static final List<String> CELLS =
      List.of("code", "row", "column", "unit", "count", "base", "percent", "status");

  private final AskedTable table;

  public AskedListing(AskedTable table) {
    this.table = table;
  }

  public Table cells() {
    return new Table("asked", CELLS, table.cells().stream().map(this::cell).toList());
  }

  private List<Cell> cell(AskedCell cell) {
    return List.of(
        Cell.of(table.code().key()),
        Cell.of(cell.row()),
        Cell.of(cell.column()),
        Cell.of("respondents"),
        number(cell.count()),
        number(cell.base()),
        number(cell.percent()),
        Cell.of(cell.status().key()));
  }

  private static Cell number(OptionalLong number) {
    return number.isPresent() ? Cell.of(number.getAsLong()) : Cell.blank();
  }

  private static Cell number(OptionalDouble number) {
    return number.isPresent() ? Cell.of(number.getAsDouble()) : Cell.blank();
  }
}
