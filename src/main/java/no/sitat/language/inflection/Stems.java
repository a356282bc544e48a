package no.sitat.language.inflection;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A sorted set of stems, found by their hash while a form is read from left to right.
final class Stems {
  private static final int EMPTY = -1;

  private final byte[] letters;
  private final int[] starts;
  private final int[] table;
  private final int mask;

  private Stems(byte[] letters, int[] starts) {
    this.letters = letters;
    this.starts = starts;
    int room = Integer.highestOneBit(Math.max(1, starts.length)) * 4;
    table = new int[room];
    mask = room - 1;
    Arrays.fill(table, EMPTY);
    for (int stem = 0; stem < starts.length - 1; stem++) {
      put(stem);
    }
  }

  private void put(int stem) {
    int hash = 0;
    for (int at = starts[stem]; at < starts[stem + 1]; at++) {
      hash = next(hash, (char) (letters[at] & 0xFF));
    }
    int place = mixed(hash) & mask;
    while (table[place] != EMPTY) {
      place = (place + 1) & mask;
    }
    table[place] = stem;
  }

  /// The hash of a stem that goes on with a letter; that of the empty stem is zero.
  static int next(int hash, char letter) {
    return hash * 31 + letter;
  }

  private static int mixed(int hash) {
    int spread = hash * 0x9E3779B9;
    return spread ^ (spread >>> 15);
  }

  /// The number of the stem that is the first letters of a form, negative when there is none.
  int find(String form, int length, int hash) {
    int place = mixed(hash) & mask;
    while (table[place] != EMPTY) {
      if (isStart(table[place], form, length)) {
        return table[place];
      }
      place = (place + 1) & mask;
    }
    return EMPTY;
  }

  private boolean isStart(int stem, String form, int length) {
    int start = starts[stem];
    if (starts[stem + 1] - start != length) {
      return false;
    }
    for (int at = 0; at < length; at++) {
      if ((letters[start + at] & 0xFF) != form.charAt(at)) {
        return false;
      }
    }
    return true;
  }

  String get(int stem) {
    return new String(
        letters, starts[stem], starts[stem + 1] - starts[stem], StandardCharsets.ISO_8859_1);
  }

  /// Takes the stems in their order.
  static final class Making {
    private byte[] letters = new byte[1 << 20];
    private int[] starts = new int[1 << 16];
    private int stems;

    /// A stem that shares its first letters with the one before; its number.
    int add(int shared, String rest) {
      int from = stems == 0 ? 0 : starts[stems - 1];
      int start = starts[stems];
      int end = start + shared + rest.length();
      if (end > letters.length) {
        letters = Arrays.copyOf(letters, Math.max(end, 2 * letters.length));
      }
      System.arraycopy(letters, from, letters, start, shared);
      System.arraycopy(
          rest.getBytes(StandardCharsets.ISO_8859_1), 0, letters, start + shared, rest.length());
      stems++;
      if (stems == starts.length) {
        starts = Arrays.copyOf(starts, 2 * stems);
      }
      starts[stems] = end;
      return stems - 1;
    }

    Stems finish() {
      return new Stems(Arrays.copyOf(letters, starts[stems]), Arrays.copyOf(starts, stems + 1));
    }
  }
}
