package no.sitat.crosstab;

import java.util.Arrays;
import java.util.Optional;
import no.sitat.coding.Study;
import no.sitat.disclosure.CountTable;
import no.sitat.disclosure.Suppression;
import no.sitat.disclosure.linear.CountRange;
import no.sitat.disclosure.release.ReleasedTable;
import no.sitat.disclosure.rounding.RoundingKey;
import no.sitat.disclosure.rounding.ThemeRounding;
import no.sitat.search.match.Watch;

/// A crosstab that is counted and protected, once: to be read, and to be judged by the ledger.
public final class CountedCrosstab {
  final Sweep sweep;
  final CrosstabRequest request;
  final ColumnGroups columns;
  final RawCounts raw;
  final CountTable table;
  final Suppression suppression;

  /// Its counts in round numbers, where they are told that way.
  final Optional<Rounded> rounded;

  /// The first column that is drawn: the groups, or all of them together where there are none.
  final int first;

  /// @param sweep of the request's rows, unit and filter
  /// @param columns of the request's variables
  CountedCrosstab(Sweep sweep, CrosstabRequest request, ColumnGroups columns) {
    this.sweep = sweep;
    this.request = request;
    this.columns = columns;
    first = request.columns().isEmpty() ? columns.size() : 0;
    raw = sweep.counts(columns);
    table = raw.table(sweep.rows());
    suppression = protection(table, request, columns, sweep.watch());
    rounded = Optional.empty();
  }

  private static Suppression protection(
      CountTable table, CrosstabRequest request, ColumnGroups columns, Watch watch) {
    if (request.threshold().isEmpty()) {
      return Suppression.none(table);
    }
    int threshold = request.threshold().getAsInt();
    return request.rows() instanceof RowsAsked.Found found
        ? new FoundProtection(found, columns).of(table, threshold, watch)
        : Suppression.of(table, threshold, request.also(), watch::check);
  }

  private CountedCrosstab(CountedCrosstab exact, Rounded rounded) {
    sweep = exact.sweep;
    request = exact.request;
    columns = exact.columns;
    first = exact.first;
    raw = exact.raw;
    table = exact.table;
    suppression = Suppression.none(table);
    this.rounded = Optional.of(rounded);
  }

  /// Counts in round numbers, `[node][column]`.
  ///
  /// @param base of which each is a multiple
  @SuppressWarnings("ArrayRecordComponent")
  record Rounded(long[][] counts, int base) {
    /// What somebody knows who reads one of them.
    CountRange told(int node, int column) {
      long printed = counts[node][column];
      return new CountRange(Math.max(0, printed - base + 1), printed + base - 1);
    }
  }

  /// The same table in multiples of its threshold, nothing withheld.
  ///
  /// @throws CrosstabError if it does not count people, is not protected, or has no such table
  public CountedCrosstab rounded(RoundingKey key) {
    int base = request.threshold().orElse(0);
    if (request.unit() != CountingUnit.RESPONDENTS || !request.rows().hasAny() || base < 2) {
      throw CrosstabError.notRounded();
    }
    var counts = ThemeRounding.of(sweep.rows().parents(), raw.counts(), base, key);
    return new CountedCrosstab(
        this, new Rounded(counts.orElseThrow(CrosstabError::noRounding), base));
  }

  /// Counts and protects.
  ///
  /// @throws CrosstabError if the request names a variable or a direction that is not there, or
  ///   asks for more than [Crosstab#MOST_CELLS]
  /// @throws no.sitat.search.match.SearchStopped if the watch ends it
  public static CountedCrosstab of(Study study, CrosstabRequest request, Watch watch) {
    var columns = ColumnGroups.of(study.respondents(), request.columns(), request.filter());
    checkSize(request.rows().size() + 2, columns.size() + 1);
    FoundProtection.check(request);
    return new CountedCrosstab(new Sweep(study, request, watch), request, columns);
  }

  private static void checkSize(int rows, int columns) {
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
