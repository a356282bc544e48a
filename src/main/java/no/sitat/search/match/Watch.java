package no.sitat.search.match;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/// Looks after a search while it runs, so that none takes forever, takes all memory, or goes on
/// when nobody waits for it. Safe for concurrent use.
public final class Watch {
  /// More places than this fit no memory, and no eye.
  static final long MOST_PLACES = 20_000_000;

  private final long length;
  private volatile long deadline;
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final AtomicLong places = new AtomicLong();

  private Watch(long length) {
    this.length = length;
    deadline = System.nanoTime() + length;
  }

  /// Ends a search after some milliseconds.
  public static Watch of(long milliseconds) {
    return new Watch(1_000_000 * milliseconds);
  }

  /// For a search that may take its time.
  public static Watch patient() {
    return new Watch(Long.MAX_VALUE / 2);
  }

  /// Lets the time begin now: what comes before was waiting, or another step.
  public void begin() {
    deadline = System.nanoTime() + length;
  }

  /// Ends the search at its next step.
  public void cancel() {
    cancelled.set(true);
  }

  /// @throws SearchStopped if nobody waits any more
  public void checkWanted() {
    if (cancelled.get()) {
      throw SearchStopped.cancelled();
    }
  }

  /// @throws SearchStopped if the time is over or nobody waits any more
  public void check() {
    checkWanted();
    if (System.nanoTime() - deadline > 0) {
      throw SearchStopped.late();
    }
  }

  /// Counts places that were found on the way to an answer.
  ///
  /// @throws SearchStopped if they are too many, or as [#check()]
  void found(long more) {
    if (places.addAndGet(more) > MOST_PLACES) {
      throw SearchStopped.tooMuch();
    }
    check();
  }
}
