package no.sitat.http.view;

import java.util.List;
import no.sitat.project.past.Restoring;

/// What going back to a revision would change, in numbers.
///
/// @param edits how many edits are taken back
/// @param again how many that had been undone are made again
/// @param people whose edits are taken back
/// @param rows what comes back, goes away and changes
public record RestoreView(
    long revision, int edits, int again, List<PersonView> people, List<RowsView> rows) {
  /// @param edits how many of this person's edits are taken back
  public record PersonView(String coder, int edits) {}

  /// @param what `codings`, `codes`, `documents`, `texts`, `respondents`, `values`, `variables`,
  ///   `memos`, `quotations` or `links`
  public record RowsView(String what, int back, int away, int changed) {}

  public static RestoreView of(long revision, Restoring.Preview preview) {
    return new RestoreView(
        revision,
        preview.edits(),
        preview.again(),
        preview.people().entrySet().stream()
            .map(person -> new PersonView(person.getKey(), person.getValue()))
            .toList(),
        preview.rows().entrySet().stream()
            .map(rows ->
                new RowsView(
                    rows.getKey(),
                    rows.getValue().back(),
                    rows.getValue().away(),
                    rows.getValue().changed()))
            .filter(rows -> rows.back() + rows.away() + rows.changed() > 0)
            .toList());
  }
}
