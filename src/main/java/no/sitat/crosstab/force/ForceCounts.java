package no.sitat.crosstab.force;

import java.util.List;
import no.sitat.codebook.Direction;
import no.sitat.crosstab.CountedCrosstab;

/// People by theme, line and column, before protection.
///
/// @param lines of every theme, as [ForceLine#counted] has them
/// @param parents of the nodes, as [ForceNodes#parent] has them
/// @param counts `[node][line][column]`
/// @param undirected by node and column, who says the theme in no direction at all
/// @param bases people by column; the last is all of them together
@SuppressWarnings("ArrayRecordComponent")
record ForceCounts(
    List<ForceLine> lines, int[] parents, long[][][] counts, long[][] undirected, long[] bases) {
  static ForceCounts of(ForceSweep sweep, CountedCrosstab crosstab) {
    var directions = sweep.directions();
    var lines = ForceLine.counted(directions);
    int width = crosstab.bases().length;
    int nodes = sweep.nodes().size();
    var parents = new int[nodes];
    var counts = new long[nodes][lines.size()][width];
    var undirected = new long[nodes][width];
    var counting = new Counting(sweep, lines, sets(directions, lines), columns(sweep, crosstab));
    for (int node = 0; node < nodes; node++) {
      parents[node] = sweep.nodes().parent(node);
      counting.count(node, counts[node], undirected[node]);
    }
    return new ForceCounts(lines, parents, counts, undirected, crosstab.bases());
  }

  /// The directions of each line by position, of which its people have at least one.
  static int[][] sets(List<Direction> directions, List<ForceLine> lines) {
    var sets = new int[lines.size()][];
    for (int line = 0; line < sets.length; line++) {
      var upper = lines.get(line);
      sets[line] =
          directions.stream()
              .filter(each -> ForceLine.isWithin(new ForceLine.Towards(each), upper))
              .mapToInt(directions::indexOf)
              .toArray();
    }
    return sets;
  }

  private static int[] columns(ForceSweep sweep, CountedCrosstab crosstab) {
    var columns = new int[sweep.words() << 6];
    for (int person = 0; person < columns.length; person++) {
      columns[person] = crosstab.column(person);
    }
    return columns;
  }

  int nodes() {
    return counts.length;
  }

  int columns() {
    return bases.length;
  }

  /// The column of everybody.
  int all() {
    return bases.length - 1;
  }

  int line(ForceLine line) {
    return lines.indexOf(line);
  }

  /// @param lines the first is of everybody who says the theme, the last of who says it both ways
  /// @param sets directions by line
  @SuppressWarnings("ArrayRecordComponent")
  private record Counting(ForceSweep sweep, List<ForceLine> lines, int[][] sets, int[] columns) {
    void count(int node, long[][] into, long[] undirected) {
      int both = sets.length - 1;
      int leave = lines.indexOf(ForceLine.LEAVE);
      int stay = lines.indexOf(ForceLine.STAY);
      for (int word = 0; word < sweep.words(); word++) {
        long without = sweep.people(node, -1, word);
        long directed = people(node, 0, word);
        count(without | directed, word, into[0]);
        count(without & ~directed, word, undirected);
        for (int line = 1; line < both && directed != 0; line++) {
          count(people(node, line, word), word, into[line]);
        }
        count(people(node, leave, word) & people(node, stay, word), word, into[both]);
      }
    }

    private long people(int node, int line, int word) {
      long people = 0;
      for (int direction : sets[line]) {
        people |= sweep.people(node, direction, word);
      }
      return people;
    }

    private void count(long people, int word, long[] into) {
      int all = into.length - 1;
      for (long left = people; left != 0; left &= left - 1) {
        int column = columns[(word << 6) + Long.numberOfTrailingZeros(left)];
        if (column >= 0) {
          into[all]++;
          into[column] += column < all ? 1 : 0;
        }
      }
    }
  }
}
