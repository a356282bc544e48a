package no.sitat.project.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/// Finds the last commit in a database that was not closed, and notes it where H2 looks.
///
/// It works on a copy, and the copy takes the place of the database when every row of it has been
/// read: a recovery that fails, or is cut short, leaves the database as it was.
final class Recovery {
  private final ProjectFolder folder;

  private Recovery(ProjectFolder folder) {
    this.folder = folder;
  }

  /// @return the number of the last migration
  /// @throws ProjectError [Problem#DAMAGED] or [Problem#NEWER_SCHEMA], with the database untouched
  static int of(ProjectFolder folder) {
    return DatabaseCopy.change(folder, new Recovery(folder)::run);
  }

  private int run(Path copy) throws IOException {
    mend(copy);
    return folder.checkSchema(new ReadOnly(folder, copy).schemaOfSoundRows());
  }

  private void mend(Path copy) throws IOException {
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
}
