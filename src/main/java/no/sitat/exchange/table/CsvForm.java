package no.sitat.exchange.table;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// RFC 4180 with LF: a cell stands in quotation marks when it has a comma, a quotation mark, a line
/// break, or white space at an end.
///
/// Cells are written as they are, also those that a spreadsheet would take for a formula; see
/// `docs/decisions/0032-cells-that-look-like-formulas.md`.
final class CsvForm {
  private CsvForm() {}

  static void write(Table table, Writer out) throws IOException {
    row(table.columns(), out);
    for (var row : table.rows()) {
      row(row.stream().map(cell -> cell.words("")).toList(), out);
    }
  }

  private static void row(List<String> cells, Writer out) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      out.write(quoted(cells.get(i), cells.size() == 1));
    }
    out.write('\n');
  }

  /// A lone empty cell is quoted, or its row would be no row.
  private static String quoted(String cell, boolean alone) {
    return needsQuotes(cell) || (alone && cell.isEmpty())
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }

  private static boolean needsQuotes(String cell) {
    if (cell.isEmpty()) {
      return false;
    }
    boolean loose =
        Character.isWhitespace(cell.charAt(0))
            || Character.isWhitespace(cell.charAt(cell.length() - 1));
    return loose || cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
  }
}
