package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.sitat.coding.Coder;
import no.sitat.exchange.registry.TableFileReader;
import no.sitat.exchange.source.SourceFile;
import no.sitat.registry.table.CubeRelease;
import no.sitat.registry.table.Measure;
import no.sitat.registry.table.StoredTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryTablesTest {
  @TempDir private Path folder;

  private static List<CubeRelease> csv() {
    var text = "Utvandring\nkjønn;2023;2024\nMenn;10;:\nKvinner;12;-\n";
    return TableFileReader.read(SourceFile.of("u.csv", text.getBytes(StandardCharsets.UTF_8)))
        .value()
        .orElseThrow();
  }

  private Project project() {
    return Project.create(folder.resolve("p"), NewProject.named("prøve"));
  }

  @Test
  void tablesComeAreDecidedUponAndGoEachAsOneEditThatIsUndone() {
    try (var project = project()) {
      var ida = project.coder("Ida");
      project.registry().add(csv(), "u.csv", ida);
      var table = only(project);
      assertFalse(table.cube().isDecided());
      assertEquals(csv().getFirst().cubes().getFirst(), table.cube());
      project.registry().decide(table, Map.of("value", Measure.COUNT), ida);
      assertTrue(only(project).cube().isDecided());
      project.registry().remove(table.id(), ida);
      assertEquals(List.of(), project.registry().all().value().tables());
      undo(project, ida);
      assertTrue(only(project).cube().isDecided());
      undo(project, ida);
      assertFalse(only(project).cube().isDecided());
      undo(project, ida);
      assertEquals(List.of(), project.registry().all().value().tables());
      assertEquals(List.of(), project.verify());
    }
  }

  @Test
  void theSameFileTwiceIsStoredOnceAndTheTablesAreThereAfterOpening() {
    try (var project = project()) {
      project.registry().add(csv(), "u.csv", project.coder("Ida"));
      project.registry().add(csv(), "u.csv", project.coder("Ida"));
    }
    try (var project = Project.open(folder.resolve("p"))) {
      assertEquals("u:u", only(project).key());
      assertEquals(List.of(), project.verify());
    }
  }

  @Test
  void aFileInTheFolderIsStillReadUntilTheDatabaseHasItsRelease() throws Exception {
    try (var project = project()) {
      var police = Path.of("corpus/registry/pu-2025-11.json");
      Files.createDirectories(project.folder().resolve("registry"));
      Files.copy(police, project.folder().resolve("registry/pu.json"));
      assertEquals(10, project.registry().all().value().tables().size());
      var releases = TableFileReader.read(SourceFile.of(police)).value().orElseThrow();
      project.registry().add(releases, "pu.json", project.coder("Ida"));
      var tables = project.registry().all().value().tables();
      assertEquals(10, tables.size());
      assertTrue(tables.stream().allMatch(each -> each.id() > 0));
    }
  }

  private static StoredTable only(Project project) {
    var tables = project.registry().all().value().tables();
    assertEquals(1, tables.size());
    return tables.getFirst();
  }

  private static void undo(Project project, Coder by) {
    project.undo(by);
  }
}
