package no.sitat.crosstab;

import java.util.BitSet;
import java.util.Optional;
import no.sitat.coding.CodingTable;

/// The people of each row: one set of bits for each node, a bit for each respondent.
///
/// One pass over the coding table finds the people of the code each row has; then every set is
/// added to its parent's, so a person with two sub-codes of a code is one person. The sets do not
/// depend on the columns; several crosstabs of the same rows share them.
final class RespondentSets {
  private final RowTree rows;
  private final long[][] bits;

  /// @param everybody one column with everybody whom the request does not leave out
  RespondentSets(CodingTable codings, RowTree rows, RowSelector selector, ColumnGroups everybody) {
    this.rows = rows;
    int people = everybody.groupOf().length;
    var sets = new PeopleByPlace(codings, rows.size(), people, rule(selector));
    bits = new long[rows.size()][ColumnTally.words(people)];
    for (int node : rows.upwards()) {
      if (node > RowTree.BASE) {
        sets.addTo(bits[node], node);
      }
      if (node > RowTree.ANY) {
        PeopleByPlace.join(bits[rows.parents()[node]], bits[node]);
      }
    }
  }

  /// People whom queries found, one set for each row.
  RespondentSets(RowTree rows, RowsAsked.Found found, ColumnGroups everybody) {
    this.rows = rows;
    int people = everybody.groupOf().length;
    bits = new long[rows.size()][ColumnTally.words(people)];
    for (int row = 0; row < found.size(); row++) {
      var set = found.rows().get(row).people().toLongArray();
      int words = Math.min(set.length, bits[0].length);
      System.arraycopy(set, 0, bits[RowTree.FIRST + row], 0, words);
      PeopleByPlace.join(bits[RowTree.ANY], bits[RowTree.FIRST + row]);
    }
  }

  private PeopleByPlace.Rule rule(RowSelector selector) {
    return selector.takesEveryRow()
        ? this::place
        : (block, nodes) -> {
          for (int row = 0; row < nodes.length; row++) {
            nodes[row] = selector.column(block, row) < 0 ? RowTree.BASE : selector.node(block, row);
          }
        };
  }

  /// The tight loop.
  private void place(CodingTable.Block block, int[] nodes) {
    var nodeOf = rows.nodeOf();
    var said = rows.said().apply(block);
    for (int row = 0; row < nodes.length; row++) {
      nodes[row] = nodeOf[said[row] + 1];
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
    var tally = new ColumnTally(columns.groupOf(), columns.size());
    for (int node = RowTree.ANY; node < rows.size(); node++) {
      tally.add(bits[node], counts[node]);
    }
    return new RawCounts(
        counts,
        Optional.empty(),
        node -> node == RowTree.BASE ? columns.everybody() : BitSet.valueOf(bits[node]),
        counts[RowTree.BASE]);
  }
}
