package no.sitat.project.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.sitat.project.disk.Database;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.disk.ProjectFolder;
import no.sitat.project.disk.WholeFolder;

/// Whether a backup can be restored: it is, into a folder that is removed again, the database is
/// opened, and everything stored is looked through.
final class BackupProof {
  private BackupProof() {}

  /// @param backup the file
  /// @param folder one that is not there
  /// @param called what the file will be called
  /// @throws ProjectError [Problem#BAD_BACKUP] if it cannot be
  static void check(Path backup, Path folder, Path called) throws IOException {
    Files.createDirectory(folder);
    try {
      Backup.unpack(backup, folder);
      if (!faults(folder).isEmpty()) {
        throw failed(called);
      }
    } finally {
      WholeFolder.remove(folder);
    }
  }

  private static List<String> faults(Path folder) {
    try (var taken = ProjectFolder.open(folder);
        var database = Database.open(taken)) {
      return database.readMuch(Verification::ofStored);
    }
  }

  private static ProjectError failed(Path file) {
    return ProjectError.of(
        Problem.BAD_BACKUP,
        "file",
        "Sikkerhetskopien «"
            + file
            + "» ble ikke tatt: det som ble skrevet, er ikke helt. Prøv prosjektet med «sitat verify».",
        "The backup “"
            + file
            + "” was not taken: what was written is not whole. Check the project with “sitat verify”.");
  }
}
