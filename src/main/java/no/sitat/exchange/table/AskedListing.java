package no.sitat.exchange.table;

import java.util.ArrayList;
import java.util.List;
import no.sitat.crosstab.CountingUnit;
import no.sitat.crosstab.CrosstabCell;
import no.sitat.crosstab.asked.AskedTable;

/// A table of asked and said, every cell on a line of its own, as a crosstab has them.
public final class AskedListing {
  private final AskedTable table;

  public AskedListing(AskedTable table) {
    this.table = table;
  }

  public Table cells() {
    var columns = new ArrayList<>(List.of("code"));
    columns.addAll(CrosstabListing.CELLS);
    return new Table("asked", columns, table.cells().stream().map(this::cell).toList());
  }

  private List<Cell> cell(CrosstabCell cell) {
    var cells = new ArrayList<>(List.of(Cell.of(table.code().key())));
    cells.addAll(CrosstabListing.cell(cell, CountingUnit.RESPONDENTS));
    return cells;
  }
}
