package no.sitat.stats;

/// All ways to take a number of things out of what is left of some rows.
final class Fillings {
  private final int[] left;
  private final int[] reach;

  /// @param left of each row, none negative
  Fillings(int[] left) {
    this.left = left;
    reach = new int[left.length + 1];
    for (int row = left.length - 1; row >= 0; row--) {
      reach[row] = reach[row + 1] + left[row];
    }
  }

  /// @param sum how many are taken
  /// @param use is given the same array each time; the answer says whether to go on
  void each(int sum, Use use) {
    fill(new int[left.length], 0, sum, use);
  }

  private boolean fill(int[] column, int row, int sum, Use use) {
    if (row == left.length) {
      return use.of(column);
    }
    int to = Math.min(sum, left[row]);
    for (int n = Math.max(0, sum - reach[row + 1]); n <= to; n++) {
      column[row] = n;
      if (!fill(column, row + 1, sum - n, use)) {
        return false;
      }
    }
    return true;
  }

  @FunctionalInterface
  interface Use {
    boolean of(int[] column);
  }
}
