package no.sitat.project.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/// The folder of a project held for this process alone, by a lock on a file in it.
final class FolderLock implements AutoCloseable {
  static final String NAME = "sitat.lock";

  private final Path folder;
  private final FileChannel channel;
  private final FileLock lock;
  private final Optional<Object> key;

  private FolderLock(Path folder, FileChannel channel, FileLock lock) {
    this.folder = folder;
    this.channel = channel;
    this.lock = lock;
    key = keyNow();
  }

  /// @throws ProjectError [Problem#LOCKED] when another has it
  static FolderLock take(Path folder) {
    FileChannel channel;
    try {
      channel =
          FileChannel.open(
              folder.resolve(NAME),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write in " + folder, e);
    }
    try {
      var lock = Optional.ofNullable(channel.tryLock());
      return new FolderLock(folder, channel, lock.orElseThrow(() -> taken(folder)));
    } catch (OverlappingFileLockException e) {
      release(channel);
      throw taken(folder);
    } catch (IOException e) {
      release(channel);
      throw new UncheckedIOException("cannot lock " + folder, e);
    } catch (ProjectError e) {
      release(channel);
      throw e;
    }
  }

  static ProjectError taken(Path folder) {
    return ProjectError.of(
        Problem.LOCKED,
        "project",
        "«" + folder + "» er åpent i et annet Sitat. Lukk det der først.",
        "“" + folder + "” is open in another Sitat. Close it there first.");
  }

  /// Where the note of the last closing stands.
  FileChannel channel() {
    return channel;
  }

  /// Looks whether the lock is still the one that was taken: where somebody has deleted it, another
  /// process can hold a new one, and two would write to one database.
  ///
  /// @throws ProjectError [Problem#LOCKED]
  void checkHeld() {
    if (!keyNow().equals(key)) {
      throw ProjectError.of(
          Problem.LOCKED,
          "project",
          "Låsefilen i «"
              + folder
              + "» er slettet eller byttet ut, og et annet Sitat kan ha prosjektet åpent."
              + " Ingenting er lagret; lukk Sitat og åpne prosjektet på nytt.",
          "The lock in “"
              + folder
              + "” was deleted or replaced, and another Sitat may have the project open."
              + " Nothing was stored; close Sitat and open the project again.");
    }
  }

  /// What the file system calls the file that is there, whatever its name; nothing where it does
  /// not tell, or where there is none.
  private Optional<Object> keyNow() {
    try {
      var file = Files.readAttributes(folder.resolve(NAME), BasicFileAttributes.class);
      return Optional.ofNullable(file.fileKey());
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    try {
      lock.release();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot release the lock", e);
    } finally {
      release(channel);
    }
  }

  private static void release(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the lock", e);
    }
  }
}
