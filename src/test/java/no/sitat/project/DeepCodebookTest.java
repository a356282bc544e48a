package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.sitat.project.desk.CodeDraft;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A tree that is deeper than anybody reads is refused.
class DeepCodebookTest {
  @Test
  void levelsHaveAnEnd(@TempDir Path home) {
    try (var project = Sample.project(home.resolve("p"))) {
      var kari = project.coder("Kari");
      Optional<String> above = Optional.empty();
      for (int level = 1; level <= 32; level++) {
        var draft = CodeDraft.named("n" + level, "").withParent(above);
        above = Optional.of(project.addCode(draft, kari).value().key());
      }
      long revision = project.revision();
      var deeper = CodeDraft.named("for dypt", "").withParent(above);
      var error = assertThrows(ProjectError.class, () -> project.addCode(deeper, kari));
      assertEquals(Problem.BAD_VALUE, error.problem());
      assertEquals("parent", error.field());
      assertEquals(revision, project.revision());
      assertEquals(List.of(), project.verify());
    }
  }
}
