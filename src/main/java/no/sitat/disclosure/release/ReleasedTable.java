package no.sitat.disclosure.release;

import java.time.LocalDate;
import java.util.List;

/// A table as it left the house.
///
/// @param title what the team calls it
/// @param date the day it left
/// @param unit what is counted; tables of different units have only their populations in common
/// @param threshold under which it was protected; 1 when it was not
/// @param rows the base, then the others, each after its parent
/// @param columns the groups; the last is all of them together
/// @param cells row by row, each in the order of the columns
public record ReleasedTable(
    String title,
    LocalDate date,
    String unit,
    int threshold,
    List<ReleasedRow> rows,
    List<Population> columns,
    List<ReleasedCell> cells) {
  /// The unit of tables that count people.
  public static final String PEOPLE = "respondents";

  public ReleasedTable {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
    if (cells.size() != rows.size() * columns.size() || columns.isEmpty()) {
      throw new IllegalArgumentException(
          "%d cells in %d rows and %d columns"
              .formatted(cells.size(), rows.size(), columns.size()));
    }
  }

  /// The cell at a place.
  public ReleasedCell cell(int row, int column) {
    return cells.get(row * columns.size() + column);
  }

  /// Whether it has the same numbers of the same people as another, whatever the two are called.
  public boolean tellsAsMuchAs(ReleasedTable other) {
    return unit.equals(other.unit)
        && threshold == other.threshold
        && rows.equals(other.rows)
        && columns.equals(other.columns)
        && cells.equals(other.cells);
  }

  /// Whether somebody stands behind every cell by number.
  public boolean knowsPeople() {
    return cells.stream().allMatch(cell -> cell.people().isPresent());
  }
}
