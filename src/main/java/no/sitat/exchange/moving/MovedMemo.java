package no.sitat.exchange.moving;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// A note on something, or on several things.
///
/// @param title may be empty
/// @param kind as our memos have it (`reflexive`, …); empty for none
/// @param on empty for a memo on the project as a whole
public record MovedMemo(
    UUID guid,
    String title,
    String text,
    String kind,
    Optional<UUID> coder,
    Optional<Instant> created,
    Optional<Instant> changed,
    List<Target> on) {
  public MovedMemo {
    on = List.copyOf(on);
  }

  /// What a memo, a link or a set can be on.
  public enum TargetKind {
    SOURCE,
    CODE,
    CODING,
    PASSAGE,
    CASE,
    VARIABLE,
    MEMO,
    LINK;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// One thing.
  public record Target(TargetKind kind, UUID guid) {}

  /// What it is on; never its words.
  @Override
  public String toString() {
    return "MovedMemo[" + guid + " on " + on + "]";
  }
}
