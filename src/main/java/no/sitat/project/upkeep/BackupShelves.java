package no.sitat.project.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import no.sitat.project.disk.Database;
import no.sitat.project.disk.ProjectFolder;

/// What keeping up a plan does on the disk.
public final class BackupShelves {
  private BackupShelves() {}

  /// @param project the project's folder
  public static BackupDiary diary(Path project) {
    return BackupDiary.in(project);
  }

  public static void write(BackupDiary diary, Path project) {
    diary.write(project);
  }

  /// Writes one more backup into the folder of a plan, which has been checked and is made when it
  /// is the one beside the project, and removes those that are too old to be kept: first the new,
  /// then the old.
  ///
  /// @return the new file
  public static Path write(Database database, ProjectFolder project, BackupPlan plan, Instant now)
      throws IOException {
    var folder = plan.folder().orElseThrow();
    Files.createDirectories(folder);
    var guid =
        database.read(
            handle -> handle.createQuery("SELECT guid FROM project").mapTo(UUID.class).one());
    var shelf = BackupShelf.of(folder, project.path(), guid);
    var file = shelf.next(now);
    Backup.write(database, project, file);
    shelf.keep(plan.keep());
    return file;
  }
}
