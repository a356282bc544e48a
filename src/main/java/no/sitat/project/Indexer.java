package no.sitat.project;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import no.sitat.coding.Study;
import no.sitat.corpus.Corpus;
import no.sitat.corpus.Document;
import no.sitat.project.disk.FaultLog;
import no.sitat.search.index.IndexedText;
import no.sitat.search.index.IndexedVersion;
import no.sitat.search.index.SearchIndex;

/// Keeps the search index at the project's revision, in one thread of its own.
///
/// An edit only wakes it. It compares what the index holds with the study and mends the difference,
/// so it needs no list of what to do and catches up by itself after a crash, a restored backup or a
/// deleted folder. When an edit leaves the documents alone, only the revision is to be noted, and
/// that waits for a quiet moment.
final class Indexer implements AutoCloseable {
  private static final int TOGETHER = 64;

  /// In UTF-16 units: what is told of the progress is never old.
  private static final long MOST_TOGETHER = 2_000_000;

  private static final int BETWEEN_COMMITS = 5_000;
  private static final long QUIET_SECONDS = 2;

  /// After a failure: the disk may have room again.
  private static final long PATIENCE_SECONDS = 20;

  private final Path folder;
  private final Supplier<Study> study;
  private final Function<Document, String> texts;
  private final CompletableFuture<SearchIndex> index = new CompletableFuture<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition call = lock.newCondition();
  private final Condition done = lock.newCondition();
  private final Thread thread;
  private final IndexNews news = new IndexNews();

  private boolean woken = true;
  private boolean hurried;
  private boolean closing;
  private boolean stopped;
  private long rebuildsAsked;
  private long rebuildsDone;
  private volatile long committed = -1;
  private Corpus indexed = Corpus.EMPTY;
  private long attempts;
  private Optional<Failure> failure = Optional.empty();

  /// @param attempt which of the attempts it was
  private record Failure(long attempt, Throwable cause) {}

  /// @param study the study as it is when asked
  /// @param texts the text of a document as it is in that study
  Indexer(Path folder, Supplier<Study> study, Function<Document, String> texts) {
    this.folder = folder;
    this.study = study;
    this.texts = texts;
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
    locked(() -> {
      woken = true;
      call.signal();
    });
  }

  /// Returns when the index is, on the disk, at the revision the project has now.
  ///
  /// @throws IndexBehind if that fails, or the project is closed
  void await() {
    long wanted = study.get().revision();
    await(() -> committed >= wanted);
  }

  private void await(BooleanSupplier reached) {
    index();
    lock.lock();
    try {
      long earlier = attempts;
      hurried = true;
      woken = true;
      call.signal();
      while (!reached.getAsBoolean() && !hasFailedAfter(earlier) && !stopped) {
        done.await();
      }
      if (!reached.getAsBoolean()) {
        throw unreached();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("waiting for the index was interrupted", e);
    } finally {
      hurried = false;
      lock.unlock();
    }
  }

  /// An attempt that was under way when somebody began to wait tells them nothing.
  private boolean hasFailedAfter(long attempt) {
    return failure.filter(found -> found.attempt() > attempt).isPresent();
  }

  private IndexBehind unreached() {
    return failure
        .map(found ->
            new IndexBehind("the search index could not be brought up to date", found.cause()))
        .orElseGet(() -> new IndexBehind("the search index is closed"));
  }

  /// Makes the index anew, and returns when that is done which was begun after this was called.
  void rebuild() {
    long wanted = askForRebuild();
    await(() -> rebuildsDone >= wanted);
  }

  /// Has the index made anew soon; returns at once, and from now on it is told as not ready.
  long askForRebuild() {
    int documents = study.get().corpus().documents().size();
    news.filling(documents, documents);
    lock.lock();
    try {
      woken = true;
      call.signal();
      return ++rebuildsAsked;
    } finally {
      lock.unlock();
    }
  }

  private void run() {
    try (var opened = open()) {
      for (var work = nextWork(); work != Work.STOP; work = nextWork()) {
        attempt(work);
      }
      if (study.get().corpus() == indexed && committed < study.get().revision()) {
        opened.commit(study.get().revision());
      }
    } catch (Throwable e) {
      index.completeExceptionally(e);
      FaultLog.write("keeping the search index", e);
      fail(e);
    } finally {
      stop();
    }
  }

  private SearchIndex open() {
    var opened = SearchIndex.open(folder);
    index.complete(opened);
    return opened;
  }

  /// An error too is told to those who wait, and the next change is a new attempt.
  private void attempt(Work work) {
    try {
      catchUp(work);
    } catch (Throwable e) {
      FaultLog.write("bringing the search index up to date", e);
      fail(e);
    }
  }

  /// Nobody waits for a thread that has ended.
  private void stop() {
    locked(() -> {
      stopped = true;
      done.signalAll();
    });
  }

  private enum Work {
    STOP,
    /// Look whether documents have changed.
    LOOK,
    /// Look, and note the revision even if they have not.
    NOTE
  }

  private Work nextWork() {
    lock.lock();
    try {
      long quiet = TimeUnit.SECONDS.toNanos(failure.isPresent() ? PATIENCE_SECONDS : QUIET_SECONDS);
      while (!closing && !woken && quiet > 0) {
        if (committed == study.get().revision()) {
          call.await();
        } else {
          quiet = call.awaitNanos(quiet);
        }
      }
      var work = hurried || !woken ? Work.NOTE : Work.LOOK;
      woken = false;
      attempts++;
      return closing ? Work.STOP : work;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Work.STOP;
    } finally {
      lock.unlock();
    }
  }

  private void catchUp(Work work) {
    long rebuilds = rebuildsWaitedFor();
    var now = study.get();
    if (rebuilds > 0) {
      index.join().clear();
      indexed = Corpus.EMPTY;
      fill(now, now.corpus().documents());
      rebuilt(rebuilds);
    } else if (committed < 0 || now.corpus() != indexed) {
      mend(now);
    } else if (work == Work.NOTE && committed < now.revision()) {
      commit(now);
    }
  }

  private void fail(Throwable e) {
    locked(() -> {
      failure = Optional.of(new Failure(attempts, e));
      done.signalAll();
    });
    news.failed();
  }

  private void mend(Study now) {
    var held = held(index.join());
    var missing = new ArrayList<Document>();
    var surplus = new HashSet<>(held.keySet());
    for (var document : now.corpus().documents()) {
      surplus.remove(document.id());
      var version = Optional.ofNullable(held.get(document.id()));
      if (version.filter(there -> there.isCurrent(document)).isEmpty()) {
        missing.add(document);
      }
    }
    index.join().remove(surplus);
    fill(now, missing);
  }

  /// What is derived and cannot be read is thrown away; then everything is missing.
  private static Map<Integer, IndexedVersion> held(SearchIndex index) {
    try {
      return index.documentVersions();
    } catch (UncheckedIOException _) {
      index.clear();
      return Map.of();
    }
  }

  private void fill(Study now, List<Document> missing) {
    int documents = now.corpus().documents().size();
    int from = 0;
    while (from < missing.size() && !isClosing()) {
      news.filling(documents, missing.size() - from);
      var part = part(missing, from);
      index
          .join()
          .index(
              part.stream()
                  .map(document -> new IndexedText(document, texts.apply(document)))
                  .toList());
      if (from / BETWEEN_COMMITS < (from + part.size()) / BETWEEN_COMMITS) {
        index.join().commit(Math.clamp(index.join().revision(), 0, now.revision() - 1));
      }
      from += part.size();
    }
    if (!isClosing()) {
      indexed = now.corpus();
      commit(now);
    }
  }

  /// The next documents, as many as are taken in together.
  private static List<Document> part(List<Document> missing, int from) {
    int to = from;
    long length = 0;
    while (to < missing.size() && to - from < TOGETHER && length < MOST_TOGETHER) {
      length += missing.get(to++).length();
    }
    return missing.subList(from, to);
  }

  private void commit(Study now) {
    index.join().commit(now.revision());
    locked(() -> {
      committed = now.revision();
      failure = Optional.empty();
      done.signalAll();
    });
    news.ready(now.corpus().documents().size(), now.revision());
  }

  /// The number of the last request to make the index anew; 0 when all have been met.
  private long rebuildsWaitedFor() {
    lock.lock();
    try {
      return rebuildsAsked > rebuildsDone ? rebuildsAsked : 0;
    } finally {
      lock.unlock();
    }
  }

  private void rebuilt(long request) {
    locked(() -> {
      rebuildsDone = closing ? rebuildsDone : request;
      done.signalAll();
    });
  }

  private boolean isClosing() {
    lock.lock();
    try {
      return closing;
    } finally {
      lock.unlock();
    }
  }

  private void locked(Runnable work) {
    lock.lock();
    try {
      work.run();
    } finally {
      lock.unlock();
    }
  }

  /// Stops after the documents in hand; what is left is made up for at the next opening.
  @Override
  public void close() {
    locked(() -> {
      closing = true;
      call.signal();
    });
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
