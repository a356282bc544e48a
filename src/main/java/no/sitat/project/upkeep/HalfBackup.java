package no.sitat.project.upkeep;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import no.sitat.project.disk.WholeFolder;

/// The folder in which a backup is written, beside its place; gone when it is closed.
///
/// It is held while it is in use. One that nobody holds was left by a process that was killed, is a
/// copy of all interviews that nobody knows of, and is taken away by the next backup there.
final class HalfBackup implements AutoCloseable {
  static final String NAME = ".sitat-backup";

  private static final String HELD = "held";

  private final Path folder;
  private final FileChannel held;

  private HalfBackup(Path folder, FileChannel held) {
    this.folder = folder;
    this.held = held;
  }

  static HalfBackup in(Path place) throws IOException {
    sweep(place);
    var folder = Files.createTempDirectory(place, NAME);
    var held =
        FileChannel.open(
            folder.resolve(HELD), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    held.lock();
    return new HalfBackup(folder, held);
  }

  Path folder() {
    return folder;
  }

  private static void sweep(Path place) throws IOException {
    try (var left = Files.newDirectoryStream(place, NAME + "*")) {
      for (var folder : left) {
        if (Files.isDirectory(folder) && !isHeld(folder.resolve(HELD))) {
          WholeFolder.remove(folder);
        }
      }
    }
  }

  /// Also where another has just made the folder and does not hold it yet.
  private static boolean isHeld(Path file) throws IOException {
    if (!Files.exists(file)) {
      return true;
    }
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        var lock = channel.tryLock()) {
      return lock == null;
    } catch (OverlappingFileLockException _) {
      return true;
    }
  }

  @Override
  public void close() throws IOException {
    held.close();
    WholeFolder.remove(folder);
  }
}
