package no.sitat.search.match;

import java.util.Arrays;

/// Ints that grow.
final class IntColumn {
  private int[] items = new int[16];
  private int size;

  void add(int item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, 2 * size);
    }
    items[size++] = item;
  }

  void addAll(IntColumn other, int from, int to) {
    if (size + to - from > items.length) {
      items = Arrays.copyOf(items, Math.max(2 * items.length, size + to - from));
    }
    System.arraycopy(other.items, from, items, size, to - from);
    size += to - from;
  }

  int get(int index) {
    return items[index];
  }

  void set(int index, int item) {
    items[index] = item;
  }

  int size() {
    return size;
  }

  void cut(int length) {
    size = length;
  }
}
