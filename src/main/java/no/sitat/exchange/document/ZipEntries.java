package no.sitat.exchange.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// The entries of a zip in memory, counted in the bytes that really come out of it.
///
/// Names are keys and never become paths; what is a zip within the zip is not opened.
final class ZipEntries implements AutoCloseable {
  /// A document with many pictures has a thousand.
  private static final int MOST_ENTRIES = 10_000;

  /// All of it unpacked; a long document with pictures has 60 MB.
  private static final long MOST_BYTES = 192L * 1024 * 1024;

  /// The text of one entry.
  private static final int MOST_TEXT = 48 * 1024 * 1024;

  private static final int CHUNK = 64 * 1024;

  private final ZipFile zip;

  private ZipEntries(ZipFile zip) {
    this.zip = zip;
  }

  /// @throws CannotRead if it is no zip, or unpacks to more than is read
  static ZipEntries of(byte[] bytes) throws IOException {
    var channel = new SeekableInMemoryByteChannel(bytes);
    var entries = new ZipEntries(ZipFile.builder().setSeekableByteChannel(channel).get());
    try {
      entries.check();
      return entries;
    } catch (IOException | RuntimeException e) {
      entries.close();
      throw e;
    }
  }

  private void check() throws IOException {
    int entries = 0;
    long bytes = 0;
    for (var entry : Collections.list(zip.getEntries())) {
      entries++;
      if (entries > MOST_ENTRIES) {
        throw new CannotRead(Fault.BOMB);
      }
      bytes = unpacked(entry, bytes);
    }
  }

  private long unpacked(ZipArchiveEntry entry, long before) throws IOException {
    if (!zip.canReadEntryData(entry)) {
      throw new CannotRead(
          entry.getGeneralPurposeBit().usesEncryption() ? Fault.LOCKED : Fault.DAMAGED);
    }
    long bytes = before;
    var chunk = new byte[CHUNK];
    try (var in = zip.getInputStream(entry)) {
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        bytes += read;
        if (bytes > MOST_BYTES) {
          throw new CannotRead(Fault.BOMB);
        }
      }
    }
    return bytes;
  }

  /// The bytes of an entry.
  ///
  /// @throws CannotRead if it is larger than any text
  Optional<byte[]> bytes(String name) throws IOException {
    var entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      var bytes = in.readNBytes(MOST_TEXT + 1);
      if (bytes.length > MOST_TEXT) {
        throw new CannotRead(Fault.TOO_LARGE);
      }
      return Optional.of(bytes);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
