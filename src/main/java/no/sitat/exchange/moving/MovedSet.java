package no.sitat.exchange.moving;

import java.util.List;
import java.util.UUID;
import no.sitat.exchange.moving.MovedMemo.Target;

/// Things put together under a name.
///
/// @param description may be empty
/// @param members codes, sources, cases and memos
public record MovedSet(UUID guid, String name, String description, List<Target> members) {
  public MovedSet {
    members = List.copyOf(members);
  }
}
