package no.sitat.registry.table;

import java.util.Locale;
import java.util.Optional;

/// What the numbers of a registry table are.
public enum Measure {
  COUNT,
  /// A percent of something.
  SHARE,
  /// So many per thousand, or per another round number.
  RATE,
  PROBABILITY;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The measure of this key; `percent` is a share.
  public static Optional<Measure> of(String key) {
    for (var measure : values()) {
      if (measure.key().equals(key)) {
        return Optional.of(measure);
      }
    }
    return key.equals("percent") ? Optional.of(SHARE) : Optional.empty();
  }
}
