package no.sitat.crosstab;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntPredicate;
import no.sitat.disclosure.CountTable;
import no.sitat.disclosure.PeopleBeneath;

/// Counts things that several people can share, and remembers how many each of them has.
///
/// The same thing counts once per node and column: things come one after the other, so it is enough
/// to remember the last one counted.
final class UnitTally {
  private final ColumnGroups columns;
  private final RowTree rows;
  private final long[][] counts;
  private final int[][] last;
  private final int[][] things;
  private final int[][] lastOf;

  UnitTally(ColumnGroups columns, RowTree rows) {
    this.columns = columns;
    this.rows = rows;
    counts = new long[rows.size()][columns.size() + 1];
    last = filled(columns.size() + 1);
    things = new int[rows.size()][columns.groupOf().length];
    lastOf = filled(columns.groupOf().length);
  }

  private int[][] filled(int width) {
    var array = new int[rows.size()][width];
    for (var row : array) {
      Arrays.fill(row, -1);
    }
    return array;
  }

  /// Counts a thing at a node and every node above it, down to number `lowest`.
  void add(int thing, int node, int respondent, int lowest) {
    int column = columns.of(respondent);
    for (int at = node; at >= lowest && lastOf[at][respondent] != thing; at = rows.parents()[at]) {
      lastOf[at][respondent] = thing;
      things[at][respondent]++;
      once(thing, at, column);
      once(thing, at, columns.size());
    }
  }

  private void once(int thing, int node, int column) {
    if (last[node][column] != thing) {
      last[node][column] = thing;
      counts[node][column]++;
    }
  }

  /// Counts things of one respondent that nobody else has, at one node only.
  void addOwn(int number, int node, int respondent) {
    things[node][respondent] += number;
    counts[node][columns.of(respondent)] += number;
    counts[node][columns.size()] += number;
  }

  RawCounts counts() {
    return new RawCounts(counts, Optional.of(new People()), this::who, counts[RowTree.BASE]);
  }

  /// For a base of other things than the rows: of whom has more things in a row than in the base,
  /// it is taken to be as many as there.
  RawCounts countsUnderOtherBase() {
    var room = counts[RowTree.BASE].clone();
    for (int respondent = 0; respondent < columns.groupOf().length; respondent++) {
      int more = things[RowTree.ANY][respondent] - things[RowTree.BASE][respondent];
      if (more > 0) {
        room[columns.of(respondent)] += more;
        room[columns.size()] += more;
      }
    }
    return new RawCounts(counts, Optional.of(new People()), this::who, room);
  }

  private BitSet who(int node) {
    var who = new BitSet();
    for (int respondent = 0; respondent < things[node].length; respondent++) {
      who.set(respondent, things[node][respondent] > 0);
    }
    return who;
  }

  /// Who has the things that were counted.
  private final class People implements PeopleBeneath {
    @Override
    public long[] of(int upper, int lower) {
      return people(respondent -> below(lower, respondent) < things[upper][respondent]);
    }

    private int below(int lower, int respondent) {
      return lower == CountTable.NOTHING ? 0 : things[lower][respondent];
    }

    /// Somebody whose things in the rows are more than in their union has one of them twice.
    @Override
    public long[] shared() {
      return people(respondent -> inTopRows(respondent) > things[RowTree.ANY][respondent]);
    }

    private long inTopRows(int respondent) {
      long sum = 0;
      for (int node = RowTree.ANY + 1; node < rows.size(); node++) {
        sum += rows.parents()[node] == RowTree.ANY ? things[node][respondent] : 0;
      }
      return sum;
    }
  }

  /// By column, the respondents who are meant.
  private long[] people(IntPredicate isMeant) {
    var people = new long[columns.size() + 1];
    for (int respondent = 0; respondent < columns.groupOf().length; respondent++) {
      int group = columns.of(respondent);
      if (group >= 0 && isMeant.test(respondent)) {
        people[group]++;
        people[columns.size()]++;
      }
    }
    return people;
  }
}
