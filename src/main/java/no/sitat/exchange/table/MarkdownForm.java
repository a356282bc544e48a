package no.sitat.exchange.table;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// A Markdown table: bars and line breaks in cells are escaped.
final class MarkdownForm {
  private MarkdownForm() {}

  static void write(Table table, Writer out) throws IOException {
    row(table.columns().stream().map(MarkdownForm::escaped).toList(), out);
    row(table.columns().stream().map(_ -> "---").toList(), out);
    for (var row : table.rows()) {
      row(row.stream().map(cell -> escaped(cell.words(":"))).toList(), out);
    }
  }

  private static void row(List<String> cells, Writer out) throws IOException {
    out.write("| " + String.join(" | ", cells) + " |\n");
  }

  /// Words that Markdown would take for marks, or a browser for elements, come out as words.
  static String escaped(String words) {
    return words
        .replaceAll("([\\\\`*_\\[\\]|#~])", "\\\\$1")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\n", "<br>");
  }
}
