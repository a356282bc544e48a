package no.sitat.project.upkeep;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import no.sitat.project.disk.WholeFolder;

/// The folder in which a backup is written, beside its place; gone when it is closed.
///
/// It is held while it is in use. One that nobody holds was left by a process that was killed, is a
/// copy of all interviews that nobody knows of, and is taken away by the next backup there. Where a
/// disk knows no locks, it is taken away when it is some hours old.
final class HalfBackup implements AutoCloseable {
  private static final String NAME = ".sitat-backup";
  private static final String HELD = "held";
  private static final Duration FORGOTTEN = Duration.ofHours(6);

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
    try {
      held.lock();
    } catch (IOException _) {
      // Not every disk has locks; this one shall have its backup all the same.
    }
    return new HalfBackup(folder, held);
  }

  Path folder() {
    return folder;
  }

  private static void sweep(Path place) throws IOException {
    var old = Instant.now().minus(FORGOTTEN);
    try (var left = Files.newDirectoryStream(place, NAME + "*")) {
      for (var folder : left) {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && isLeft(folder, old)) {
          WholeFolder.remove(folder);
        }
      }
    }
  }

  /// Another may have just made the folder and not hold it yet; who holds it, has it however old.
  private static boolean isLeft(Path folder, Instant old) throws IOException {
    boolean isOld = Files.getLastModifiedTime(folder).toInstant().isBefore(old);
    if (!Files.exists(folder.resolve(HELD))) {
      return isOld;
    }
    try (var channel = FileChannel.open(folder.resolve(HELD), StandardOpenOption.WRITE);
        var lock = channel.tryLock()) {
      return lock != null;
    } catch (OverlappingFileLockException _) {
      return false;
    } catch (IOException _) {
      return isOld;
    }
  }

  @Override
  public void close() throws IOException {
    held.close();
    WholeFolder.remove(folder);
  }
}
