package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import no.sitat.Seed;
import no.sitat.coding.Coding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The process is killed while it codes; what it acknowledged is there.
class DurabilityTest {
  private static final int ROUNDS = 3;

  @TempDir private Path home;

  @Test
  void everyAcknowledgedCodingSurvivesTheKillingOfTheProcess()
      throws IOException, InterruptedException {
    survives(KilledCoder.class);
  }

  @Test
  void everyCodingOfHitsAndEveryDecisionSurvivesTheKillingOfTheProcess()
      throws IOException, InterruptedException {
    survives(KilledSearcher.class);
  }

  @Test
  void aProcessKilledInTheMiddleOfABackupLeavesTheOldOneWhole()
      throws IOException, InterruptedException {
    var random = new Random(Seed.fresh(DurabilityTest.class));
    var folder = home.resolve("p");
    Sample.project(folder).close();
    for (int round = 0; round < ROUNDS; round++) {
      Killing.after(KilledBackup.class, folder, 1 + random.nextInt(3));
      Project.restore(home.resolve("kopi.zip"), home.resolve("q" + round), false);
      try (var project = Project.open(home.resolve("q" + round))) {
        assertEquals(List.of(), project.verify(), "round " + round);
      }
    }
  }

  /// H2 writes such a change to its file before it is committed. A copy of the folder is what a
  /// killed process leaves; a backup may be made at that moment too.
  @Test
  void aChangeTooLongForMemoryIsTakenBackWhenTheProcessIsKilledInItsMiddle() {
    var whole = home.resolve("p");
    var left = home.resolve("left");
    var backup = home.resolve("kopi.zip");
    try (var project = Sample.project(whole)) {
      var codings = project.codings().value();
      var database = project.database();
      long coders = coders(project);
      assertThrows(
          Stopped.class,
          () ->
              database.write(handle -> {
                handle.execute(
                    "INSERT INTO coder SELECT x + 1000, RANDOM_UUID(), 'koder ' || x"
                        + " FROM SYSTEM_RANGE(1, 300000)");
                copy(whole, left);
                project.backup(backup);
                throw new Stopped();
              }));
      Project.restore(backup, home.resolve("restored"), false);
      for (var folder : List.of(left, home.resolve("restored"))) {
        try (var again = Project.open(folder)) {
          assertEquals(codings, again.codings().value());
          assertEquals(coders, coders(again));
          assertEquals(List.of(), again.verify());
        }
      }
    }
  }

  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private static long coders(Project project) {
    return project
        .database()
        .read(handle -> handle.createQuery("SELECT COUNT(*) FROM coder").mapTo(Long.class).one());
  }

  private static void copy(Path from, Path to) {
    try {
      Files.createDirectory(to);
      for (var name : List.of("sitat.properties", "sitat.lock", "project.mv.db")) {
        Files.copy(from.resolve(name), to.resolve(name));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void survives(Class<?> process) throws IOException, InterruptedException {
    long seed = Seed.fresh(DurabilityTest.class);
    var random = new Random(seed);
    var folder = home.resolve("p");
    Sample.project(folder).close();
    var acknowledged = new HashSet<Integer>();
    for (int round = 0; round < ROUNDS; round++) {
      var said = Killing.after(process, folder, 1 + random.nextInt(250));
      assertTrue(said.size() > 0, "the process said nothing");
      acknowledged.addAll(said);
      try (var project = Project.open(folder)) {
        var there = project.codings().value().stream().map(Coding::id).collect(Collectors.toSet());
        var lost = new ArrayList<>(acknowledged);
        lost.removeAll(there);
        assertEquals(List.of(), lost, "lost in round " + round);
        assertEquals(List.of(), project.verify(), "round " + round);
        assertEquals(project.revision(), project.index().revision());
      }
    }
  }
}
