package no.sitat.project.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.disk.ProjectFolder;

/// When a project is backed up by itself, where to, and how many backups are kept.
///
/// A folder that is not there is refused, so that a slip of the pen or a disk that is not connected
/// does not put backups where nobody looks; the one beside the project is made.
///
/// @param hours between two; 0 for never
/// @param folder where they lie; empty as long as nobody has chosen
/// @param keep how many of them
public record BackupPlan(int hours, Optional<Path> folder, int keep) {
  public static final BackupPlan NONE = new BackupPlan(0, Optional.empty(), 7);

  private static final int LONGEST = 24 * 31;
  private static final int MOST = 1000;

  /// @param project the project's folder
  /// @throws ProjectError [Problem#BAD_VALUE] if it cannot be kept, [Problem#IN_GIT] if backups
  ///   would lie in a work tree
  public void check(Path project) {
    if (hours < 0 || hours > LONGEST) {
      throw wrong(
          "hours", "Velg fra hver time til hver måned.", "Choose from every hour to every month.");
    }
    if (keep < 1 || keep > MOST) {
      throw wrong("keep", "Behold 1 til 1000 kopier.", "Keep 1 to 1000 backups.");
    }
    if (hours > 0) {
      checkChosen();
    }
    folder.ifPresent(where -> checkFolder(where, project));
  }

  /// Writes an empty file where backups would lie, or above it as long as there is no such folder,
  /// and deletes it.
  ///
  /// @throws ProjectError [Problem#BAD_VALUE] if nothing can be written there
  public void tryFolder() {
    if (folder.isPresent() && !isWritable(folder.get())) {
      throw wrong(
          "folder",
          "Mappen kan ikke skrives i. Velg en annen, eller koble til disken den ligger på.",
          "The folder cannot be written in. Choose another, or connect the disk it is on.");
    }
  }

  private static boolean isWritable(Path where) {
    try {
      Files.delete(Files.createTempFile(ProjectFolder.nearest(where), "sitat", ".tmp"));
      return true;
    } catch (IOException | SecurityException _) {
      return false;
    }
  }

  /// @throws ProjectError [Problem#BAD_VALUE] if there is no folder
  public void checkChosen() {
    if (folder.isEmpty()) {
      throw wrong(
          "folder", "Velg en mappe for sikkerhetskopiene.", "Choose a folder for the backups.");
    }
  }

  /// A folder beside the project, which is made when it is chosen.
  ///
  /// @param project the project's folder
  public static Path suggested(Path project) {
    var own = project.toAbsolutePath().normalize();
    return own.resolveSibling(own.getFileName() + "-backups");
  }

  private static void checkFolder(Path where, Path project) {
    if (!where.isAbsolute()) {
      throw wrong(
          "folder",
          "Skriv hele stien til mappen, fra roten av disken.",
          "Write the whole path of the folder, from the root of the disk.");
    }
    if (Files.exists(where) && !Files.isDirectory(where)) {
      throw wrong("folder", "Det er en fil, ikke en mappe.", "That is a file, not a folder.");
    }
    if (where.normalize().startsWith(project.toAbsolutePath().normalize())) {
      throw wrong(
          "folder",
          "Velg en mappe utenfor prosjektet; helst på en annen disk.",
          "Choose a folder outside the project; best on another disk.");
    }
    ProjectFolder.refuseWorkTree(where);
    if (!Files.isDirectory(where) && !where.normalize().equals(suggested(project))) {
      throw wrong(
          "folder",
          "Mappen finnes ikke på denne maskinen. Er stien riktig, og er disken koblet til? En ny"
              + " mappe må lages før den kan velges.",
          "There is no such folder on this machine. Is the path right, and is the disk connected?"
              + " A new folder has to be made before it can be chosen.");
    }
  }

  private static ProjectError wrong(String field, String nb, String en) {
    return ProjectError.of(Problem.BAD_VALUE, field, nb, en);
  }
}
