package no.sitat.crosstab.force;

import java.util.List;
import no.sitat.codebook.Direction;
import no.sitat.crosstab.ColumnTally;
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
    var tally = new ColumnTally(columns(sweep, crosstab), width - 1);
    var counting = new Counting(sweep, tally, sets(directions, lines));
    var effects = new int[] {lines.indexOf(ForceLine.LEAVE), lines.indexOf(ForceLine.STAY)};
    for (int node = 0; node < nodes; node++) {
      parents[node] = sweep.nodes().parent(node);
      counting.count(node, effects, counts[node], undirected[node]);
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

  /// @param sets directions by line; the first line is of everybody who says the theme, the last of
  ///   who says it both ways
  @SuppressWarnings("ArrayRecordComponent")
  private record Counting(ForceSweep sweep, ColumnTally tally, int[][] sets, long[][] people) {
    private static final int[] WITHOUT = {-1};

    Counting(ForceSweep sweep, ColumnTally tally, int[][] sets) {
      this(sweep, tally, sets, new long[sets.length + 1][sweep.words()]);
    }

    /// @param effects the lines that both ways are
    void count(int node, int[] effects, long[][] into, long[] undirected) {
      int both = sets.length - 1;
      var without = people[sets.length];
      sweep.people(node, WITHOUT, without);
      for (int line = 0; line < both; line++) {
        sweep.people(node, sets[line], people[line]);
      }
      for (int word = 0; word < without.length; word++) {
        long directed = people[0][word];
        people[0][word] |= without[word];
        without[word] &= ~directed;
        people[both][word] = people[effects[0]][word] & people[effects[1]][word];
      }
      for (int line = 0; line <= both; line++) {
        tally.add(people[line], into[line]);
      }
      tally.add(without, undirected);
    }
  }
}
