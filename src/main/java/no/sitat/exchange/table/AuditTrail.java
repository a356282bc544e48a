package no.sitat.exchange.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.sitat.codebook.LocalText;

/// Who did what when in a project, to be read by somebody outside it.
///
/// @param project its name
/// @param revision of the project when the trail was taken
/// @param taken when that was
/// @param conditions what was left out, in words; empty when nothing was
/// @param entries the newest first
public record AuditTrail(
    String project, long revision, Instant taken, LocalText conditions, List<Entry> entries) {
  public AuditTrail {
    entries = List.copyOf(entries);
  }

  /// One edit, undo or redo.
  ///
  /// @param about what sort of thing it is about
  /// @param written what was written in memos and definitions; empty unless asked for
  public record Entry(HistoryListing.Line line, LocalText about, List<LocalText> written) {
    public Entry {
      written = List.copyOf(written);
    }
  }

  /// The oldest and the newest moment in it, or the moment it was taken where it is empty.
  public List<Instant> period() {
    return entries.isEmpty()
        ? List.of(taken, taken)
        : List.of(entries.getLast().line().time(), entries.getFirst().line().time());
  }

  /// As a table; the first row says what it is of.
  ///
  /// @param language of the names of what was written
  public Table table(String language) {
    var columns = new ArrayList<>(HistoryListing.COLUMNS);
    columns.addAll(List.of("about_nb", "about_en", "written"));
    var rows = new ArrayList<List<Cell>>();
    rows.add(row(heading(), language));
    entries.forEach(entry -> rows.add(row(entry, language)));
    return new Table("history", columns, rows);
  }

  private Entry heading() {
    var first = period().getFirst();
    var last = period().getLast();
    var words =
        new LocalText(
            "Revisjonsspor for «%s», revisjon %d, fra %s til %s. %s"
                .formatted(project, revision, first, last, conditions.nb())
                .strip(),
            "Audit trail of “%s”, revision %d, from %s to %s. %s"
                .formatted(project, revision, first, last, conditions.en())
                .strip());
    var line = new HistoryListing.Line(0, taken, "", "export", words, false, revision);
    return new Entry(line, LocalText.EMPTY, List.of());
  }

  private static List<Cell> row(Entry entry, String language) {
    var cells = new ArrayList<>(HistoryListing.row(entry.line()));
    cells.add(Cell.of(entry.about().nb()));
    cells.add(Cell.of(entry.about().en()));
    var written = entry.written().stream().map(words -> words.in(language));
    cells.add(Cell.of(written.collect(Collectors.joining("\n"))));
    return cells;
  }
}
