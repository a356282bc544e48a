package no.sitat.crosstab;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import no.sitat.coding.Study;
import no.sitat.crosstab.CrosstabNote.Kind;
import no.sitat.search.match.Watch;

/// Themes by registry groups, protected, at one revision of a project.
///
/// @param revision of the study it was counted from
/// @param threshold the smallest count that may stand in it; empty when nothing is protected
/// @param rows the codes asked for, then `(any)` and `(none)`
/// @param columns the groups, then `(all)`
/// @param cells row by row, each in the order of the columns
/// @param notes what a reader should know; one for each cell that tells of a whole group
public record Crosstab(
    long revision,
    CountingUnit unit,
    OptionalInt threshold,
    List<CrosstabRow> rows,
    List<CrosstabColumn> columns,
    List<CrosstabCell> cells,
    List<CrosstabNote> notes) {
  /// Of a larger one the protection is not worked out: it would take minutes, and nobody reads it.
  public static final int MOST_CELLS = 200_000;

  public Crosstab {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
    notes = List.copyOf(notes);
  }

  /// Counts and protects.
  ///
  /// @throws CrosstabError if the request names a variable or a direction that is not there
  public static Crosstab of(Study study, CrosstabRequest request) {
    return of(study, request, Watch.patient());
  }

  /// Counts and protects.
  ///
  /// @throws CrosstabError if the request names a variable or a direction that is not there, or
  ///   asks for more than [#MOST_CELLS]
  /// @throws no.sitat.search.match.SearchStopped if the watch ends it
  public static Crosstab of(Study study, CrosstabRequest request, Watch watch) {
    return CountedCrosstab.of(study, request, watch).crosstab();
  }

  /// What groups of the classifications that columns are rolled up by are called in English.
  public Map<String, String> groupsInEnglish() {
    var names = new TreeMap<String, String>();
    notes.stream()
        .flatMap(note -> note.rollUp().stream())
        .forEach(rollUp -> names.putAll(rollUp.basis().english()));
    return names;
  }

  /// Whether its numbers are multiples of the threshold, and none is withheld.
  public boolean isRounded() {
    return has(Kind.ROUNDED);
  }

  /// Whether something of this kind is noted.
  public boolean has(Kind kind) {
    return notes.stream().anyMatch(note -> note.kind() == kind);
  }

  /// The cell of a row and a column, by their places.
  public CrosstabCell cell(int row, int column) {
    return cells.get(row * columns.size() + column);
  }
}
