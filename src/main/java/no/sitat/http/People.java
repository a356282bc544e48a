package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Who has the project open in which window, and where they are in it.
///
/// A window is here from when it begins to listen until its line is lost. Nothing of this is
/// stored.
final class People {
  private final Map<String, Here> windows = new ConcurrentHashMap<>();

  /// One window.
  ///
  /// @param window the name that the window gave itself
  /// @param name of the coder; empty until somebody said who codes
  /// @param document id of the one that is open there
  /// @param writing what is being written on, `code:SOS` or `memo:12`
  /// @param since when it came to where it is
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Here(
      String window,
      String name,
      Optional<Integer> document,
      Optional<String> writing,
      Instant since) {}

  private static Here now(
      String window, String name, Optional<Integer> document, Optional<String> writing) {
    var since = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    return new Here(window, name, document, writing, since);
  }

  void arrive(String window, String name) {
    windows.putIfAbsent(window, now(window, name, Optional.empty(), Optional.empty()));
  }

  void leave(String window) {
    windows.remove(window);
  }

  /// Says where a window is; one that does not listen is nowhere. Answers whether that is news.
  boolean move(String window, String name, Optional<Integer> document, Optional<String> writing) {
    var before = windows.get(window);
    var after =
        windows.computeIfPresent(
            window,
            (_, here) -> {
              boolean stays = here.document().equals(document) && here.name().equals(name);
              return stays
                  ? new Here(window, name, document, writing, here.since())
                  : now(window, name, document, writing);
            });
    return after != null && !after.equals(before);
  }

  /// Who has been where longest first.
  List<Here> all() {
    return windows.values().stream()
        .sorted(Comparator.comparing(Here::since).thenComparing(Here::window))
        .toList();
  }
}
