package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexerTest {
  @TempDir private Path home;

  private static Set<Integer> indexed(Project project) {
    project.awaitIndex();
    return project.index().documentVersions().keySet();
  }

  @Test
  void theIndexFollowsImportsAndTheirUndoing() {
    try (var project = Sample.project(home.resolve("p"))) {
      assertEquals(Set.of(1, 2, 3, 4), indexed(project));
      assertEquals(2, project.index().revision());
      var kari = project.coder("Kari");
      project.removeDocument(2, kari);
      assertEquals(Set.of(1, 3, 4), indexed(project));
      project.undo(kari);
      assertEquals(Set.of(1, 2, 3, 4), indexed(project));
      assertEquals(4, project.index().revision());
      assertEquals(List.of(), project.verify());
    }
  }

  @Test
  void theRevisionIsNotedWhenACodingWasAdded() {
    try (var project = Sample.project(home.resolve("p"))) {
      project.addCoding(CodingRequest.of(1, 40, 80, "STATUS"), project.coder("Kari"));
      project.awaitIndex();
      assertEquals(3, project.index().revision());
    }
    try (var project = Project.open(home.resolve("p"))) {
      assertEquals(3, project.index().revision());
      assertEquals(List.of(), project.verify());
    }
  }

  @Test
  void aDeletedIndexIsMadeAnewWhenTheProjectIsOpened() throws IOException {
    var folder = home.resolve("p");
    Sample.project(folder).close();
    try (var files = Files.walk(folder.resolve("index"))) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    try (var project = Project.open(folder)) {
      assertEquals(Set.of(1, 2, 3, 4), indexed(project));
      assertEquals(List.of(), project.verify());
    }
  }

  @Test
  void anIndexIsMadeAnewOnRequest() {
    try (var project = Sample.project(home.resolve("p"))) {
      project.awaitIndex();
      project.index().remove(Set.of(1, 2));
      project.reindex();
      assertEquals(Set.of(1, 2, 3, 4), project.index().documentVersions().keySet());
      assertEquals(List.of(), project.verify());
    }
  }
}
