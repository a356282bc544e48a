package no.sitat.crosstab;

import java.util.List;
import java.util.OptionalInt;
import no.sitat.coding.Study;

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
    return new CrosstabDrawing(new Sweep(study, request), request).draw();
  }

  /// One crosstab for each of the request's variables, none of them crossed, from one reading of
  /// the codings.
  ///
  /// @throws CrosstabError if the request names a variable or a direction that is not there
  public static List<Crosstab> ofEach(Study study, CrosstabRequest request) {
    var sweep = new Sweep(study, request);
    return request.columns().stream()
        .map(variable -> new CrosstabDrawing(sweep, request.by(List.of(variable))).draw())
        .toList();
  }

  /// The cell of a row and a column, by their places.
  public CrosstabCell cell(int row, int column) {
    return cells.get(row * columns.size() + column);
  }
}
