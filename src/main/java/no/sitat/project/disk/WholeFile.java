package no.sitat.project.disk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import no.sitat.text.StaysOpen;

/// A file that is there as it was or as it shall be, whenever the machine stops.
///
/// It is written beside its place, brought to the disk, and takes its place by a rename.
public final class WholeFile {
  private static final String HALF = ".part";

  private WholeFile() {}

  /// What a file gets.
  @FunctionalInterface
  public interface Body {
    void to(OutputStream out) throws IOException;
  }

  public static void write(Path file, String text) throws IOException {
    write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /// What was half written does not stay.
  public static void write(Path file, Body body) throws IOException {
    put(file.resolveSibling(file.getFileName() + HALF), file, body);
  }

  /// The same, under a name beside it that nothing else has, and for nobody else to read where the
  /// file system knows of owners.
  public static void writePrivate(Path file, Body body) throws IOException {
    var whole = file.toAbsolutePath();
    put(Files.createTempFile(whole.getParent(), ".sitat-", HALF), whole, body);
  }

  /// Returns when what has been written to a file is on the disk.
  public static void force(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static void put(Path half, Path file, Body body) throws IOException {
    try {
      try (var channel =
              FileChannel.open(
                  half,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.TRUNCATE_EXISTING,
                  StandardOpenOption.WRITE);
          var out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
        body.to(new StaysOpen(out)); // the file has still to be brought to the disk
        out.flush();
        channel.force(true);
      }
      Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(half);
    }
  }
}
