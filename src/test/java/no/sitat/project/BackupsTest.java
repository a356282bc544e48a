package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import no.sitat.coding.Coding;
import no.sitat.project.desk.CodingRequest;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.upkeep.BackupPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backups that are taken by themselves, while others work.
class BackupsTest {
  @TempDir private Path home;

  @BeforeEach
  void makeTheFolder() throws IOException {
    Files.createDirectory(home.resolve("copies"));
  }

  private BackupPlan plan(int hours, int keep) {
    return new BackupPlan(hours, Optional.of(home.resolve("copies")), keep);
  }

  private List<Path> copies() throws IOException {
    try (var files = Files.list(home.resolve("copies"))) {
      return files.sorted().toList();
    }
  }

  @Test
  void aBackupIsTakenIntoTheFolderOfThePlanAndTheOldestGo() throws Exception {
    try (var project = Sample.project(home.resolve("p"))) {
      project.backups().change(plan(24, 2));
      Files.writeString(home.resolve("copies").resolve("p-notes.zip"), "somebody's own");
      for (int times = 0; times < 4; times++) {
        assertEquals(Optional.empty(), project.backups().take().diary().failed());
      }
      var names = copies().stream().map(file -> String.valueOf(file.getFileName())).toList();
      assertEquals(3, names.size(), names.toString());
      assertTrue(names.contains("p-notes.zip"), "what has another name is nobody's here");
      var taken = project.backups().status().diary().taken().orElseThrow();
      assertEquals(copies().get(1), taken.file());
      assertEquals(Files.size(taken.file()), taken.bytes());
    }
  }

  @Test
  void theNewestIsKeptThoughTheClockStandsOrGoesBack() throws Exception {
    try (var project = Sample.project(home.resolve("p"))) {
      var noon = Instant.parse("2026-10-25T00:30:00Z");
      var moments = List.of(noon, noon, noon.minusSeconds(3600), noon.plusSeconds(7200)).iterator();
      var backups = project.backups().by(moments::next);
      backups.change(plan(0, 2));
      var newest = new ArrayList<String>();
      for (int times = 0; times < 4; times++) {
        var file = backups.take().diary().taken().orElseThrow().file();
        assertTrue(Files.exists(file), "the one just taken is never the one to go");
        newest.add(String.valueOf(file.getFileName()).replaceAll("p-[0-9a-f]{8}-", ""));
      }
      assertEquals(
          List.of(
              "2026-10-25T003000Z.zip",
              "2026-10-25T003001Z.zip",
              "2026-10-25T003002Z.zip",
              "2026-10-25T023000Z.zip"),
          newest);
      assertEquals(2, copies().size());
    }
  }

  @Test
  void twoProjectsWhoseFoldersHaveOneNameKeepTheirBackupsInOneFolder() throws Exception {
    try (var one = Sample.project(home.resolve("a").resolve("p"));
        var two = Sample.project(home.resolve("b").resolve("p"))) {
      one.backups().change(plan(0, 1));
      two.backups().change(plan(0, 1));
      var first = one.backups().take().diary().taken().orElseThrow().file();
      var second = two.backups().take().diary().taken().orElseThrow().file();
      assertEquals(Set.of(first, second), Set.copyOf(copies()));
    }
  }

  @Test
  void closingWaitsForABackupThatWasBegun() throws Exception {
    var place = home.resolve("p");
    try (var project = Sample.project(place)) {
      project.backups().change(plan(0, 1));
      assertTrue(project.backups().start().running());
    }
    assertEquals(1, copies().size());
    var diary = Files.readString(place.resolve("backups.properties"));
    assertTrue(diary.contains("taken.bytes"), diary);
    try (var project = Project.open(place)) {
      assertEquals(List.of(), project.verify());
    }
  }

  @Test
  void thePlanAndTheLastBackupAreKnownAfterTheProjectWasClosed() {
    Instant taken;
    try (var project = Sample.project(home.resolve("p"))) {
      assertEquals(Optional.empty(), project.backups().status().next());
      project.backups().change(plan(24, 7));
      assertTrue(
          project.backups().status().next().orElseThrow().isBefore(Instant.now()), "overdue");
      taken = project.backups().take().diary().taken().orElseThrow().at();
    }
    try (var project = Project.open(home.resolve("p"))) {
      var status = project.backups().status();
      assertEquals(plan(24, 7), status.diary().plan());
      assertEquals(taken.plus(Duration.ofDays(1)), status.next().orElseThrow());
    }
  }

  @Test
  void anOverdueBackupIsTakenSoonAfterTheBeginning() throws Exception {
    try (var project = Sample.project(home.resolve("p"))) {
      project.backups().change(plan(1, 7));
      try (var _ = project.backups().keepUp()) {
        var until = Instant.now().plusSeconds(40);
        while (project.backups().status().diary().taken().isEmpty()) {
          assertTrue(Instant.now().isBefore(until), "no backup was taken");
          Thread.sleep(100);
        }
      }
      assertEquals(1, copies().size());
    }
  }

  @Test
  void aFailureIsToldInASentenceAndTheOldBackupStays() throws IOException {
    try (var project = Sample.project(home.resolve("p"))) {
      project.backups().change(plan(24, 7));
      project.backups().take();
      var old = Files.readAllBytes(copies().getFirst());
      var moved = home.resolve("moved");
      Files.move(home.resolve("copies"), moved);
      Files.writeString(home.resolve("copies"), "a file where the folder was");
      var failed = project.backups().take().diary().failed().orElseThrow();
      assertEquals("That is a file, not a folder.", failed.why().en());
      try (var files = Files.list(moved)) {
        assertEquals(
            List.of(old.length),
            files.map(file -> (int) file.toFile().length()).collect(Collectors.toList()));
      }
      Files.delete(home.resolve("copies"));
      var away = project.backups().take().diary().failed().orElseThrow();
      assertTrue(away.why().en().startsWith("There is no such folder"), away.why().en());
      assertFalse(Files.exists(home.resolve("copies")), "nothing is made where a disk was");
      Files.move(moved, home.resolve("copies"));
      assertEquals(Optional.empty(), project.backups().take().diary().failed());
    }
  }

  @Test
  void theFolderBesideTheProjectIsMadeAndNoOther() {
    try (var project = Sample.project(home.resolve("p"))) {
      refuses(project, new BackupPlan(0, Optional.of(home.resolve("copeis")), 7), "folder");
      assertFalse(Files.exists(home.resolve("copeis")));
      var beside = BackupPlan.suggested(home.resolve("p"));
      project.backups().change(new BackupPlan(0, Optional.of(beside), 7));
      assertEquals(Optional.empty(), project.backups().take().diary().failed());
      assertTrue(Files.isDirectory(beside));
    }
  }

  @Test
  void aPlanThatCannotBeKeptIsRefused() {
    try (var project = Sample.project(home.resolve("p"))) {
      refuses(project, new BackupPlan(24, Optional.empty(), 7), "folder");
      refuses(project, new BackupPlan(24, Optional.of(Path.of("copies")), 7), "folder");
      refuses(
          project, new BackupPlan(24, Optional.of(home.resolve("p").resolve("c")), 7), "folder");
      refuses(project, new BackupPlan(0, Optional.of(Path.of("/proc/1/copies")), 7), "folder");
      refuses(project, plan(24, 0), "keep");
      refuses(project, plan(-1, 7), "hours");
      assertThrows(ProjectError.class, () -> project.backups().take());
    }
  }

  private static void refuses(Project project, BackupPlan plan, String field) {
    var error = assertThrows(ProjectError.class, () -> project.backups().change(plan));
    assertEquals(field, error.field());
  }

  @Test
  void onAFullDiskTheOldBackupStaysAndTheSentenceSaysHowMuchIsNeeded() throws IOException {
    var disk = SmallDisk.of(home.resolve("copies"), 100);
    assumeTrue(disk.isPresent(), "BackupsTest.onAFullDisk: this machine mounts no disk for a test");
    try (var small = disk.orElseThrow();
        var project = Sample.project(home.resolve("p"))) {
      project.backups().change(plan(24, 7));
      assertEquals(Optional.empty(), project.backups().take().diary().failed());
      var old = copies().getFirst();
      var before = Files.readAllBytes(old);
      small.fill(1_000_000);
      var failed = project.backups().take().diary().failed().orElseThrow();
      assertTrue(failed.why().en().contains("too little room on the disk"), failed.why().en());
      assertArrayEquals(before, Files.readAllBytes(old));
      assertTrue(
          copies().stream().noneMatch(file -> file.toString().contains(".sitat-backup")),
          "nothing half written stays");
    }
  }

  /// Somebody codes all the time. What was acknowledged before a backup began is in it, it is
  /// whole, and nobody waits for it.
  @Test
  void aBackupTakenWhileSomebodyCodesIsWholeAndNobodyWaits() throws Exception {
    try (var project = Sample.project(home.resolve("p"))) {
      project.backups().change(plan(24, 50));
      var acknowledged = new ConcurrentLinkedQueue<Integer>();
      var stop = new AtomicBoolean();
      var longest = new AtomicLong();
      var coder =
          Thread.ofPlatform()
              .start(() -> {
                var kari = project.coder("Kari");
                for (int i = 0; !stop.get(); i++) {
                  long from = System.nanoTime();
                  var request = CodingRequest.of(1 + i % 3, 20 + i % 30, 40 + i % 30, "STATUS");
                  acknowledged.add(project.addCoding(request, kari).value().id());
                  longest.accumulateAndGet(System.nanoTime() - from, Math::max);
                }
              });
      for (int round = 0; round < 5; round++) {
        var before = new HashSet<>(acknowledged);
        var status = project.backups().take();
        assertEquals(Optional.empty(), status.diary().failed());
        var folder = home.resolve("q" + round);
        Project.restore(status.diary().taken().orElseThrow().file(), folder, false);
        try (var restored = Project.open(folder)) {
          var there =
              restored.codings().value().stream().map(Coding::id).collect(Collectors.toSet());
          before.removeAll(there);
          assertEquals(new HashSet<>(), before, "lost in round " + round);
          assertEquals(List.of(), restored.verify(), "round " + round);
        }
      }
      stop.set(true);
      coder.join();
      assertFalse(acknowledged.isEmpty());
      System.out.println(
          "BackupsTest: longest coding during backups, ms: " + longest.get() / 1_000_000);
    }
  }

  @Test
  void whatLiesInAFolderOfTheProjectGoesWithTheBackupAndNothingElseDoes() throws IOException {
    try (var project = Sample.project(home.resolve("p"))) {
      var registry = Files.createDirectories(home.resolve("p").resolve("registry"));
      Files.writeString(registry.resolve("a.json"), "{}");
      Files.writeString(registry.resolve(".hidden.json"), "{}");
      Files.writeString(registry.resolve("b.txt"), "no table");
      Files.createSymbolicLink(registry.resolve("c.json"), home.resolve("elsewhere"));
      project.backup(home.resolve("kopi.zip"));
    }
    Project.restore(home.resolve("kopi.zip"), home.resolve("q"), false);
    try (var files = Files.list(home.resolve("q").resolve("registry"))) {
      assertEquals(
          List.of("a.json"), files.map(file -> String.valueOf(file.getFileName())).toList());
    }
    assertFalse(Files.exists(home.resolve("q").resolve("backups.properties")));
  }

  @Test
  void aBackupOfADamagedDatabaseIsNotTaken() {
    try (var project = Sample.project(home.resolve("p"))) {
      project
          .database()
          .write(
              handle -> handle.execute("UPDATE text_version SET text = text || 'x' WHERE id = 1"));
      var error = assertThrows(ProjectError.class, () -> project.backup(home.resolve("kopi.zip")));
      assertEquals(Problem.BAD_BACKUP, error.problem());
      assertFalse(Files.exists(home.resolve("kopi.zip")));
    }
  }
}
