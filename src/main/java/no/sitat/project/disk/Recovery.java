package no.sitat.project.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.h2.mvstore.MVStore;

/// Finds the last commit in a database that was not closed, and notes it where H2 looks.
///
/// It works on a copy, and the copy takes the place of the database when every row of it has been
/// read: a recovery that fails, or is cut short, leaves the database as it was.
final class Recovery {
  private final ProjectFolder folder;
  private final Path copy;

  private Recovery(ProjectFolder folder) {
    this.folder = folder;
    copy = folder.recovering();
  }

  /// @return the number of the last migration
  /// @throws ProjectError [Problem#DAMAGED] or [Problem#NEWER_SCHEMA], with the database untouched
  static int of(ProjectFolder folder) {
    var recovery = new Recovery(folder);
    try {
      return recovery.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int run() throws IOException {
    try {
      Files.copy(folder.database(), copy, StandardCopyOption.REPLACE_EXISTING);
      mend();
      int schema = folder.checkSchema(new ReadOnly(folder, copy).schemaOfSoundRows());
      force(copy);
      Files.move(
          copy,
          folder.database(),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      forceFolder();
      return schema;
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private void mend() throws IOException {
    if (Files.size(copy) == 0) {
      throw folder.damaged();
    }
    var building = new MVStore.Builder().fileName(copy.toString());
    try (var store = building.recoveryMode().autoCommitDisabled().open()) {
      store.sync();
    } catch (RuntimeException _) {
      throw folder.damaged();
    }
  }

  private static void force(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /// Not every system lets a folder be opened; where it does, the new name survives a power cut.
  private void forceFolder() {
    try (var channel = FileChannel.open(folder.path(), StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException _) {
      // Windows: whichever of the two files the name leads to then, both hold the last commit.
    }
  }
}
