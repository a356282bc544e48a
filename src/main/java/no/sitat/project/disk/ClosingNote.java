package no.sitat.project.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/// What `sitat.lock` says of the last opening: `open`, or `closed` with the size and the CRC-32C of
/// the database as it was left.
///
/// Always as long, so that it is written in place and a full disk cannot empty it.
final class ClosingNote {
  private static final int LENGTH = 64;
  private static final int BLOCK = 4096;
  private static final int PART = 1 << 20;
  private static final String OPEN = "open";
  private static final String CLOSED = "closed";

  private final FileChannel lock;
  private final String found;

  private ClosingNote(FileChannel lock, String found) {
    this.lock = lock;
    this.found = found;
  }

  /// Reads what the last opening has left.
  static ClosingNote in(FileChannel lock) throws IOException {
    var bytes = ByteBuffer.allocate(LENGTH);
    lock.read(bytes, 0);
    return new ClosingNote(
        lock, new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII).strip());
  }

  /// Whether nobody has said that the database was closed.
  boolean saysOpen() {
    return !found.startsWith(CLOSED);
  }

  /// Whether the database is the one that was closed; an older Sitat has not said which.
  boolean fits(Path database) throws IOException {
    return found.equals(CLOSED) || found.equals(closed(database));
  }

  void writeOpen() throws IOException {
    write(OPEN);
  }

  /// Leaves `open` standing when H2 has not ended its file, as after a write that failed.
  void writeClosed(Path database) throws IOException {
    if (isEnded(database)) {
      write(closed(database));
    }
  }

  /// H2 says `clean` in the first block when all that follows is whole and found from there.
  private static boolean isEnded(Path database) throws IOException {
    try (var file = Files.newInputStream(database)) {
      return new String(file.readNBytes(BLOCK), StandardCharsets.ISO_8859_1).contains("clean:1");
    }
  }

  private void write(String state) throws IOException {
    var bytes = (state + " ".repeat(LENGTH - 1 - state.length()) + "\n");
    lock.write(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.US_ASCII)), 0);
    lock.force(true);
  }

  private static String closed(Path database) throws IOException {
    var sum = new CRC32C();
    var part = ByteBuffer.allocateDirect(PART);
    try (var file = FileChannel.open(database, StandardOpenOption.READ)) {
      while (file.read(part) >= 0) {
        sum.update(part.flip());
        part.clear();
      }
      return "%s %d %08x".formatted(CLOSED, file.size(), sum.getValue());
    }
  }
}
