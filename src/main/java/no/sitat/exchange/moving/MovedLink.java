package no.sitat.exchange.moving;

import java.util.Locale;
import java.util.UUID;
import no.sitat.exchange.moving.MovedMemo.Target;

/// That two things are related.
///
/// @param name how; may be empty
public record MovedLink(UUID guid, String name, Way way, Target from, Target to) {
  /// Whether the relation has a direction.
  public enum Way {
    ASSOCIATIVE,
    ONE_WAY,
    BOTH_WAYS;

    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
