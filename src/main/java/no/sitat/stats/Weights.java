package no.sitat.stats;

/// Ways to come to one place: their log probabilities, those that are the same up to rounding put
/// together.
///
/// A table with open addressing and no objects, since an exact test keeps many thousands of them.
final class Weights {
  /// Logarithms that agree to ten digits are the same.
  private static final double SAME = 1e10;

  private long[] keys = new long[8];
  private double[] logs = new double[8];
  private double[] counts = new double[8];
  private int size;

  /// @param log the logarithm of the weight of one way
  /// @param count how many ways, at least 1
  void add(double log, double count) {
    if (2 * size >= keys.length) {
      grow();
    }
    int at = place(Math.round(log * SAME));
    if (counts[at] == 0) {
      keys[at] = Math.round(log * SAME);
      logs[at] = log;
      size++;
    }
    counts[at] += count;
  }

  private int place(long key) {
    int mask = keys.length - 1;
    int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (counts[at] != 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    var oldLogs = logs;
    var oldCounts = counts;
    keys = new long[2 * keys.length];
    logs = new double[keys.length];
    counts = new double[keys.length];
    size = 0;
    for (int at = 0; at < oldCounts.length; at++) {
      if (oldCounts[at] != 0) {
        add(oldLogs[at], oldCounts[at]);
      }
    }
  }

  int size() {
    return size;
  }

  void each(Way use) {
    for (int at = 0; at < counts.length; at++) {
      if (counts[at] != 0) {
        use.of(logs[at], counts[at]);
      }
    }
  }

  @FunctionalInterface
  interface Way {
    void of(double log, double count);
  }
}
