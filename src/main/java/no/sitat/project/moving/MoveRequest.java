package no.sitat.project.moving;

import java.util.Set;
import no.sitat.exchange.moving.MoveReading;

/// A project that is to be taken in.
///
/// @param file the file's name, for the report
/// @param over kinds of which the file's word counts where something is here otherwise; of all
///   others what is here stays
public record MoveRequest(MoveReading reading, String file, Set<MoveKind> over) {
  public MoveRequest {
    over = Set.copyOf(over);
  }

  /// What is here stays.
  public MoveRequest(MoveReading reading, String file) {
    this(reading, file, Set.of());
  }
}
