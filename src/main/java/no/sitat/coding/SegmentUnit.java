package no.sitat.coding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How much around a hit becomes the segment that is coded.
public enum SegmentUnit {
  /// The hit itself.
  MATCH,
  /// The sentences the hit touches, whole.
  SENTENCE,
  /// The turns the hit touches, whole.
  TURN;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<SegmentUnit> named(String key) {
    return Arrays.stream(values()).filter(unit -> unit.key().equals(key)).findFirst();
  }
}
