package no.sitat.exchange.table;

import java.util.List;

/// Named columns and rows of cells, the form in which everything leaves as a table.
///
/// @param name a word for what it is; the name of a sheet in a workbook
/// @param columns unique names, in order
/// @param rows gone through once, while the table is written, so that a million rows need not stand
///   in memory; each has one cell for each column
public record Table(String name, List<String> columns, Iterable<List<Cell>> rows) {
  public Table {
    columns = List.copyOf(columns);
  }

  /// Name and columns; never the cells.
  @Override
  public String toString() {
    return "Table[" + name + " " + columns + "]";
  }
}
