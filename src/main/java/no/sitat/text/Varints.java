package no.sitat.text;

import java.io.ByteArrayOutputStream;

/// Whole numbers from 0 in as few bytes as they need: seven bits in each, the lowest first, the
/// eighth set where more follow. Read one after the other, by one thread.
public final class Varints {
  private final byte[] bytes;
  private int at;

  public Varints(byte[] bytes) {
    this.bytes = bytes;
  }

  /// @param value 0 or more
  public static void write(ByteArrayOutputStream out, int value) {
    int rest = value;
    while (rest >= 0x80) {
      out.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  public boolean hasMore() {
    return at < bytes.length;
  }

  /// @throws IllegalArgumentException if no number ends before the bytes do
  public int next() {
    int value = 0;
    int shift = 0;
    while (true) {
      if (at == bytes.length || shift > 28) {
        throw new IllegalArgumentException("no whole number at byte " + at);
      }
      int part = bytes[at++];
      value |= (part & 0x7f) << shift;
      if (part >= 0) {
        return value;
      }
      shift += 7;
    }
  }
}
