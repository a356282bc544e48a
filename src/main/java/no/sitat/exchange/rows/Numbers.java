package no.sitat.exchange.rows;

import java.util.Arrays;

/// A growing list of numbers, eight bytes each.
public final class Numbers {
  private long[] values = new long[16];
  private int size;

  public void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  public long get(int index) {
    check(index);
    return values[index];
  }

  /// Puts another number in the place of one.
  public void set(int index, long value) {
    check(index);
    values[index] = value;
  }

  public int size() {
    return size;
  }

  private void check(int index) {
    if (index >= size) {
      throw new IndexOutOfBoundsException(index + " of " + size);
    }
  }
}
