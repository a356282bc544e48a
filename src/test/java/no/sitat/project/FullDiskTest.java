package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import no.sitat.Seed;
import no.sitat.coding.Coding;
import no.sitat.coding.HitPlace;
import no.sitat.coding.SegmentUnit;
import no.sitat.corpus.Document;
import no.sitat.project.desk.CodingRequest;
import no.sitat.project.desk.MemoDraft;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.searches.HitCodingDesk;
import no.sitat.project.searches.HitCodingRequest;
import no.sitat.project.store.CodingStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The disk is full, or becomes so; what was acknowledged is there when it has room again.
class FullDiskTest {
  private static final int MEGABYTE = 1 << 20;
  private static final Set<Problem> NO_MORE = Set.of(Problem.NO_ROOM, Problem.NOT_ON_DISK);
  private static final int ROUNDS = Integer.getInteger("sitat.fullDiskRounds", 3);

  @TempDir private Path home;
  private SmallDisk disk = new SmallDisk(Path.of(""));

  @BeforeEach
  void mount() throws IOException {
    var mounted = SmallDisk.of(home.resolve("disk"), 120);
    assumeTrue(mounted.isPresent(), "a test may not mount a disk here");
    disk = mounted.get();
  }

  @AfterEach
  void unmount() {
    disk.close();
  }

  private Path project() {
    return disk.place().resolve("p");
  }

  private static Problem problemOf(org.junit.jupiter.api.function.Executable work) {
    return assertThrows(ProjectError.class, work).problem();
  }

  @Test
  void aProjectIsNotOpenedWithoutRoomAndIsLeftAsItWas() throws IOException {
    Sample.project(project()).close();
    var database = project().resolve("project.mv.db");
    var before = Files.readAllBytes(database);
    disk.fill(0);
    var error = assertThrows(ProjectError.class, () -> Project.open(project()));
    assertEquals(Problem.NO_ROOM, error.problem());
    assertTrue(error.words().en().contains("64 MB are needed, 0 MB are free"), error.getMessage());
    assertArrayEquals(before, Files.readAllBytes(database));
    disk.free();
    try (var project = Project.open(project())) {
      assertEquals(List.of(), project.verify());
    }
  }

  @Test
  void aProjectIsNotMadeWithoutRoom() throws IOException {
    disk.fill(MEGABYTE);
    assertEquals(
        Problem.NO_ROOM, problemOf(() -> Project.create(project(), NewProject.named("P"))));
    disk.free();
    Project.create(project(), NewProject.named("P")).close();
  }

  @Test
  void aChangeIsRefusedBeforeTheDiskIsFullAndNothingIsLostByClosing() throws IOException {
    var request = CodingRequest.of(1, 40, 80, "STATUS");
    try (var project = Sample.project(project())) {
      var kari = project.coder("Kari");
      project.addCoding(request, kari);
      disk.fill(0);
      assertEquals(Problem.NO_ROOM, problemOf(() -> project.addCoding(request, kari)));
      assertEquals(1, project.codings().value().size());
    }
    assertEquals(Problem.NO_ROOM, problemOf(() -> Project.open(project())));
    disk.free();
    try (var project = Project.open(project())) {
      assertEquals(1, project.codings().value().size());
      assertEquals(List.of(), project.verify());
    }
  }

  @Test
  void aLargeChangeThatFindsNoRoomIsRefusedAndNothingOfItIsThereAfterwards() throws Exception {
    try (var project = Sample.project(project())) {
      project.addCoding(CodingRequest.of(1, 40, 80, "STATUS"), project.coder("Kari"));
    }
    var parts = OpenParts.of(project());
    try (AutoCloseable _ = parts::close) {
      var editor = parts.editor();
      var problem = problemOf(() -> codeEverything(editor));
      assertTrue(NO_MORE.contains(problem), problem.name());
      assertEquals(1, editor.study().codings().size());
      assertEquals(1, stored(editor, problem));
      disk.free();
    }
    try (var project = Project.open(project())) {
      assertEquals(1, project.codings().value().size());
      assertEquals(List.of(), project.verify());
    }
  }

  /// A database that could not take a change back answers nothing more until it is opened again.
  private static int stored(Editor editor, Problem problem) {
    try {
      return editor.readMuch((handle, _) -> CodingStore.inOrder(handle)).value().size();
    } catch (ProjectError e) {
      assertEquals(Problem.NOT_ON_DISK, e.problem());
      assertEquals(Problem.NOT_ON_DISK, problem);
      return editor.study().codings().size();
    }
  }

  /// Every stretch of some text; the disk becomes full when it has begun.
  private void codeEverything(Editor editor) {
    var study = editor.study();
    var places = new ArrayList<HitPlace>();
    for (int start = 0; start < 400; start++) {
      for (int end = start + 1; end < 400; end++) {
        places.add(HitPlace.of(1, start, end));
      }
    }
    var said = HitCodingRequest.Said.of("STATUS");
    var request = new HitCodingRequest("x", false, study.revision(), SegmentUnit.MATCH, said);
    var segments = new HitCodingDesk.Segments(study, places.size(), places);
    editor.edit(
        "codings-by-query",
        editor.coder("Kari"),
        sketch -> {
          disk.fill(0);
          return HitCodingDesk.write(sketch, segments, request);
        });
  }

  @Test
  void nothingAcknowledgedIsLostWhenTheDiskFillsInTheMiddleOfAWrite() throws IOException {
    var random = new Random(Seed.fresh(FullDiskTest.class));
    Sample.project(project()).close();
    var told = new HashSet<Integer>();
    for (int round = 0; round < ROUNDS; round++) {
      told.addAll(untilFull(random));
      disk.free();
      try (var project = Project.open(project())) {
        var codings =
            project.codings().value().stream().map(Coding::id).collect(Collectors.toSet());
        var lost = new HashSet<>(told);
        lost.removeAll(codings);
        assertEquals(Set.of(), lost, "lost in round " + round);
        assertEquals(
            List.of("intervju 1", "intervju 2", "intervju 3"),
            project.study().corpus().documents().stream().map(Document::name).limit(3).toList());
        assertEquals(List.of(), project.verify(), "round " + round);
      }
    }
  }

  /// Codes while another thread takes the room away, also between Sitat's look at it and the write.
  private Set<Integer> untilFull(Random random) {
    var told = new HashSet<Integer>();
    var filling = Thread.ofPlatform().unstarted(() -> disk.fill(0));
    try (var project = Project.open(project())) {
      var kari = project.coder("Kari");
      disk.fill(16 * MEGABYTE + random.nextInt(4 * MEGABYTE));
      var text = "ord ".repeat(1 + random.nextInt(200_000));
      filling.start();
      for (int i = 0; ; i++) {
        told.add(code(project, i));
        project.memos().add("project", 0, MemoDraft.of(text), kari);
      }
    } catch (ProjectError e) {
      assertTrue(NO_MORE.contains(e.problem()), e.getMessage());
    } catch (IllegalStateException _) {
      // The database met the full disk in the middle of a change.
    } finally {
      joined(filling);
    }
    return told;
  }

  private static void joined(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static int code(Project project, int i) {
    int start = 20 + i % 30;
    var request = CodingRequest.of(1 + i % 3, start, start + 10, i % 2 == 0 ? "STATUS" : "SKATT");
    return project.addCoding(request, project.coder("Kari")).value().id();
  }
}
