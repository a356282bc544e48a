package no.sitat.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/// Rows of text that have been read and are wanted again in another order: the first few megabytes
/// in memory, and when there are more, all of them in a file of their own.
///
/// The file has no name any more once it is open (or, on Windows, goes with the process), so that
/// nothing lies about however it ends. Written by one thread, then read by many.
final class PostSpool {
  private static final int IN_MEMORY = 8 << 20;
  private static final int HEADER = Integer.BYTES;

  private final Optional<Path> folder;
  private Optional<FileChannel> file = Optional.empty();
  private byte[] waiting = new byte[1 << 16];
  private int filled;
  private long written;

  /// @param folder where the file may be made; empty to keep everything in memory
  PostSpool(Optional<Path> folder) {
    this.folder = folder;
  }

  /// Keeps a row and answers where it is.
  long add(String... cells) throws IOException {
    var packed = packed(cells);
    if (folder.isPresent() && filled > 0 && filled + packed.length > IN_MEMORY) {
      writeOut(folder.get());
    }
    if (filled + packed.length > waiting.length) {
      int wanted = Math.addExact(filled, packed.length);
      int twice = (int) Math.min(2L * waiting.length, Integer.MAX_VALUE - 8);
      waiting = Arrays.copyOf(waiting, Math.max(wanted, twice));
    }
    System.arraycopy(packed, 0, waiting, filled, packed.length);
    long place = written + filled;
    filled += packed.length;
    return place;
  }

  private void writeOut(Path into) throws IOException {
    if (file.isEmpty()) {
      Files.createDirectories(into);
      file = Optional.of(made(into.resolve("posts-" + UUID.randomUUID())));
    }
    var bytes = ByteBuffer.wrap(waiting, 0, filled);
    while (bytes.hasRemaining()) {
      file.get().write(bytes);
    }
    written += filled;
    filled = 0;
  }

  private static FileChannel made(Path file) throws IOException {
    return FileChannel.open(
        file,
        StandardOpenOption.CREATE_NEW,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  /// The row at a place.
  ///
  /// @param end where the next one begins
  String[] row(long place, long end) {
    int length = Math.toIntExact(end - place);
    if (place >= written) {
      return unpacked(ByteBuffer.wrap(waiting, (int) (place - written), length).slice());
    }
    var bytes = ByteBuffer.allocate(length);
    try {
      while (bytes.hasRemaining()) {
        if (file.orElseThrow().read(bytes, place + bytes.position()) < 0) {
          throw new IOException("the rows that were put aside end early");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("rows that were put aside cannot be read", e);
    }
    return unpacked(bytes.flip());
  }

  /// Where the next row will be.
  long end() {
    return written + filled;
  }

  private static byte[] packed(String... cells) {
    int length = 1;
    for (var cell : cells) {
      length += HEADER + (isNarrow(cell) ? cell.length() : Math.multiplyExact(2, cell.length()));
    }
    var into = ByteBuffer.allocate(length).put((byte) cells.length);
    for (var cell : cells) {
      if (isNarrow(cell)) {
        into.putInt(cell.length()).put(cell.getBytes(StandardCharsets.ISO_8859_1));
      } else {
        into.putInt(~cell.length()).asCharBuffer().put(cell);
        into.position(into.position() + 2 * cell.length());
      }
    }
    return into.array();
  }

  /// Not by UTF-8, in which half a pair is lost.
  private static boolean isNarrow(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (cell.charAt(i) > 0xFF) {
        return false;
      }
    }
    return true;
  }

  private static String[] unpacked(ByteBuffer from) {
    var cells = new String[from.get()];
    for (int i = 0; i < cells.length; i++) {
      int length = from.getInt();
      if (length >= 0) {
        cells[i] =
            new String(
                from.array(),
                from.arrayOffset() + from.position(),
                length,
                StandardCharsets.ISO_8859_1);
        from.position(from.position() + length);
      } else {
        var wide = new char[~length];
        from.asCharBuffer().get(wide);
        from.position(from.position() + 2 * wide.length);
        cells[i] = new String(wide);
      }
    }
    return cells;
  }
}
