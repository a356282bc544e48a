package no.sitat.search.hits;

import java.util.Arrays;
import java.util.List;
import no.sitat.search.match.Watch;

/// Sorts many things by several small numbers, without comparing any two of them: the numbers of a
/// thing are put side by side in one long, and the longs are dealt out by their digits.
///
/// Things that are the same in all numbers keep their order.
final class RankSort {
  private static final int LONG = 63;
  private static final int DIGIT = 11;
  private static final int DIGITS = 1 << DIGIT;

  private final Watch watch;

  /// @param watch asked between one dealing out and the next
  RankSort(Watch watch) {
    this.watch = watch;
  }

  /// One number of each thing.
  ///
  /// @param ranks by thing, 0 or more
  /// @param bits how many bits the largest has
  record Column(int[] ranks, int bits) {
    /// @param last the highest rank there can be
    /// @param backwards whether the highest comes first
    static Column of(int[] ranks, int last, boolean backwards) {
      int[] inOrder = backwards ? Arrays.stream(ranks).map(rank -> last - rank).toArray() : ranks;
      return new Column(inOrder, Integer.SIZE - Integer.numberOfLeadingZeros(last));
    }
  }

  /// Indexes of the things in order.
  ///
  /// @param columns the one that decides most first
  /// @throws SearchStopped if the watch ends it
  int[] order(int things, List<Column> columns) {
    var order = new int[things];
    for (int i = 0; i < things; i++) {
      order[i] = i;
    }
    int to = columns.size();
    while (to > 0) {
      int from = to - 1;
      int bits = columns.get(from).bits();
      while (from > 0 && bits + columns.get(from - 1).bits() <= LONG) {
        from--;
        bits += columns.get(from).bits();
      }
      order = dealt(order, keys(order, columns.subList(from, to)), bits);
      to = from;
    }
    return order;
  }

  private static long[] keys(int[] order, List<Column> columns) {
    var keys = new long[order.length];
    for (var column : columns) {
      for (int i = 0; i < keys.length; i++) {
        keys[i] = keys[i] << column.bits() | column.ranks()[order[i]];
      }
    }
    return keys;
  }

  /// From the last digit to the first, each time keeping what was in order.
  private int[] dealt(int[] order, long[] keys, int bits) {
    var things = order;
    var from = keys;
    var nextThings = new int[order.length];
    var to = new long[order.length];
    for (int shift = 0; shift < bits; shift += DIGIT) {
      watch.check();
      var places = places(from, shift);
      if (places.length == 0) {
        continue;
      }
      for (int i = 0; i < from.length; i++) {
        int place = places[(int) (from[i] >>> shift) & (DIGITS - 1)]++;
        to[place] = from[i];
        nextThings[place] = things[i];
      }
      var freeThings = things;
      things = nextThings;
      nextThings = freeThings;
      var free = from;
      from = to;
      to = free;
    }
    return things;
  }

  /// Where the first thing with each digit goes; empty if all have the same.
  private static int[] places(long[] keys, int shift) {
    var counts = new int[DIGITS];
    for (long key : keys) {
      counts[(int) (key >>> shift) & (DIGITS - 1)]++;
    }
    int sum = 0;
    for (int digit = 0; digit < DIGITS; digit++) {
      int count = counts[digit];
      if (count == keys.length) {
        return new int[0];
      }
      counts[digit] = sum;
      sum += count;
    }
    return counts;
  }
}
