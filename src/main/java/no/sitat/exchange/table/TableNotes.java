package no.sitat.exchange.table;

import java.util.List;
import no.sitat.codebook.LocalText;

/// What is told about a table, for whoever reads it outside the project.
///
/// @param title what the notes are called, and their sheet in a workbook
public record TableNotes(LocalText title, List<Line> lines) {
  public TableNotes {
    lines = List.copyOf(lines);
  }

  /// One thing that is told, and what it is called.
  public record Line(LocalText name, LocalText text) {
    public static Line of(String nb, String en, LocalText text) {
      return new Line(new LocalText(nb, en), text);
    }

    /// What is told is the same in every language.
    public static Line same(String nb, String en, String text) {
      return of(nb, en, new LocalText(text, text));
    }
  }

  /// The notes as a table of their own, row by row.
  ///
  /// @param language `nb` or `en`
  public Table table(String language) {
    return new Table(
        title.in(language),
        List.of(
            new LocalText("hva", "what").in(language),
            new LocalText("verdi", "value").in(language)),
        lines.stream()
            .map(line ->
                List.of(Cell.of(line.name().in(language)), Cell.of(line.text().in(language))))
            .toList());
  }
}
