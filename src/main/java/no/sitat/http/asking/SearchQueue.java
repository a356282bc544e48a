package no.sitat.http.asking;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import no.sitat.codebook.LocalText;
import no.sitat.http.view.Refused;
import no.sitat.search.match.Watch;

/// Lets a few questions be counted at a time, and a few more wait their turn, so that however many
/// are asked, each is answered at full speed and everything else at once.
///
/// What is counted inside another count belongs to it. Safe for concurrent use; holds no lock while
/// somebody waits.
final class SearchQueue {
  private static final long LOOK_MILLIS = 50;

  private final Semaphore places;
  private final int mostWaiting;
  private final long patienceMillis;
  private final AtomicInteger waiting = new AtomicInteger();
  private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);

  /// @param places how many are counted at a time
  /// @param mostWaiting how many wait; who comes then is refused at once
  /// @param patienceMillis who has waited so long is refused
  SearchQueue(int places, int mostWaiting, long patienceMillis) {
    this.places = new Semaphore(places, true);
    this.mostWaiting = mostWaiting;
    this.patienceMillis = patienceMillis;
  }

  /// As many as there are processors.
  static SearchQueue ofMachine() {
    int processors = Runtime.getRuntime().availableProcessors();
    return new SearchQueue(Math.max(2, processors), 8 + 2 * processors, 10_000);
  }

  /// Counts when it is its turn; the watch's time begins then.
  ///
  /// @throws Refused 503 if too many wait already, or this one has waited too long
  /// @throws no.sitat.search.match.SearchStopped if nobody waits for the answer any more
  <T> T answer(Watch watch, Supplier<T> counting) {
    if (inside.get()) {
      return counting.get();
    }
    enter(watch);
    inside.set(true);
    try {
      watch.begin();
      return counting.get();
    } finally {
      inside.remove();
      places.release();
    }
  }

  private void enter(Watch watch) {
    try {
      if (places.tryAcquire(0, TimeUnit.MILLISECONDS)) {
        return;
      }
      waitFor(watch);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("waiting for a turn was interrupted", e);
    }
  }

  private void waitFor(Watch watch) throws InterruptedException {
    try {
      if (waiting.incrementAndGet() > mostWaiting) {
        throw full();
      }
      long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMillis);
      long next = LOOK_MILLIS;
      while (!places.tryAcquire(next, TimeUnit.MILLISECONDS)) {
        watch.checkWanted();
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
          throw full();
        }
        next = Math.min(LOOK_MILLIS, left);
      }
    } finally {
      waiting.decrementAndGet();
    }
  }

  private static Refused full() {
    return Refused.of(
        503,
        "busy",
        new LocalText(
            "Det søkes og telles for mye på én gang. Vent litt og prøv igjen.",
            "too much is searched and counted at the same time; wait a moment and try again"));
  }
}
