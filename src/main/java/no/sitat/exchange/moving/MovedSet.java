package no.sitat.exchange.moving;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.sitat.exchange.moving.MovedMemo.Target;

/// Things put together under a name.
///
/// @param description may be empty
/// @param key of a sub-study of ours; empty otherwise
/// @param members codes, sources, cases and memos
public record MovedSet(
    UUID guid, String name, String description, Optional<String> key, List<Target> members) {
  public MovedSet {
    members = List.copyOf(members);
  }

  /// A set of another tool.
  public MovedSet(UUID guid, String name, String description, List<Target> members) {
    this(guid, name, description, Optional.empty(), members);
  }
}
