package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.sitat.corpus.Document;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.SpeakerRole;
import no.sitat.corpus.Transcript;
import no.sitat.corpus.Transcript.SpokenTurn;
import no.sitat.exchange.IncomingDocument;
import no.sitat.project.IndexCalls.Patience;
import no.sitat.project.IndexProgress.State;
import no.sitat.project.intake.Progress;
import no.sitat.search.Searcher;
import no.sitat.search.hits.SearchOptions;
import no.sitat.search.query.reading.QueryReader;
import no.sitat.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An attempt that failed leaves nothing behind, and is made again though nobody calls.
class IndexRetriedTest {
  private static final Patience SHORT = new Patience(Duration.ofHours(1), Duration.ofSeconds(2));

  @TempDir private Path home;
  private final AtomicBoolean broken = new AtomicBoolean();

  private Indexer started(Project project, Path folder, Patience patience) {
    var indexer =
        new Indexer(folder, project::study, document -> text(project, document), patience);
    indexer.start();
    soon(indexer::await);
    return indexer;
  }

  private String text(Project project, Document document) {
    if (broken.get()) {
      throw new IllegalStateException("it cannot be read just now");
    }
    return project.text(document).text();
  }

  private static void soon(org.junit.jupiter.api.function.Executable wait) {
    assertTimeoutPreemptively(Duration.ofSeconds(60), wait);
  }

  private static void awaitReady(Indexer indexer) {
    soon(() -> {
      while (indexer.news().now().state() != State.READY) {
        Thread.sleep(5);
      }
    });
  }

  private static int hits(Project project, Indexer indexer, String words) {
    var study = project.study();
    var query = QueryReader.query(words, study);
    var found = new Searcher(indexer.index()).search(study, query, SearchOptions.DEFAULT);
    assertEquals(0, found.pending());
    return found.totals().hits();
  }

  @Test
  void aRebuildThatFailsIsTriedAgainAndNothingIsMissingMeanwhile() {
    try (var project = Sample.project(home.resolve("p"));
        var indexer = started(project, home.resolve("own"), SHORT)) {
      broken.set(true);
      soon(() -> assertThrows(IndexBehind.class, indexer::rebuild));
      assertEquals(State.FAILED, indexer.news().now().state());
      assertEquals(6, hits(project, indexer, "venner"));
      broken.set(false);
      awaitReady(indexer);
      assertEquals(Set.of(1, 2, 3, 4), indexer.index().documentVersions().keySet());
      assertEquals(6, hits(project, indexer, "venner"));
    }
  }

  @Test
  void aRebuildForWhichTheDiskHasNoRoomIsMadeWhenItHas() throws IOException {
    var mounted = SmallDisk.of(home.resolve("disk"), 24);
    assumeTrue(mounted.isPresent(), "a test may not mount a disk here");
    try (var disk = mounted.get();
        var project = Sample.project(home.resolve("p"))) {
      project.importDocuments(manyWords(), project.coder("Kari"), Progress.none());
      try (var indexer = started(project, disk.place().resolve("index"), SHORT)) {
        int expected = hits(project, indexer, "ord*");
        assertTrue(expected > 100_000, expected + " hits");
        disk.fill(0);
        soon(() -> assertThrows(IndexBehind.class, indexer::rebuild));
        assertEquals(expected, hits(project, indexer, "ord*"));
        disk.free();
        awaitReady(indexer);
        assertEquals(expected, hits(project, indexer, "ord*"));
        assertEquals(9, indexer.index().documentVersions().size());
      }
    }
  }

  private static List<IncomingDocument> manyWords() {
    var some = new ArrayList<IncomingDocument>();
    for (int i = 0; i < 5; i++) {
      int from = 30_000 * i;
      var words =
          IntStream.range(from, from + 30_000)
              .mapToObj(each -> "ord" + Integer.toString(each, 36))
              .collect(Collectors.joining(" "));
      some.add(interview("lang " + i, words));
    }
    return some;
  }

  private static IncomingDocument interview(String name, String words) {
    var text = "R1: " + words;
    var turn =
        new SpokenTurn(new Span(4, text.length()), "R1", SpeakerRole.INFORMANT, Optional.empty());
    return new IncomingDocument(
        name + ".txt", name, "", DocumentKind.INTERVIEW, "nb", new Transcript(text, List.of(turn)));
  }

  /// Without this, a document that an attempt took out before it failed would be thought to be
  /// there, and would be lost with the next commit.
  @Test
  void whatAFailedAttemptTookOutIsNotLostWithTheNextCommit() {
    var never = new Patience(Duration.ofHours(1), Duration.ofHours(1));
    try (var project = Sample.project(home.resolve("p"));
        var indexer = started(project, home.resolve("own"), never)) {
      var kari = project.coder("Kari");
      project.removeDocument(2, kari);
      project.importDocuments(List.of(interview("ny", "helt ny")), kari, Progress.none());
      broken.set(true);
      soon(() -> assertThrows(IndexBehind.class, indexer::await));
      broken.set(false);
      project.undo(kari);
      project.undo(kari);
      soon(indexer::await);
      assertEquals(Set.of(1, 2, 3, 4), indexer.index().documentVersions().keySet());
      assertFalse(project.study().corpus().documents().isEmpty());
    }
  }
}
