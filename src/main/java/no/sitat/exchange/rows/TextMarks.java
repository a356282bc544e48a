package no.sitat.exchange.rows;

import java.util.OptionalInt;

/// Numbers by texts, of which only a mark of 64 bits is kept: a million take 25 MB, however long
/// they are.
///
/// Two different texts of a million have the same mark by chance once in forty million files. Not
/// thread-safe.
public final class TextMarks {
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private long[] marks = new long[1024];

  /// One more than the number; 0 where nothing is.
  private int[] numbers = new int[1024];

  private int size;

  /// The number of a text; empty when it has none.
  public OptionalInt get(String text) {
    int found = numbers[place(mark(text))];
    return found == 0 ? OptionalInt.empty() : OptionalInt.of(found - 1);
  }

  /// Gives a text a number unless it has one, and answers the one it had.
  public OptionalInt putIfAbsent(String text, int number) {
    var before = get(text);
    if (before.isEmpty()) {
      put(text, number);
    }
    return before;
  }

  /// Gives a text a number, which may not be negative.
  public void put(String text, int number) {
    if (number < 0) {
      throw new IllegalArgumentException("a number of " + number);
    }
    long mark = mark(text);
    int place = place(mark);
    if (numbers[place] == 0) {
      size++;
    }
    marks[place] = mark;
    numbers[place] = number + 1;
    if (3L * size > 2L * marks.length) {
      grow();
    }
  }

  private void grow() {
    var oldMarks = marks;
    var oldNumbers = numbers;
    marks = new long[2 * oldMarks.length];
    numbers = new int[2 * oldNumbers.length];
    for (int i = 0; i < oldMarks.length; i++) {
      if (oldNumbers[i] != 0) {
        int place = place(oldMarks[i]);
        marks[place] = oldMarks[i];
        numbers[place] = oldNumbers[i];
      }
    }
  }

  /// Where a mark stands, or would.
  private int place(long mark) {
    int last = marks.length - 1;
    int place = (int) (mark >>> 32 ^ mark) & last;
    while (numbers[place] != 0 && marks[place] != mark) {
      place = place + 1 & last;
    }
    return place;
  }

  private static long mark(String text) {
    long hash = BASIS;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    hash = (hash ^ hash >>> 32) * 0xd6e8feb86659fd93L;
    return hash ^ hash >>> 29;
  }
}
