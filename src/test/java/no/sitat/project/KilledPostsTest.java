package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import no.sitat.Seed;
import no.sitat.project.intake.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody who imports a long file of posts and is killed between and in the middle of its pieces
/// ends with what an import has given that was let be.
@Tag("slow")
class KilledPostsTest {
  private static final int POSTS = 45_000;
  private static final int ROUNDS = 4;

  @TempDir private Path home = Path.of("");

  @Test
  void aFileWhoseImportIsKilledAgainAndAgainIsWholeInTheEndAsOneEdit() throws Exception {
    long seed = Seed.fresh(KilledPostsTest.class);
    var random = new Random(seed);
    var file = ManyPosts.file(home, POSTS, seed);
    var place = home.resolve("p");
    Project.create(place, NewProject.named("Prøve")).close();
    int reached = 0;
    for (int round = 0; round < ROUNDS; round++) {
      boolean whole = importUntilKilled(place, file, random.nextInt(900));
      try (var project = Project.open(place)) {
        assertEquals(List.of(), project.verify());
        int done = done(project);
        assertTrue(done >= reached, "went back from " + reached + " to " + done);
        reached = done;
        assertTrue(!whole || done == POSTS, "said to be whole");
      }
    }
    assertTrue(reached > 0, "nothing was ever written");
    try (var project = Project.open(place)) {
      if (project.study().corpus().size() == 0) {
        ManyPosts.take(project, file, Progress.none());
      }
      assertEquals(1, project.revision());
      assertEquals(List.of(), project.imports().unfinished());
      assertEquals(List.of(), project.verify());
      try (var twin = Project.create(home.resolve("twin"), NewProject.named("Prøve"))) {
        ManyPosts.take(twin, file, Progress.none());
        assertEquals(LongPostsTest.sameIn(twin), LongPostsTest.sameIn(project));
      }
      project.undo(project.coder("Kari"));
      assertEquals(0, project.study().corpus().size());
      assertEquals(List.of(), project.verify());
    }
  }

  /// Posts that are in, in sight or not; half of them are never in sight.
  private static int done(Project project) {
    var begun = project.imports().unfinished();
    if (begun.isEmpty()) {
      return project.study().corpus().documents().stream()
          .mapToInt(each -> each.turns().size())
          .sum();
    }
    assertEquals(0, project.study().corpus().size());
    assertEquals(0, project.revision());
    return begun.getFirst().done().posts();
  }

  /// @return whether it came to its end first
  private boolean importUntilKilled(Path place, Path file, int millis) throws Exception {
    var said = home.resolve("said.txt");
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                KilledPostsImporter.class.getName(),
                place.toString(),
                file.toString())
            .redirectError(Redirect.DISCARD)
            .redirectOutput(said.toFile())
            .start();
    while (process.isAlive() && Files.readAllLines(said).size() < 2) {
      Thread.sleep(5);
    }
    Thread.sleep(millis);
    process.destroyForcibly().waitFor();
    return Files.readAllLines(said).contains("whole");
  }
}
