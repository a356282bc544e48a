package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import no.sitat.project.desk.CodingRequest;
import no.sitat.project.desk.MemoDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
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
  void anErrorIsToldToThoseWhoWaitAndTheNextAttemptMayGoWell() {
    try (var project = Sample.project(home.resolve("p"))) {
      var healthy = new AtomicBoolean();
      var indexer =
          new Indexer(
              home.resolve("own"),
              project::study,
              document -> {
                if (!healthy.get()) {
                  throw new StackOverflowError();
                }
                return project.text(document).text();
              });
      indexer.start();
      soon(() -> assertThrows(IllegalStateException.class, indexer::await));
      healthy.set(true);
      soon(indexer::await);
      assertEquals(Set.of(1, 2, 3, 4), indexer.index().documentVersions().keySet());
      indexer.close();
    }
  }

  @Test
  void whoeverWaitsForAClosedIndexIsToldSo() {
    try (var project = Sample.project(home.resolve("p"))) {
      var indexer = indexer(project, () -> {});
      indexer.start();
      soon(indexer::await);
      indexer.close();
      soon(indexer::await);
      project.memos().add("project", 0, MemoDraft.of("notat"), project.coder("Kari"));
      soon(() -> assertThrows(IllegalStateException.class, indexer::await));
      soon(() -> assertThrows(IllegalStateException.class, indexer::rebuild));
    }
  }

  @Test
  void aRebuildAskedForWhileTheIndexIsFilledIsMadeAfterwards() throws InterruptedException {
    try (var project = Sample.project(home.resolve("p"))) {
      var filling = new Gate();
      var rebuilding = new Gate();
      var read = new AtomicInteger();
      var indexer =
          indexer(
              project,
              () -> {
                switch (read.getAndIncrement()) {
                  case 0 -> filling.pass();
                  case 4 -> rebuilding.pass();
                  default -> {}
                }
              });
      indexer.start();
      filling.reached.await();
      var asking = Thread.ofPlatform().start(indexer::rebuild);
      while (asking.getState() != Thread.State.WAITING) {
        Thread.sleep(1);
      }
      filling.open.countDown();
      rebuilding.reached.await();
      assertFalse(asking.join(Duration.ofMillis(300)), "the filling was taken for the rebuild");
      rebuilding.open.countDown();
      soon(asking::join);
      assertEquals(8, read.get());
      indexer.close();
    }
  }

  /// Where a thread is held until it may go on.
  private record Gate(CountDownLatch reached, CountDownLatch open) {
    Gate() {
      this(new CountDownLatch(1), new CountDownLatch(1));
    }

    void pass() {
      reached.countDown();
      uninterrupted(open);
    }
  }

  private Indexer indexer(Project project, Runnable reading) {
    return new Indexer(
        home.resolve("own"),
        project::study,
        document -> {
          reading.run();
          return project.text(document).text();
        });
  }

  private static void uninterrupted(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void soon(Executable wait) {
    assertTimeoutPreemptively(Duration.ofSeconds(30), wait);
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

  @Test
  void whoHasWaitedIsNeverToldThatItIsStillFilled() {
    try (var project = Sample.project(home.resolve("p"))) {
      for (int i = 0; i < 50; i++) {
        project.reindex();
        assertEquals(IndexProgress.State.READY, project.indexProgress().state());
      }
    }
  }
}
