package no.sitat.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.sitat.coding.Coder;
import no.sitat.exchange.moving.MoveReading;
import no.sitat.project.disk.Closing;
import no.sitat.project.moving.MoveKind;
import no.sitat.project.moving.MoveRequest;

/// Projects that were sent and looked at, and wait for whoever sent them to say yes; the oldest
/// give way, and what nobody says yes to goes after a while.
///
/// Safe to use from many threads.
final class StagedMoves implements AutoCloseable {
  private static final int MOST = 4;

  private final Duration patience;
  private final Map<String, Staged> waiting = new LinkedHashMap<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("staged moves").daemon().factory());

  StagedMoves() {
    this(Duration.ofHours(1));
  }

  StagedMoves(Duration patience) {
    this.patience = patience;
  }

  /// @param uploads holds the file, and must stay open until the move is done
  /// @param person name of who sent it
  record Staged(Uploads uploads, String file, MoveReading reading, String person) {
    /// @param over kinds of which the file's word counts
    MoveRequest request(Set<MoveKind> over) {
      return new MoveRequest(reading, file, over);
    }
  }

  /// @return what to ask for it by
  String add(Staged staged) {
    var id = UUID.randomUUID().toString();
    var gone = new ArrayList<Uploads>();
    synchronized (this) {
      for (var old : List.copyOf(waiting.keySet())) {
        if (waiting.size() >= MOST) {
          Optional.ofNullable(waiting.remove(old)).ifPresent(each -> gone.add(each.uploads()));
        }
      }
      waiting.put(id, staged);
    }
    var _ = clock.schedule(() -> drop(id), patience.toMillis(), TimeUnit.MILLISECONDS);
    Closing.all(List.copyOf(gone));
    return id;
  }

  /// Hands it over to whoever takes it in, and closes it; empty too when it is somebody else's.
  synchronized Optional<Staged> remove(String id, Coder by) {
    return Optional.ofNullable(waiting.get(id))
        .filter(staged -> staged.person().equals(by.name()))
        .map(staged -> {
          waiting.remove(id);
          return staged;
        });
  }

  private void drop(String id) {
    Optional<Staged> gone;
    synchronized (this) {
      gone = Optional.ofNullable(waiting.remove(id));
    }
    gone.ifPresent(staged -> staged.uploads().close());
  }

  @Override
  public void close() {
    clock.shutdownNow();
    List<AutoCloseable> gone;
    synchronized (this) {
      gone = List.copyOf(waiting.values().stream().map(Staged::uploads).toList());
      waiting.clear();
    }
    Closing.all(gone);
  }
}
