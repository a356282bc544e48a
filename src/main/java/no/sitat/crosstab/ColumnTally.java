package no.sitat.crosstab;

/// Counts sets of people by column.
///
/// Where there are few columns, a set is cut with the people of each; else its people are looked up
/// one after the other.
public final class ColumnTally {
  /// More columns than this are looked up.
  static final int FEW = 12;

  private final int[] columnOf;
  private final long[][] peopleOf;

  /// @param columnOf by respondent id, below zero for whom no column has
  /// @param columns how many there are, without that of all together, which is the last
  public ColumnTally(int[] columnOf, int columns) {
    this.columnOf = columnOf;
    peopleOf = new long[columns <= FEW ? columns + 1 : 0][words(columnOf.length)];
    for (int respondent = 0; respondent < columnOf.length && peopleOf.length > 0; respondent++) {
      if (columnOf[respondent] >= 0) {
        peopleOf[columnOf[respondent]][respondent >> 6] |= 1L << respondent;
        peopleOf[columns][respondent >> 6] |= 1L << respondent;
      }
    }
  }

  /// How long the sets are, in words of 64 people.
  public static int words(int people) {
    return (people + 63) >> 6;
  }

  /// Adds the people of a set.
  ///
  /// @param set a bit for each respondent
  /// @param into by column, the last of all together
  public void add(long[] set, long[] into) {
    if (peopleOf.length > 0) {
      cut(set, into);
    } else {
      lookUp(set, into);
    }
  }

  private void cut(long[] set, long[] into) {
    for (int column = 0; column < peopleOf.length; column++) {
      into[column] += common(set, peopleOf[column]);
    }
  }

  private static long common(long[] one, long[] other) {
    long common = 0;
    for (int word = 0; word < one.length; word++) {
      common += Long.bitCount(one[word] & other[word]);
    }
    return common;
  }

  private void lookUp(long[] set, long[] into) {
    for (int word = 0; word < set.length; word++) {
      for (long left = set[word]; left != 0; left &= left - 1) {
        int column = columnOf[(word << 6) + Long.numberOfTrailingZeros(left)];
        if (column >= 0) {
          into[column] += column < into.length - 1 ? 1 : 0;
          into[into.length - 1]++;
        }
      }
    }
  }
}
