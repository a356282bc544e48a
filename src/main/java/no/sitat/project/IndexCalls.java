package no.sitat.project;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/// What the indexer is called to, and how far it has come: the one place where it waits for work,
/// and where others wait for it.
///
/// Nothing here knows of documents. Safe for concurrent use; one thread asks for work.
final class IndexCalls {
  private final LongSupplier revision;
  private final Patience patience;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition call = lock.newCondition();
  private final Condition done = lock.newCondition();

  private boolean woken = true;
  private int waiters;
  private boolean closing;
  private boolean stopped;
  private long rebuildsAsked;
  private long rebuildsDone;
  private long committed = -1;
  private long attempts;
  private Optional<Failure> failure = Optional.empty();

  /// How long nobody calls before the indexer looks by itself.
  ///
  /// @param quiet when only the revision is to be noted
  /// @param failed after an attempt that failed: the disk may have room again
  record Patience(Duration quiet, Duration failed) {}

  /// What to do next.
  ///
  /// @param rebuild the number of the last request to make the index anew; 0 when all are met
  record Work(Kind kind, long rebuild) {
    enum Kind {
      STOP,
      /// Look whether documents have changed.
      LOOK,
      /// Look, and note the revision even if they have not.
      NOTE
    }

    boolean isStop() {
      return kind == Kind.STOP;
    }

    boolean isNote() {
      return kind == Kind.NOTE;
    }

    boolean isRebuild() {
      return rebuild > 0;
    }
  }

  /// @param attempt which of the attempts it was
  private record Failure(long attempt, Throwable cause) {}

  /// @param revision of the project, as it is when asked
  IndexCalls(LongSupplier revision, Patience patience) {
    this.revision = revision;
    this.patience = patience;
  }

  /// Says that the study has changed; returns at once.
  void wake() {
    locked(this::callNow);
  }

  private void callNow() {
    woken = true;
    call.signal();
  }

  /// Asks for the index to be made anew; returns at once.
  ///
  /// @return the number of the request, from 1
  long askForRebuild() {
    lock.lock();
    try {
      callNow();
      return ++rebuildsAsked;
    } finally {
      lock.unlock();
    }
  }

  /// Returns when a revision is on the disk.
  ///
  /// @throws IndexBehind if an attempt fails that began after this was called, or there will be
  ///   none
  void await(long wanted) {
    await(() -> committed >= wanted);
  }

  /// Returns when a request to make the index anew is met.
  ///
  /// @throws IndexBehind as [#await(long)]
  void awaitRebuild(long request) {
    await(() -> rebuildsDone >= request);
  }

  private void await(BooleanSupplier reached) {
    lock.lock();
    waiters++;
    try {
      long earlier = attempts;
      callNow();
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
      waiters--;
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

  /// Waits for work: a call, or a quiet moment when something is still to be done.
  Work next() {
    lock.lock();
    try {
      long quiet = (failure.isPresent() ? patience.failed() : patience.quiet()).toNanos();
      while (!closing && !woken && quiet > 0) {
        if (isAllDone()) {
          call.await();
        } else {
          quiet = call.awaitNanos(quiet);
        }
      }
      return begun();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Work(Work.Kind.STOP, 0);
    } finally {
      lock.unlock();
    }
  }

  /// After a failure something is left to do whatever the revision is: a rebuild that failed has
  /// taken documents out.
  private boolean isAllDone() {
    return failure.isEmpty() && committed == revision.getAsLong() && rebuildsDone == rebuildsAsked;
  }

  private Work begun() {
    var kind = waiters > 0 || !woken ? Work.Kind.NOTE : Work.Kind.LOOK;
    woken = false;
    attempts++;
    long rebuild = rebuildsAsked > rebuildsDone ? rebuildsAsked : 0;
    return closing ? new Work(Work.Kind.STOP, 0) : new Work(kind, rebuild);
  }

  /// Some work is done, and on the disk.
  ///
  /// @param now the project's revision that the index holds
  void reached(Work work, long now) {
    locked(() -> {
      committed = now;
      rebuildsDone = Math.max(rebuildsDone, work.rebuild());
      failure = Optional.empty();
      done.signalAll();
    });
  }

  /// The attempt in hand has failed; those who wait are told.
  void failed(Throwable cause) {
    locked(() -> {
      failure = Optional.of(new Failure(attempts, cause));
      done.signalAll();
    });
  }

  /// Has the thread that works end after what it has in hand.
  void close() {
    locked(() -> {
      closing = true;
      call.signal();
    });
  }

  /// Nobody waits for a thread that has ended.
  void stopped() {
    locked(() -> {
      stopped = true;
      done.signalAll();
    });
  }

  boolean isClosing() {
    return read(() -> closing);
  }

  /// Whether a request to make the index anew is left over once some work is done.
  boolean awaitsRebuildAfter(Work work) {
    return read(() -> rebuildsAsked > Math.max(rebuildsDone, work.rebuild()));
  }

  /// The revision on the disk is another than the project's.
  boolean isBehind() {
    return read(() -> committed < revision.getAsLong());
  }

  private boolean read(BooleanSupplier question) {
    lock.lock();
    try {
      return question.getAsBoolean();
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
}
