package no.sitat.exchange.table;

import java.util.Collection;
import java.util.List;

/// The table of what became of files that were brought in.
public final class ImportListing {
  private static final List<String> COLUMNS =
      List.of(
          "file", "folder", "format", "use", "fate", "rows", "words", "refusal", "line", "text_nb",
          "text_en");

  private ImportListing() {}

  /// One file with one thing that is said of it.
  ///
  /// @param refusal empty when nothing is said
  public record Line(
      List<String> file, long rows, long words, String refusal, String line, List<String> text) {}

  /// One row for each thing said, and one for each file of which nothing is.
  public static Table of(Collection<Line> lines) {
    return new Table("import", COLUMNS, lines.stream().map(ImportListing::row).toList());
  }

  private static List<Cell> row(Line line) {
    return List.of(
        Cell.of(line.file().get(0)),
        Cell.of(line.file().get(1)),
        Cell.of(line.file().get(2)),
        Cell.of(line.file().get(3)),
        Cell.of(line.file().get(4)),
        Cell.of(line.rows()),
        Cell.of(line.words()),
        Cell.of(line.refusal()),
        Cell.of(line.line()),
        Cell.of(line.text().get(0)),
        Cell.of(line.text().get(1)));
  }
}
