package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import no.sitat.Seed;
import no.sitat.project.intake.Progress;
import no.sitat.project.moving.KeptSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody who moves a project in and is killed in the middle has the whole of it or nothing, and
/// no file lies about.
class KilledMoveTest {
  private static final int ROUNDS = 6;

  @TempDir private Path folder = Path.of("");

  @Test
  @Tag("slow")
  void aMoveThatIsKilledIsThereAsAWholeOrNotAtAll() throws Exception {
    var random = new Random(Seed.fresh(KilledMoveTest.class));
    var place = folder.resolve("p");
    Project.create(place, NewProject.named("Prøve")).close();
    int acknowledged = 0;
    for (int round = 0; round < ROUNDS; round++) {
      acknowledged =
          Math.max(acknowledged, moveUntilKilled(place, acknowledged == 0, random.nextInt(8000)));
      try (var project = Project.open(place)) {
        int moves = project.moves().reports().size();
        assertTrue(moves >= acknowledged, moves + " of " + acknowledged);
        assertEquals(
            moves * KilledMover.TEXTS, project.study().corpus().documents().size(), "texts");
        assertEquals(moves * KilledMover.CODINGS, project.codings().value().size(), "codings");
        assertEquals(List.of(), project.verify());
        assertEquals(moves * KilledMover.PICTURES, project.moves().kept().size());
        assertEquals(sums(project), filesIn(place.resolve("kept")));
      }
    }
    assertTrue(acknowledged > 0, "nothing was ever taken");
  }

  private static List<String> sums(Project project) {
    return project.moves().kept().stream().map(KeptSource::sha256).distinct().sorted().toList();
  }

  private static List<String> filesIn(Path kept) throws IOException {
    if (!Files.isDirectory(kept)) {
      return List.of();
    }
    try (var files = Files.list(kept)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .sorted()
          .collect(Collectors.toList());
    }
  }

  /// @param afterOne whether it is killed only when a move was said to be done
  /// @return how many moves were said to be done
  private int moveUntilKilled(Path place, boolean afterOne, int millis) throws Exception {
    var said = folder.resolve("said.txt");
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                KilledMover.class.getName(),
                place.toString())
            .redirectError(Redirect.DISCARD)
            .redirectOutput(said.toFile())
            .start();
    while (process.isAlive()
        && Files.readAllLines(said).stream()
            .noneMatch(line -> !afterOne || line.startsWith("taken "))) {
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

  @Test
  void whatAKillHasLeftInKeptIsTakenAwayAtOpeningAndWhatARedoNeedsStays() throws IOException {
    var place = folder.resolve("p");
    try (var project = Project.create(place, NewProject.named("Prøve"))) {
      var by = project.coder("Kari");
      project.moves().take(KilledMover.reading(0), "p.qdpx", by, Progress.none());
      project.undo(by);
    }
    var kept = place.resolve("kept");
    var needed = filesIn(kept);
    assertEquals(KilledMover.PICTURES, needed.size());
    Files.writeString(kept.resolve("half-123.part"), "x");
    Files.writeString(kept.resolve(new UUID(7, 7).toString()), "x");
    Files.writeString(kept.resolve("mine.txt"), "somebody's own");

    try (var project = Project.open(place)) {
      assertTrue(Files.exists(kept.resolve("mine.txt")));
      Files.delete(kept.resolve("mine.txt"));
      assertEquals(needed, filesIn(kept));
      project.redo(project.coder("Kari"));
      assertEquals(List.of(), project.verify());
    }
  }
}
