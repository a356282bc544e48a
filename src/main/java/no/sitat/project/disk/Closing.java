package no.sitat.project.disk;

import java.util.List;
import java.util.Optional;

/// Closes things that belong together, each though one before it could not be closed.
public final class Closing {
  private Closing() {}

  /// Closes in the order given.
  public static void all(AutoCloseable... things) {
    all(List.of(things));
  }

  /// Closes in the order given.
  ///
  /// @throws IllegalStateException for the first that failed, when all have been tried; the others
  ///   that failed are suppressed in it
  public static void all(List<AutoCloseable> things) {
    var failed = Optional.<IllegalStateException>empty();
    for (var thing : things) {
      try {
        thing.close();
      } catch (Exception e) {
        failed.ifPresent(first -> first.addSuppressed(e));
        failed = failed.or(() -> Optional.of(new IllegalStateException("not all closed", e)));
      }
    }
    failed.ifPresent(first -> {
      throw first;
    });
  }
}
