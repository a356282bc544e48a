package no.sitat.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.sitat.exchange.moving.MoveReading;
import no.sitat.project.moving.MoveKind;
import no.sitat.project.moving.MoveRequest;

/// Projects that were sent and looked at, and wait for somebody to say yes; the oldest give way.
final class StagedMoves {
  private static final int MOST = 4;

  private final Map<String, Staged> waiting = new LinkedHashMap<>();

  /// @param uploads holds the file, and must stay open until the move is done
  record Staged(Uploads uploads, String file, MoveReading reading) {
    /// @param over kinds of which the file's word counts
    MoveRequest request(Set<MoveKind> over) {
      return new MoveRequest(reading, file, over);
    }
  }

  /// @return what to ask for it by
  synchronized String add(Staged staged) {
    for (var old : new ArrayList<>(waiting.keySet())) {
      if (waiting.size() >= MOST) {
        drop(old);
      }
    }
    var id = UUID.randomUUID().toString();
    waiting.put(id, staged);
    return id;
  }

  /// Hands it over to whoever takes it in, and closes it.
  synchronized Optional<Staged> remove(String id) {
    return Optional.ofNullable(waiting.remove(id));
  }

  synchronized void drop(String id) {
    remove(id).ifPresent(staged -> staged.uploads().close());
  }
}
