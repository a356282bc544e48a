package no.sitat.exchange.table;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import no.sitat.codebook.LocalText;

/// The table of what was done in a project.
public final class HistoryListing {
  static final List<String> COLUMNS =
      List.of("id", "time", "coder", "kind", "text_nb", "text_en", "undone", "revision");

  private HistoryListing() {}

  /// One edit, undo or redo.
  ///
  /// @param text what was done; never a document's text
  public record Line(
      long id,
      Instant time,
      String coder,
      String kind,
      LocalText text,
      boolean undone,
      long revision) {}

  /// One row for each, in the order given.
  public static Table of(Collection<Line> lines) {
    return new Table("history", COLUMNS, lines.stream().map(HistoryListing::row).toList());
  }

  static List<Cell> row(Line line) {
    return List.of(
        Cell.of(line.id()),
        Cell.of(line.time().toString()),
        Cell.of(line.coder()),
        Cell.of(line.kind()),
        Cell.of(line.text().nb()),
        Cell.of(line.text().en()),
        Cell.of(Boolean.toString(line.undone())),
        Cell.of(line.revision()));
  }
}
