package no.sitat.project.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A copy of the database that takes its place by a rename when all that was to be done to it has
/// been done; until then, and if that fails, the database is as it was.
final class DatabaseCopy {
  private final ProjectFolder folder;
  private final Path copy;

  private DatabaseCopy(ProjectFolder folder) {
    this.folder = folder;
    copy = folder.copy();
  }

  /// What is done to the copy.
  @FunctionalInterface
  interface Work<T> {
    T on(Path copy) throws IOException;
  }

  static <T> T change(ProjectFolder folder, Work<T> work) {
    var changing = new DatabaseCopy(folder);
    try {
      return changing.run(work);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T run(Work<T> work) throws IOException {
    try {
      Files.copy(folder.database(), copy, StandardCopyOption.REPLACE_EXISTING);
      var result = work.on(copy);
      WholeFile.force(copy);
      Files.move(
          copy,
          folder.database(),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      forceFolder();
      return result;
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  /// Not every system lets a folder be opened; where it does, the new name survives a power cut.
  private void forceFolder() {
    try (var channel = FileChannel.open(folder.path(), StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException _) {
      // Windows: whichever of the two files the name leads to then, both are whole.
    }
  }
}
