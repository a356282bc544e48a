package no.sitat.exchange.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/// Counts what really comes out of an entry and stops when it is too much; headers lie. At the end
/// it compares length and checksum with what the archive says.
///
/// Whatever goes wrong is an [ArchiveRefused]; what the library says of it is dropped.
final class CountedStream extends FilterInputStream {
  private final ZipArchiveEntry entry;
  private final Measure measure;
  private final CRC32 sum = new CRC32();
  private long count;

  /// @param most bytes of this entry
  /// @param densest how many may come, once it is more than is harmless
  /// @param whole the archive, which counts too
  record Measure(long most, long densest, GuardedZip whole) {}

  CountedStream(InputStream in, ZipArchiveEntry entry, Measure measure) {
    super(in);
    this.entry = entry;
    this.measure = measure;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = unpacked(into, from, length);
    if (read > 0) {
      sum.update(into, from, read);
      counted(read);
    } else if (read < 0 && (count != entry.getSize() || sum.getValue() != entry.getCrc())) {
      throw new ArchiveRefused(ArchiveFault.LYING);
    }
    return read;
  }

  private int unpacked(byte[] into, int from, int length) throws ArchiveRefused {
    try {
      return in.read(into, from, length);
    } catch (IOException | RuntimeException e) {
      throw new ArchiveRefused(ArchiveFault.BROKEN);
    }
  }

  private void counted(long bytes) throws ArchiveRefused {
    count += bytes;
    measure.whole().takes(bytes);
    if (count > measure.most()) {
      throw new ArchiveRefused(ArchiveFault.TOO_LARGE);
    }
    if (count > ArchiveLimits.HARMLESS && count > measure.densest()) {
      throw new ArchiveRefused(ArchiveFault.BOMB);
    }
  }

  /// Skipped bytes are read, so that they are counted.
  @Override
  public long skip(long bytes) throws IOException {
    var buffer = new byte[8192];
    long left = bytes;
    while (left > 0) {
      int read = read(buffer, 0, (int) Math.min(buffer.length, left));
      if (read < 0) {
        break;
      }
      left -= read;
    }
    return bytes - left;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /// What the library still finds wrong then has been told by the checksum.
  @Override
  public void close() throws ArchiveRefused {
    try {
      in.close();
    } catch (IOException | RuntimeException e) {
      throw new ArchiveRefused(ArchiveFault.BROKEN);
    }
  }
}
