package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.sitat.project.desk.CodingRequest;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
  @TempDir private Path home;

  @Test
  void aBackupMadeWhileTheProjectIsInUseRestoresToTheSameProject() {
    var file = home.resolve("kopi.zip");
    String before;
    try (var project = Sample.project(home.resolve("p"))) {
      var kari = project.coder("Kari");
      project.addCoding(CodingRequest.of(1, 40, 80, "STATUS"), kari);
      before = Picture.of(project);
      project.backup(file);
      project.addCoding(CodingRequest.of(1, 50, 60, "STATUS"), kari);
    }
    Project.restore(file, home.resolve("q"), false);
    try (var project = Project.open(home.resolve("q"))) {
      assertEquals(before, Picture.of(project));
      assertEquals(List.of(), project.verify());
      project.undo(project.coder("Kari"));
      assertEquals(0, project.codings().value().size());
    }
  }

  @Test
  void whatAKilledBackupHasLeftGoesWithTheNextAndNoOtherAccountReadsEither() throws IOException {
    var left = Files.createDirectory(home.resolve(".sitat-backup17"));
    Files.writeString(left.resolve("held"), "");
    Files.writeString(left.resolve("database.zip"), "a copy of all interviews");
    var folder = home.resolve("p");
    try (var project = Sample.project(folder)) {
      project.backup(home.resolve("kopi.zip"));
    }
    try (var files = Files.list(home)) {
      assertEquals(
          Set.of("p", "kopi.zip"),
          files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
    }
    assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"));
    assertEquals("rwx------", rights(folder));
    assertEquals("rw-------", rights(home.resolve("kopi.zip")));
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void aDamagedBackupRestoresNothing() throws IOException {
    var file = home.resolve("kopi.zip");
    try (var project = Sample.project(home.resolve("p"))) {
      project.backup(file);
    }
    var bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 0x10;
    Files.write(file, bytes);
    refuses(file);
    Files.write(file, List.of("not a zip"));
    refuses(file);
    Files.write(file, new byte[0]);
    refuses(file);
  }

  private void refuses(Path file) throws IOException {
    var folder = home.resolve("q");
    var error = assertThrows(ProjectError.class, () -> Project.restore(file, folder, false));
    assertEquals(Problem.BAD_BACKUP, error.problem());
    assertFalse(Files.exists(folder));
    try (var left = Files.list(home)) {
      assertEquals(2, left.count(), "only the project and the backup");
    }
  }

  @Test
  void aBackupIsNotRestoredOverAProject() {
    var file = home.resolve("kopi.zip");
    try (var project = Sample.project(home.resolve("p"))) {
      project.backup(file);
    }
    var error =
        assertThrows(ProjectError.class, () -> Project.restore(file, home.resolve("p"), false));
    assertEquals(Problem.FOLDER_TAKEN, error.problem());
  }
}
