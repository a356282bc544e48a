package no.sitat.crosstab;

import java.util.ArrayList;
import java.util.BitSet;
import no.sitat.disclosure.AlsoSensitive;
import no.sitat.disclosure.CountTable;
import no.sitat.disclosure.Suppression;
import no.sitat.disclosure.sets.SetSuppression;
import no.sitat.search.match.Watch;

/// Protects rows that queries find: a reader who reads the queries knows how they lie to each
/// other.
final class FoundProtection {
  private final RowsAsked.Found found;
  private final ColumnGroups columns;

  FoundProtection(RowsAsked.Found found, ColumnGroups columns) {
    this.found = found;
    this.columns = columns;
  }

  /// @throws CrosstabError if the rows are queries, and something else is asked that they cannot be
  static void check(CrosstabRequest request) {
    if (!(request.rows() instanceof RowsAsked.Found found)) {
      return;
    }
    var filter = request.filter();
    if (request.unit() != CountingUnit.RESPONDENTS
        || filter.direction().isPresent()
        || filter.coder().isPresent()) {
      throw CrosstabError.queriesAreOfPeople();
    }
    if (request.threshold().isPresent()
        && (found.size() > SetSuppression.MOST_SETS
            || !request.also().equals(AlsoSensitive.NOTHING))) {
      throw CrosstabError.queriesAreNot(SetSuppression.MOST_SETS);
    }
  }

  Suppression of(CountTable table, int threshold, Watch watch) {
    var groups = new ArrayList<BitSet>();
    for (int column = 0; column < columns.size(); column++) {
      groups.add(columns.people(column));
    }
    var sets = found.rows().stream().map(PeopleFound::people).toList();
    var hidden = SetSuppression.of(sets, groups, threshold, watch::check);
    return Suppression.decided(
        table,
        (row, column) ->
            row <= RowTree.ANY
                ? row == RowTree.ANY || hidden.isBaseHidden(column)
                : hidden.isHidden(row - RowTree.FIRST, column));
  }
}
