package no.sitat.project;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.project.IndexCalls.Patience;
import no.sitat.project.IndexCalls.Work;
import no.sitat.project.disk.FaultLog;
import no.sitat.search.index.SearchIndex;

/// Keeps the search index at the project's revision, in one thread of its own.
///
/// An edit only wakes it. It compares what the index holds with the study and mends the difference,
/// so it needs no list of what to do and catches up by itself after a crash, a restored backup or a
/// deleted folder. When an edit leaves the documents alone, only the revision is to be noted, and
/// that waits for a quiet moment. What fails is given up and tried again by itself.
///
/// [IndexCalls] is where it waits for work and others wait for it; [IndexFilling] does the work.
final class Indexer implements AutoCloseable {
  private static final Patience PATIENCE =
      new Patience(Duration.ofSeconds(2), Duration.ofSeconds(20));

  private final Path folder;
  private final Supplier<Study> study;
  private final Function<Document, String> texts;
  private final CompletableFuture<SearchIndex> index = new CompletableFuture<>();
  private final IndexCalls calls;
  private final IndexNews news = new IndexNews();
  private final Thread thread;

  /// @param study the study as it is when asked
  /// @param texts the text of a document as it is in that study
  Indexer(Path folder, Supplier<Study> study, Function<Document, String> texts) {
    this(folder, study, texts, PATIENCE);
  }

  /// @param patience how long it waits when nobody calls
  Indexer(Path folder, Supplier<Study> study, Function<Document, String> texts, Patience patience) {
    this.folder = folder;
    this.study = study;
    this.texts = texts;
    calls = new IndexCalls(() -> study.get().revision(), patience);
    thread = Thread.ofPlatform().daemon().name("sitat-indexer").unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  /// How far it is, and who hears of it.
  IndexNews news() {
    return news;
  }

  /// The index, which may still be behind the project.
  SearchIndex index() {
    try {
      return index.join();
    } catch (CompletionException e) {
      throw new IndexBehind("the search index could not be opened", e);
    }
  }

  /// Says that the study has changed; returns at once.
  void wake() {
    calls.wake();
  }

  /// Returns when the index is, on the disk, at the revision the project has now.
  ///
  /// @throws IndexBehind if that fails, or the project is closed
  void await() {
    long wanted = study.get().revision();
    index();
    calls.await(wanted);
  }

  /// Makes the index anew, and returns when that is done which was begun after this was called.
  void rebuild() {
    long request = askForRebuild();
    index();
    calls.awaitRebuild(request);
  }

  /// Has the index made anew soon; returns at once, and from now on it is told as not ready.
  long askForRebuild() {
    return news.asked(study.get().corpus().documents().size(), calls::askForRebuild);
  }

  private void run() {
    try (var opened = SearchIndex.open(folder)) {
      index.complete(opened);
      var filling = new IndexFilling(opened, texts, calls::isClosing);
      for (var work = calls.next(); !work.isStop(); work = calls.next()) {
        attempt(work, filling);
      }
      noteAtLast(filling);
    } catch (Throwable e) {
      index.completeExceptionally(e);
      FaultLog.write("keeping the search index", e);
      fail(e);
    } finally {
      calls.stopped();
    }
  }

  private void noteAtLast(IndexFilling filling) {
    var now = study.get();
    if (filling.hasAll(now) && calls.isBehind()) {
      filling.note(now);
    }
  }

  /// An error too is told to those who wait, and the next call is a new attempt.
  private void attempt(Work work, IndexFilling filling) {
    try {
      catchUp(work, filling);
    } catch (Throwable e) {
      FaultLog.write("bringing the search index up to date", e);
      giveUp(filling);
      fail(e);
    }
  }

  /// It is told before anybody goes on who has waited.
  private void fail(Throwable e) {
    news.failed();
    calls.failed(e);
  }

  private static void giveUp(IndexFilling filling) {
    try {
      filling.giveUp();
    } catch (RuntimeException e) {
      FaultLog.write("giving up what the search index had taken in", e);
    }
  }

  private void catchUp(Work work, IndexFilling filling) {
    var now = study.get();
    if (work.isRebuild()) {
      tellReached(work, now, filling.rebuild(now, missing -> tellMissing(now, missing)));
    } else if (!filling.hasAll(now)) {
      tellReached(work, now, filling.mend(now, missing -> tellMissing(now, missing)));
    } else if (work.isNote() && calls.isBehind()) {
      filling.note(now);
      tellReached(work, now, true);
    }
  }

  private void tellMissing(Study now, int missing) {
    news.filling(now.corpus().documents().size(), missing);
  }

  /// It is told before anybody goes on who has waited. What is asked for meanwhile is told by who
  /// asks, and is not taken back here.
  private void tellReached(Work work, Study now, boolean whole) {
    if (whole) {
      int documents = now.corpus().documents().size();
      news.ready(documents, now.revision(), () -> !calls.awaitsRebuildAfter(work));
      calls.reached(work, now.revision());
    }
  }

  /// Stops after the documents in hand; what is left is made up for at the next opening.
  @Override
  public void close() {
    calls.close();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
