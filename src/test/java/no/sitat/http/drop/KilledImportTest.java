package no.sitat.http.drop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import no.sitat.Seed;
import no.sitat.project.NewProject;
import no.sitat.project.Project;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody who imports and is killed in the middle has whole imports or nothing, and no files lie
/// about.
@Tag("slow")
class KilledImportTest {
  private static final int ROUNDS = 6;

  @TempDir private Path folder = Path.of("");

  @Test
  void anImportThatIsKilledIsThereAsAWholeOrNotAtAll() throws Exception {
    var random = new Random(Seed.fresh(KilledImportTest.class));
    var place = folder.resolve("p");
    Project.create(place, NewProject.named("Prøve")).close();
    int acknowledged = 0;
    for (int round = 0; round < ROUNDS; round++) {
      acknowledged = Math.max(acknowledged, importUntilKilled(place, random.nextInt(400)));
      try (var project = Project.open(place)) {
        int documents = project.study().corpus().documents().size();
        assertEquals(0, documents % KilledImporter.FILES);
        assertTrue(documents >= acknowledged, documents + " of " + acknowledged);
        assertEquals(documents / KilledImporter.FILES, project.imports().latest(1000).size());
        assertEquals(List.of(), project.verify());
        assertEquals(0, filesIn(project.incoming()));
      }
    }
    assertTrue(acknowledged > 0, "nothing was ever taken");
  }

  private static long filesIn(Path incoming) throws IOException {
    if (!Files.isDirectory(incoming)) {
      return 0;
    }
    try (var files = Files.walk(incoming)) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  /// @return how many documents were said to be taken
  private int importUntilKilled(Path place, int millis) throws Exception {
    var said = folder.resolve("said.txt");
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledImporter.class.getName(),
                place.toString())
            .redirectError(Redirect.DISCARD)
            .redirectOutput(said.toFile())
            .start();
    while (process.isAlive() && Files.readAllLines(said).size() < 3) {
      Thread.sleep(5);
    }
    Thread.sleep(millis);
    process.destroyForcibly().waitFor();
    return Files.readAllLines(said).stream()
        .filter(line -> line.matches("taken \\d+"))
        .mapToInt(line -> Integer.parseInt(line.substring(6)))
        .max()
        .orElse(0);
  }
}
