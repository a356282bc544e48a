package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.sitat.project.desk.CodeDraft;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
  @TempDir private Path home;

  private static Problem problemOf(org.junit.jupiter.api.function.Executable work) {
    return assertThrows(ProjectError.class, work).problem();
  }

  @Test
  void aNewProjectIsEmptyAndStaysSoAfterARestart() {
    var folder = home.resolve("p");
    Project.create(folder, NewProject.named("Utvandring")).close();
    try (var project = Project.open(folder)) {
      assertEquals("Utvandring", project.name());
      assertEquals(0, project.revision());
      assertTrue(project.study().codebook().codes().isEmpty());
      assertTrue(project.undoing().nextUndo(project.coder("Kari")).isEmpty());
    }
  }

  @Test
  void aCodeIsThereAfterARestartAndCanBeUndoneThen() {
    var folder = home.resolve("p");
    try (var project = Project.create(folder, NewProject.named("Utvandring"))) {
      var kari = project.coder("Kari");
      var code = project.addCode(CodeDraft.named("Status", "Status"), kari);
      assertEquals("STATUS", code.value().key());
      assertEquals(1, project.revision());
    }
    try (var project = Project.open(folder)) {
      assertEquals("STATUS", project.study().codebook().codes().getFirst().key());
      var undone = project.undo(project.coder("Kari"));
      assertEquals("Angret: Ny kode: Status", undone.text().nb());
      assertEquals("Undid: New code: Status", undone.text().en());
      assertTrue(project.study().codebook().codes().isEmpty());
      assertEquals(2, project.revision());
      project.redo(project.coder("Kari"));
      assertEquals(1, project.study().codebook().codes().size());
    }
  }

  @Test
  void aProjectThatIsOpenIsLocked() {
    var folder = home.resolve("p");
    try (var project = Project.create(folder, NewProject.named("Utvandring"))) {
      assertEquals(Problem.LOCKED, problemOf(() -> Project.open(folder)));
      assertEquals(0, project.revision());
    }
    Project.open(folder).close();
  }

  @Test
  void aProjectOfANewerSitatIsRefusedAndLeftAsItWas() throws IOException {
    var folder = home.resolve("p");
    Project.create(folder, NewProject.named("Utvandring")).close();
    Files.writeString(folder.resolve("sitat.properties"), "schema=99\n");
    var before = Files.readAllBytes(folder.resolve("project.mv.db"));
    assertEquals(Problem.NEWER_SCHEMA, problemOf(() -> Project.open(folder)));
    assertArrayEquals(before, Files.readAllBytes(folder.resolve("project.mv.db")));
  }

  @Test
  void aDatabaseOfANewerSitatIsRefusedAlsoWhenOnlyTheDatabaseSaysSo() throws IOException {
    var folder = home.resolve("p");
    try (var project = Project.create(folder, NewProject.named("Utvandring"))) {
      project
          .database()
          .write(handle ->
              handle.execute(
                  "INSERT INTO \"flyway_schema_history\" (\"installed_rank\", \"version\","
                      + " \"description\", \"type\", \"script\", \"installed_by\","
                      + " \"execution_time\", \"success\")"
                      + " VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', 'sa', 1, TRUE)"));
    }
    assertEquals(Problem.NEWER_SCHEMA, problemOf(() -> Project.open(folder)));
    assertEquals(Problem.NEWER_SCHEMA, problemOf(() -> Project.open(folder)));
  }

  @Test
  void aDatabaseFileThatIsNoneIsSaidToBeDamaged() throws IOException {
    var folder = home.resolve("p");
    Project.create(folder, NewProject.named("Utvandring")).close();
    Files.write(folder.resolve("project.mv.db"), new byte[20_000]);
    assertEquals(Problem.DAMAGED, problemOf(() -> Project.open(folder)));
    Files.delete(folder.resolve("sitat.lock"));
    assertEquals(Problem.DAMAGED, problemOf(() -> Project.open(folder)));
  }

  @Test
  void aFolderWithoutAProjectIsNotOne() throws IOException {
    Files.writeString(home.resolve("notes.txt"), "…");
    assertEquals(Problem.NOT_A_PROJECT, problemOf(() -> Project.open(home)));
    assertEquals(Problem.NOT_A_PROJECT, problemOf(() -> Project.open(home.resolve("none"))));
  }

  @Test
  void aProjectIsNotMadeOverOtherFiles() throws IOException {
    Files.writeString(home.resolve("notes.txt"), "…");
    assertEquals(
        Problem.FOLDER_TAKEN, problemOf(() -> Project.create(home, NewProject.named("P"))));
  }

  @Test
  void aProjectIsNotMadeInAGitWorkTreeUnlessForced() throws IOException {
    Files.createDirectories(home.resolve("repo/.git"));
    var folder = home.resolve("repo/deep/p");
    assertEquals(Problem.IN_GIT, problemOf(() -> Project.create(folder, NewProject.named("P"))));
    var forced = new NewProject("P", java.util.Optional.empty(), true);
    Project.create(folder, forced).close();
    assertTrue(Files.exists(folder.resolve("project.mv.db")));
  }
}
