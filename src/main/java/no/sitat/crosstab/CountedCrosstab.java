package no.sitat.crosstab;

import java.util.Arrays;
import java.util.Optional;
import no.sitat.coding.Study;
import no.sitat.disclosure.CountTable;
import no.sitat.disclosure.Suppression;
import no.sitat.disclosure.release.ReleasedTable;
import no.sitat.search.match.Watch;

/// A crosstab that is counted and protected, once: to be read, and to be judged by the ledger.
public final class CountedCrosstab {
  final Sweep sweep;
  final CrosstabRequest request;
  final ColumnGroups columns;
  final RawCounts raw;
  final CountTable table;
  final Suppression suppression;

  /// The first column that is drawn: the groups, or all of them together where there are none.
  final int first;

  /// @param sweep of the request's rows, unit and filter
  CountedCrosstab(Sweep sweep, CrosstabRequest request) {
    this.sweep = sweep;
    this.request = request;
    columns = sweep.columns(request.columns());
    first = request.columns().isEmpty() ? columns.size() : 0;
    raw = sweep.counts(columns);
    table = raw.table(sweep.rows());
    suppression =
        request.threshold().isPresent()
            ? Suppression.of(
                table, request.threshold().getAsInt(), request.also(), sweep.watch()::check)
            : Suppression.none(table);
  }

  /// Counts and protects.
  ///
  /// @throws CrosstabError if the request names a variable or a direction that is not there, or
  ///   asks for more than [Crosstab#MOST_CELLS]
  /// @throws no.sitat.search.match.SearchStopped if the watch ends it
  public static CountedCrosstab of(Study study, CrosstabRequest request, Watch watch) {
    checkSize(study, request);
    return new CountedCrosstab(new Sweep(study, request, watch), request);
  }

  private static void checkSize(Study study, CrosstabRequest request) {
    var groups = ColumnGroups.of(study.respondents(), request.columns(), Optional.empty());
    int rows = request.rows().size() + 2;
    int columns = groups.size() + 1;
    if ((long) rows * columns > Crosstab.MOST_CELLS) {
      throw CrosstabError.tooLarge(rows, columns);
    }
  }

  /// Of the study it was counted from.
  public long revision() {
    return sweep.revision();
  }

  /// The column of the table that a respondent is counted in, beside that of everybody, which is
  /// the last; -1 for whom the request leaves out.
  public int column(int respondent) {
    int column = columns.of(respondent);
    return column < 0 ? column : Math.max(0, column - first);
  }

  /// The people of each column, also of a withheld one; the last is all of them together.
  public long[] bases() {
    return Arrays.copyOfRange(raw.counts()[RowTree.BASE], first, columns.size() + 1);
  }

  /// The table a person reads.
  public Crosstab crosstab() {
    return new CrosstabDrawing(this).draw();
  }

  /// The table with the people behind every cell, for the ledger.
  public ReleasedTable release(CrosstabRelease.Label label) {
    return new CrosstabRelease(this, label).table();
  }
}
