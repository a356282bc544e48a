package no.sitat.crosstab;

import java.util.BitSet;
import java.util.Optional;
import no.sitat.coding.CodingTable;

/// The people of each row: one set of bits for each node, a bit for each respondent.
///
/// One pass over the coding table sets the bits of the code each row has; then every set is added
/// to its parent's, so a person with two sub-codes of a code is one person. The sets do not depend
/// on the columns; several crosstabs of the same rows share them.
final class RespondentSets {
  private final RowTree rows;
  private final int people;
  private final long[][] bits;

  /// @param everybody one column with everybody whom the request does not leave out
  RespondentSets(CodingTable codings, RowTree rows, RowSelector selector, ColumnGroups everybody) {
    this.rows = rows;
    people = everybody.groupOf().length;
    bits = new long[rows.size()][(people >> 6) + 1];
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
  }

  /// The tight loop: no branch but the one that guards the end of the sets.
  private void sweep(CodingTable.Block block) {
    var nodeOf = rows.nodeOf();
    var said = rows.said().apply(block);
    for (int row = 0; row < said.length; row++) {
      int respondent = block.respondent[row];
      if (respondent < people) {
        bits[nodeOf[said[row] + 1]][respondent >> 6] |= 1L << respondent;
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

  RawCounts count(ColumnGroups columns) {
    var counts = new long[rows.size()][columns.size() + 1];
    for (int group : columns.groupOf()) {
      if (group >= 0) {
        counts[RowTree.BASE][group]++;
        counts[RowTree.BASE][columns.size()]++;
      }
    }
    for (int node = RowTree.ANY; node < rows.size(); node++) {
      count(bits[node], columns.groupOf(), counts[node]);
    }
    return new RawCounts(
        counts,
        Optional.empty(),
        node -> node == RowTree.BASE ? columns.everybody() : BitSet.valueOf(bits[node]),
        counts[RowTree.BASE]);
  }

  private static void count(long[] set, int[] groupOf, long[] into) {
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
