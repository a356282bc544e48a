package no.sitat.crosstab;

import java.util.Optional;
import no.sitat.coding.CodingTable;

/// Counts people: one set of bits for each row, a bit for each respondent.
///
/// One pass over the coding table sets the bits of the code each row has; then every set is added
/// to its parent's, so a person with two sub-codes of a code is one person.
final class RespondentCount {
  private final ColumnGroups columns;
  private final RowTree rows;
  private final long[][] bits;

  RespondentCount(ColumnGroups columns, RowTree rows) {
    this.columns = columns;
    this.rows = rows;
    bits = new long[rows.size()][(columns.groupOf().length >> 6) + 1];
  }

  RawCounts of(CodingTable codings, RowSelector selector) {
    for (var block : codings.blocks()) {
      if (selector.takesEveryRow()) {
        sweep(block);
      } else {
        sweep(block, selector);
      }
    }
    for (int node : rows.upwards()) {
      if (node > RowTree.ANY) {
        join(bits[rows.parents()[node]], bits[node]);
      }
    }
    return new RawCounts(count(), Optional.empty());
  }

  /// The tight loop: no branch but the one that guards the end of the sets.
  private void sweep(CodingTable.Block block) {
    var nodeOf = rows.nodeOf();
    int people = columns.groupOf().length;
    for (int row = 0; row < block.code.length; row++) {
      int respondent = block.respondent[row];
      if (respondent < people) {
        bits[nodeOf[block.code[row]]][respondent >> 6] |= 1L << respondent;
      }
    }
  }

  private void sweep(CodingTable.Block block, RowSelector selector) {
    for (int row = 0; row < block.size(); row++) {
      if (selector.column(block, row) >= 0) {
        int respondent = block.respondent[row];
        bits[selector.node(block, row)][respondent >> 6] |= 1L << respondent;
      }
    }
  }

  private static void join(long[] into, long[] from) {
    for (int word = 0; word < into.length; word++) {
      into[word] |= from[word];
    }
  }

  private long[][] count() {
    var counts = new long[rows.size()][columns.size() + 1];
    for (int group : columns.groupOf()) {
      if (group >= 0) {
        counts[RowTree.BASE][group]++;
        counts[RowTree.BASE][columns.size()]++;
      }
    }
    for (int node = RowTree.ANY; node < rows.size(); node++) {
      count(bits[node], counts[node]);
    }
    return counts;
  }

  private void count(long[] set, long[] into) {
    var groupOf = columns.groupOf();
    for (int word = 0; word < set.length; word++) {
      for (long left = set[word]; left != 0; left &= left - 1) {
        int group = groupOf[(word << 6) + Long.numberOfTrailingZeros(left)];
        if (group >= 0) {
          into[group]++;
          into[into.length - 1]++;
        }
      }
    }
  }
}
