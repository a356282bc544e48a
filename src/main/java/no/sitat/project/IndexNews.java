package no.sitat.project;

import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import no.sitat.project.IndexProgress.State;
import no.sitat.project.disk.FaultLog;

/// How far the index is, and those who want to hear of it.
///
/// Told by the indexer's thread and by those who ask for a rebuild, one at a time. Whether a piece
/// of news still holds is looked up when its turn has come, so that the last one told is true.
final class IndexNews {
  private final CopyOnWriteArrayList<Consumer<IndexProgress>> listeners =
      new CopyOnWriteArrayList<>();
  private final ReentrantLock telling = new ReentrantLock();
  private volatile IndexProgress now = IndexProgress.UNKNOWN;

  IndexProgress now() {
    return now;
  }

  AutoCloseable listen(Consumer<IndexProgress> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /// Asks for all documents to be taken in anew and tells so in one breath: whatever comes of it is
  /// told after.
  ///
  /// @param asking makes the request
  /// @return the number of the request
  long asked(int documents, LongSupplier asking) {
    telling.lock();
    try {
      long request = asking.getAsLong();
      filling(documents, documents);
      return request;
    } finally {
      telling.unlock();
    }
  }

  /// @param missing how many of the documents are still to be taken in
  void filling(int documents, int missing) {
    tell(
        () -> true,
        before ->
            new IndexProgress(State.FILLING, documents, documents - missing, before.revision()));
  }

  /// Every document is on the disk.
  ///
  /// @param holds whether it is still so
  void ready(int documents, long revision, BooleanSupplier holds) {
    tell(holds, _ -> new IndexProgress(State.READY, documents, documents, revision));
  }

  void failed() {
    tell(
        () -> true,
        before ->
            new IndexProgress(
                State.FAILED, before.documents(), before.indexed(), before.revision()));
  }

  private void tell(BooleanSupplier holds, UnaryOperator<IndexProgress> after) {
    telling.lock();
    try {
      if (holds.getAsBoolean()) {
        now = after.apply(now);
        listeners.forEach(listener -> tell(listener, now));
      }
    } finally {
      telling.unlock();
    }
  }

  /// Somebody who hears of it with an error does not keep the index back.
  private static void tell(Consumer<IndexProgress> listener, IndexProgress progress) {
    try {
      listener.accept(progress);
    } catch (RuntimeException e) {
      FaultLog.write("telling how far the search index is", e);
    }
  }
}
