package no.sitat.search.forms;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Which forms may have a key, by the hash of the key: eight bytes for each that a form has.
///
/// Keys with the same hash are not told apart; who asks looks again at what is found. Not safe for
/// concurrent use.
final class FormsByKey {
  private static final int FORM_BITS = 32;

  /// Hash and form, ascending.
  private long[] entries = {};

  /// @return what [#add(long[])] takes
  static long entry(String key, int form) {
    return (long) key.hashCode() << FORM_BITS | form;
  }

  /// @param more in any order; each perhaps several times
  void add(long[] more) {
    Arrays.parallelSort(more);
    entries = entries.length == 0 ? unique(more) : merged(entries, unique(more));
  }

  private static long[] unique(long[] sorted) {
    int size = 0;
    for (int at = 0; at < sorted.length; at++) {
      if (at == 0 || sorted[at] != sorted[at - 1]) {
        sorted[size++] = sorted[at];
      }
    }
    return Arrays.copyOf(sorted, size);
  }

  /// Two that have nothing in common.
  private static long[] merged(long[] one, long[] two) {
    var all = new long[one.length + two.length];
    int ofOne = 0;
    int ofTwo = 0;
    for (int at = 0; at < all.length; at++) {
      boolean first = ofTwo == two.length || (ofOne < one.length && one[ofOne] < two[ofTwo]);
      all[at] = first ? one[ofOne++] : two[ofTwo++];
    }
    return all;
  }

  /// The forms, ascending, that have a key with the hash of this one.
  IntStream of(String key) {
    int from = first(entry(key, 0));
    int hash = key.hashCode();
    return IntStream.range(from, entries.length)
        .takeWhile(at -> (int) (entries[at] >> FORM_BITS) == hash)
        .map(at -> (int) entries[at]);
  }

  private int first(long entry) {
    int at = Arrays.binarySearch(entries, entry);
    return at < 0 ? -at - 1 : at;
  }
}
