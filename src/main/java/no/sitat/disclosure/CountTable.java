package no.sitat.disclosure;

import java.util.Arrays;
import java.util.stream.IntStream;

/// A table of counts before anything is withheld.
///
/// Row [#BASE] counts everything there is in a column; every other row counts a part of its parent.
/// The last column counts all columns together.
///
/// @param parents the row that includes each row; -1 for the base. A row comes after its parent
/// @param union the row that is exactly the union of the rows directly below it; -1 for none
/// @param counts `[row][column]`, none larger than the parent's
/// @param people how many people stand behind a count or a difference of counts
/// @param countsPeople whether the counts are themselves of people
@SuppressWarnings("ArrayRecordComponent")
public record CountTable(
    int[] parents, int union, long[][] counts, PeopleBeneath people, boolean countsPeople) {
  /// The row of the bases.
  public static final int BASE = 0;

  /// In place of a lower row: no row at all, so that a difference is the upper row itself.
  public static final int NOTHING = -1;

  public CountTable {
    if (parents.length != counts.length || parents[BASE] != NOTHING) {
      throw new IllegalArgumentException(counts.length + " rows under " + Arrays.toString(parents));
    }
    for (int row = 1; row < parents.length; row++) {
      checkRow(row, parents[row], counts);
    }
  }

  private static void checkRow(int row, int parent, long[][] counts) {
    if (parent < 0 || parent >= row) {
      throw new IllegalArgumentException("row " + row + " stands under row " + parent);
    }
    for (int column = 0; column < counts[BASE].length; column++) {
      if (counts[row][column] < 0 || counts[row][column] > counts[parent][column]) {
        throw new IllegalArgumentException(
            "row " + row + " of column " + column + " does not fit in row " + parent);
      }
    }
  }

  /// A table of people: behind a count of people stand as many.
  public static CountTable ofPeople(int[] parents, int union, long[][] counts) {
    return new CountTable(parents, union, counts, new Themselves(parents, union, counts), true);
  }

  /// Counts that are themselves of people.
  @SuppressWarnings("ArrayRecordComponent")
  private record Themselves(int[] parents, int union, long[][] counts) implements PeopleBeneath {
    @Override
    public long[] of(int upper, int lower) {
      return less(counts, upper, lower);
    }

    @Override
    public long[] shared() {
      var sum = new long[counts[BASE].length];
      for (int row = 0; row < parents.length; row++) {
        for (int column = 0; column < sum.length; column++) {
          int sign = row == union ? -1 : parents[row] == union ? 1 : 0;
          sum[column] += sign * counts[row][column];
        }
      }
      return sum;
    }
  }

  private static long[] less(long[][] counts, int upper, int lower) {
    var difference = counts[upper].clone();
    for (int column = 0; column < difference.length && lower != NOTHING; column++) {
      difference[column] -= counts[lower][column];
    }
    return difference;
  }

  /// A table of other things, some of which may belong to few people.
  public static CountTable ofThings(
      int[] parents, int union, long[][] counts, PeopleBeneath people) {
    return new CountTable(parents, union, counts, people, false);
  }

  public int rows() {
    return parents.length;
  }

  /// The columns without the last, which is all of them together.
  public int groups() {
    return counts[BASE].length - 1;
  }

  /// The column of all groups together.
  public int all() {
    return groups();
  }

  /// Whether the upper row includes the lower one.
  boolean includes(int upper, int lower) {
    int at = lower;
    while (at > upper) {
      at = parents[at];
    }
    return at == upper;
  }

  /// Whether a thing can be in several columns, so that the last column is less than their sum.
  public boolean overlaps() {
    for (var row : counts) {
      if (Arrays.stream(row).limit(groups()).sum() != row[groups()]) {
        return true;
      }
    }
    return false;
  }

  long count(int row, int column) {
    return counts[row][column];
  }

  /// Whether nobody is in the column.
  boolean isEmpty(int column) {
    return counts[BASE][column] == 0;
  }

  /// The rows directly below a row.
  int[] children(int row) {
    return IntStream.range(row + 1, rows()).filter(each -> parents[each] == row).toArray();
  }
}
