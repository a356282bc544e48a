package no.sitat.exchange.refi.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/// Counts what really comes out of an entry and stops when it is too much; sizes in headers lie.
final class CountedStream extends FilterInputStream {
  /// Below this nothing is a bomb, however well it is packed.
  private static final long HARMLESS = 10L << 20;

  /// Words are packed to a fifth, a table of zeros to a thousandth.
  private static final long MOST_RATIO = 200;

  private final long packed;
  private final long most;
  private final AtomicLong left;
  private long count;

  /// @param packed how many bytes the entry has in the archive
  /// @param most how many may come
  /// @param left how many may come of the whole archive, over all its streams
  CountedStream(InputStream in, long packed, long most, AtomicLong left) {
    super(in);
    this.packed = packed;
    this.most = most;
    this.left = left;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0) {
      counted(1);
    }
    return read;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    if (read > 0) {
      counted(read);
    }
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = super.skip(bytes);
    counted(skipped);
    return skipped;
  }

  private void counted(long bytes) throws IOException {
    count += bytes;
    if (count > most || left.addAndGet(-bytes) < 0) {
      throw new TooMuch("more than " + most + " bytes in an entry, or too many in all");
    }
    if (count > HARMLESS && count > MOST_RATIO * Math.max(1, packed)) {
      throw new TooMuch(count + " bytes out of " + packed);
    }
  }
}
