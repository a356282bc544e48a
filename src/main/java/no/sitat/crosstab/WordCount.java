package no.sitat.crosstab;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import no.sitat.coding.CodingTable;
import no.sitat.coding.Study;

/// Counts informants' words; the base are all they say, a row the words under at least one coding.
final class WordCount {
  private final UnitTally tally;
  private final ColumnGroups columns;
  private final RowTree rows;
  private final int[] counted;

  WordCount(ColumnGroups columns, RowTree rows) {
    this.columns = columns;
    this.rows = rows;
    tally = new UnitTally(columns, rows);
    counted = new int[rows.size()];
  }

  /// Adds all that the respondents of the columns say themselves, in their turns, as the base.
  static void addSpeech(UnitTally tally, Study study, ColumnGroups columns, RowSelector selector) {
    for (var document : study.corpus().documents()) {
      for (var turn : document.turns()) {
        if (turn.isInformant()
            && columns.of(turn.respondent()) >= 0
            && selector.isWhere(document.id(), turn.number())) {
          tally.addOwn(turn.words(), RowTree.BASE, turn.respondent());
        }
      }
    }
  }

  RawCounts of(Study study, RowSelector selector) {
    addSpeech(tally, study, columns, selector);
    for (var block : study.codings().blocks()) {
      int from = 0;
      while (from < block.size()) {
        int to = endOfDocument(block, from);
        addDocument(block, inOrderOfWords(block, from, to), selector);
        from = to;
      }
    }
    return tally.counts();
  }

  private static int endOfDocument(CodingTable.Block block, int from) {
    int to = from;
    while (to < block.size() && block.document[to] == block.document[from]) {
      to++;
    }
    return to;
  }

  /// A coding over several turns has a later part that stands too early in the table.
  private static int[] inOrderOfWords(CodingTable.Block block, int from, int to) {
    boolean ordered = true;
    for (int row = from + 1; row < to && ordered; row++) {
      ordered = block.fromWord[row - 1] <= block.fromWord[row];
    }
    var range = IntStream.range(from, to);
    return ordered
        ? range.toArray()
        : range
            .boxed()
            .sorted(Comparator.comparingInt(row -> block.fromWord[row]))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /// `counted` is the word up to which each node's words of this document are counted.
  private void addDocument(CodingTable.Block block, int[] ordered, RowSelector selector) {
    Arrays.fill(counted, 0);
    for (int row : ordered) {
      if (selector.column(block, row) < 0) {
        continue;
      }
      int node = selector.node(block, row);
      for (int at = node; at >= RowTree.ANY; at = rows.parents()[at]) {
        int words = block.toWord[row] - Math.max(counted[at], block.fromWord[row]);
        if (words > 0) {
          tally.addOwn(words, at, block.respondent[row]);
          counted[at] = block.toWord[row];
        }
      }
    }
  }
}
