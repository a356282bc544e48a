package no.sitat.exchange.othertools.gather;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// GUIDs for things of a tool that has none: the same project read again gives the same.
///
/// @param project what tells this project from others of the tool, and does not change while people
///   work in it
public record Guids(String project) {
  /// @param kind of thing
  /// @param key of it among its kind in the project
  public UUID of(String kind, Object key) {
    var name = project + "\u0000" + kind + "\u0000" + key;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
