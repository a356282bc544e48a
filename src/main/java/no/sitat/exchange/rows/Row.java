package no.sitat.exchange.rows;

import java.util.List;

/// One row of a table as read.
///
/// @param line where it begins in the file, from 1; in a workbook, the number of the row
/// @param cells never null; a workbook's or an object's missing cell is empty
public record Row(int line, List<String> cells) {
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  public boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }

  /// Where it stands; never the cells.
  @Override
  public String toString() {
    return "Row[line " + line + ", " + cells.size() + " cells]";
  }
}
