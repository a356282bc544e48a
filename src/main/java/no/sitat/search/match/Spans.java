package no.sitat.search.match;

import java.util.Arrays;

/// Places in a row, from a first one to the one after the last; in order, each once.
///
/// Filled by one thread in order of first and last place; then only read.
final class Spans {
  private int[] starts;
  private int[] ends;
  private int size;

  Spans(int capacity) {
    starts = new int[Math.max(16, capacity)];
    ends = new int[Math.max(16, capacity)];
  }

  /// Single places, ascending.
  static Spans of(int[] places) {
    var spans = new Spans(0);
    spans.starts = places;
    spans.ends = new int[places.length];
    for (int i = 0; i < places.length; i++) {
      spans.ends[i] = places[i] + 1;
    }
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
    return ends[index];
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
          order <= 0 ? ends[left] : other.ends[right]);
      left += order <= 0 ? 1 : 0;
      right += order >= 0 ? 1 : 0;
    }
    return all;
  }

  private int compare(int left, Spans other, int right) {
    int byStart = Integer.compare(starts[left], other.starts[right]);
    return byStart != 0 ? byStart : Integer.compare(ends[left], other.ends[right]);
  }

  /// Puts spans that were added in any order in order, and keeps each once.
  Spans settled() {
    if (isInOrder()) {
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
