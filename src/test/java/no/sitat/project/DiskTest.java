package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.sitat.coding.Coding;
import no.sitat.project.desk.CodingRequest;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/// The disk fails when a change has been committed and is to be written out.
class DiskTest {
  @TempDir private Path home;

  @Test
  void nothingMoreIsStoredUntilTheProjectIsOpenedAgain() {
    var folder = home.resolve("p");
    try (var project = Sample.project(folder)) {
      var kari = project.coder("Kari");
      var request = CodingRequest.of(1, 40, 80, "STATUS");
      refuseWritingOut(project);
      assertNotOnDisk(() -> project.addCoding(request, kari));
      assertNotOnDisk(() -> project.addCoding(request, kari));
      assertNotOnDisk(() -> project.undo(kari));
      assertNotOnDisk(project::codings);
      allowWritingOut(folder);
    }
    try (var project = Project.open(folder)) {
      assertEquals(List.of(1), project.codings().value().stream().map(Coding::id).toList());
      var kari = project.coder("Kari");
      var next = project.addCoding(CodingRequest.of(1, 50, 90, "STATUS"), kari);
      assertEquals(2, next.value().id());
      assertEquals(4, next.revision());
      assertEquals(List.of(), project.verify());
    }
  }

  @Test
  void nothingIsStoredWhenSomebodyHasTakenTheLockAway() throws IOException {
    var folder = home.resolve("p");
    try (var project = Sample.project(folder)) {
      var kari = project.coder("Kari");
      var request = CodingRequest.of(1, 40, 80, "STATUS");
      var codings = project.codings().value();
      Files.delete(folder.resolve("sitat.lock"));
      assertEquals(Problem.LOCKED, problem(() -> project.addCoding(request, kari)));
      try (var _ = Files.newOutputStream(folder.resolve("sitat.lock"))) {
        assertEquals(Problem.LOCKED, problem(() -> project.addCoding(request, kari)));
      }
      assertEquals(codings, project.codings().value());
    }
  }

  private static Problem problem(Executable change) {
    return assertThrows(ProjectError.class, change).problem();
  }

  /// Only an administrator of the database may write it out.
  private static void refuseWritingOut(Project project) {
    project
        .database()
        .read(handle -> {
          handle.execute("CREATE USER keeper PASSWORD '' ADMIN");
          handle.execute("GRANT ALTER ANY SCHEMA TO sa");
          return handle.execute("ALTER USER sa ADMIN FALSE");
        });
  }

  private static void allowWritingOut(Path folder) {
    var url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("project");
    Jdbi.create(url, "keeper", "").useHandle(handle -> handle.execute("ALTER USER sa ADMIN TRUE"));
  }

  private static void assertNotOnDisk(Executable change) {
    assertEquals(Problem.NOT_ON_DISK, problem(change));
  }
}
