package no.sitat.exchange.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.OptionalLong;

/// Where the table of a zip's entries begins, read without reading the table: what lies between it
/// and the end of the file bounds how many entries there can be.
final class ZipEnd {
  private static final int SIGNATURE = 0x06054b50;
  private static final int SIGNATURE_64 = 0x06064b50;
  private static final int LOCATOR_64 = 0x07064b50;
  private static final int LENGTH = 22;
  private static final int LENGTH_LOCATOR = 20;
  private static final int LENGTH_64 = 56;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final long NONE_HERE = 0xFFFFFFFFL;

  private ZipEnd() {}

  /// How long the table is, with what follows it; empty when this is no zip.
  static OptionalLong tableLength(SeekableByteChannel zip) throws IOException {
    long size = zip.size();
    int tail = (int) Math.min(size, LENGTH + LONGEST_COMMENT);
    var end = read(zip, size - tail, tail);
    for (int at = tail - LENGTH; at >= 0; at--) {
      if (end.getInt(at) == SIGNATURE) {
        long start = end.getInt(at + 16) & NONE_HERE;
        long from = start == NONE_HERE ? start64(zip, size - tail + at) : start;
        return from >= 0 && from <= size ? OptionalLong.of(size - from) : OptionalLong.empty();
      }
    }
    return OptionalLong.empty();
  }

  private static long start64(SeekableByteChannel channel, long end) throws IOException {
    if (end < LENGTH_LOCATOR) {
      return -1;
    }
    var locator = read(channel, end - LENGTH_LOCATOR, LENGTH_LOCATOR);
    long at = locator.getLong(8);
    if (locator.getInt(0) != LOCATOR_64 || at < 0 || at > channel.size() - LENGTH_64) {
      return -1;
    }
    var record = read(channel, at, LENGTH_64);
    return record.getInt(0) == SIGNATURE_64 ? record.getLong(48) : -1;
  }

  private static ByteBuffer read(SeekableByteChannel channel, long from, int length)
      throws IOException {
    var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    channel.position(from);
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
      // until all of it is there
    }
    return bytes;
  }
}
