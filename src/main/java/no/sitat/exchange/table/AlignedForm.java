package no.sitat.exchange.table;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Columns under each other for a terminal: numbers to the right, long cells cut, everything on one
/// line, and no control character that a terminal would obey.
final class AlignedForm {
  private static final int WIDEST = 60;
  private static final String GAP = "  ";

  private AlignedForm() {}

  static void write(Table table, Writer out) throws IOException {
    var rows = new ArrayList<List<String>>();
    var right = new BitSet();
    right.set(0, table.columns().size());
    rows.add(table.columns());
    for (var row : table.rows()) {
      for (int i = 0; i < row.size(); i++) {
        if (row.get(i) instanceof Cell.Text || row.get(i) instanceof Cell.Keyed) {
          right.clear(i);
        }
      }
      rows.add(row.stream().map(cell -> oneLine(cell.words(":"))).toList());
    }
    var widths = widths(rows, table.columns().size());
    for (var row : rows) {
      out.write(line(row, widths, right));
      out.write('\n');
    }
  }

  private static int[] widths(List<List<String>> rows, int columns) {
    var widths = new int[columns];
    for (var row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], length(row.get(i)));
      }
    }
    return widths;
  }

  private static String line(List<String> row, int[] widths, BitSet right) {
    var line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      var cell = row.get(i);
      var padding = " ".repeat(widths[i] - length(cell));
      line.append(i == 0 ? "" : GAP).append(right.get(i) ? padding + cell : cell + padding);
    }
    return line.toString().stripTrailing();
  }

  private static String oneLine(String cell) {
    var shown =
        cell.codePoints()
            .map(c -> Character.isISOControl(c) ? ' ' : c)
            .limit(WIDEST + 1L)
            .toArray();
    return shown.length > WIDEST
        ? new String(Arrays.copyOf(shown, WIDEST - 1), 0, WIDEST - 1) + "…"
        : new String(shown, 0, shown.length);
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
