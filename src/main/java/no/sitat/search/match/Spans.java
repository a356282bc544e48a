package no.sitat.search.match;

import java.util.Arrays;

/// Places in a row, from a first one to the one after the last; in order, each once.
///
/// Filled by one thread in order of first and last place; then only read.
final class Spans {
  /// Stands for the ends of single words.
  private static final int[] EACH_ONE = {};

  private int[] starts;
  private int[] ends;
  private int size;

  private Spans() {
    starts = EACH_ONE;
    ends = EACH_ONE;
  }

  Spans(int capacity) {
    starts = new int[Math.max(16, capacity)];
    ends = new int[Math.max(16, capacity)];
  }

  /// Single places, ascending.
  static Spans of(int[] places) {
    var spans = new Spans();
    spans.starts = places;
    spans.ends = EACH_ONE;
    spans.size = places.length;
    return spans;
  }

  int size() {
    return size;
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends == EACH_ONE ? starts[index] + 1 : ends[index];
  }

  /// Whether it pays to look up the others' places by these rather than to go through all of them.
  boolean isMuchRarerThan(Spans others) {
    return size < others.size >>> 2;
  }

  /// Whether each is one word, so that they end in the order in which they begin.
  boolean isOfSingleWords() {
    return ends == EACH_ONE;
  }

  /// The first one at or after an index that starts at or after a place; near ones are found
  /// sooner.
  int from(int index, long place) {
    int step = 1;
    int low = index;
    while (low + step < size && starts[low + step] < place) {
      low += step;
      step *= 2;
    }
    int high = Math.min(size, low + step);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    starts[size] = start;
    ends[size++] = end;
  }

  /// The first one that starts at or after a place.
  int firstFrom(int place) {
    int at = Arrays.binarySearch(starts, 0, size, place);
    if (at < 0) {
      return -at - 1;
    }
    while (at > 0 && starts[at - 1] == place) {
      at--;
    }
    return at;
  }

  /// The spans of both.
  Spans or(Spans other) {
    if (size == 0 || other.size == 0) {
      return size == 0 ? other : this;
    }
    var all = new Spans(size + other.size);
    int left = 0;
    int right = 0;
    while (left < size || right < other.size) {
      int order = right == other.size ? -1 : (left == size ? 1 : compare(left, other, right));
      all.add(
          order <= 0 ? starts[left] : other.starts[right],
          order <= 0 ? end(left) : other.end(right));
      left += order <= 0 ? 1 : 0;
      right += order >= 0 ? 1 : 0;
    }
    return all;
  }

  private int compare(int left, Spans other, int right) {
    int byStart = Integer.compare(starts[left], other.starts[right]);
    return byStart != 0 ? byStart : Integer.compare(end(left), other.end(right));
  }

  /// Puts spans that were added in any order in order, and keeps each once.
  Spans settled() {
    if (isOfSingleWords() || isInOrder()) {
      return this;
    }
    var keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = ((long) starts[i] << 32) | ends[i];
    }
    Arrays.sort(keys);
    var all = new Spans(size);
    for (int i = 0; i < size; i++) {
      if (i == 0 || keys[i] != keys[i - 1]) {
        all.add((int) (keys[i] >>> 32), (int) keys[i]);
      }
    }
    return all;
  }

  private boolean isInOrder() {
    for (int i = 1; i < size; i++) {
      if (starts[i] < starts[i - 1] || (starts[i] == starts[i - 1] && ends[i] <= ends[i - 1])) {
        return false;
      }
    }
    return true;
  }
}
