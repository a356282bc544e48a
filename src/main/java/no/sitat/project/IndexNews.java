package no.sitat.project;

import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import no.sitat.project.IndexProgress.State;
import no.sitat.project.disk.FaultLog;

/// How far the index is, and those who want to hear of it; told by the indexer's thread.
final class IndexNews {
  private final CopyOnWriteArrayList<Consumer<IndexProgress>> listeners =
      new CopyOnWriteArrayList<>();
  private volatile IndexProgress now = IndexProgress.UNKNOWN;

  IndexProgress now() {
    return now;
  }

  AutoCloseable listen(Consumer<IndexProgress> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /// @param missing how many of the documents are still to be taken in
  void filling(int documents, int missing) {
    tell(new IndexProgress(State.FILLING, documents, documents - missing, now.revision()));
  }

  /// Every document is on the disk.
  void ready(int documents, long revision) {
    tell(new IndexProgress(State.READY, documents, documents, revision));
  }

  void failed() {
    tell(new IndexProgress(State.FAILED, now.documents(), now.indexed(), now.revision()));
  }

  /// Somebody who hears of it with an error does not keep the index back.
  private void tell(IndexProgress progress) {
    now = progress;
    for (var listener : listeners) {
      try {
        listener.accept(progress);
      } catch (RuntimeException e) {
        FaultLog.write("telling how far the search index is", e);
      }
    }
  }
}
