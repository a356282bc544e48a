package no.sitat.project.moving;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// A GUID for what comes of something that has one: the same thing in the same role has the same,
/// in every project and at every move.
final class DerivedGuid {
  private DerivedGuid() {}

  static UUID of(UUID origin, String role) {
    return UUID.nameUUIDFromBytes((origin + " " + role).getBytes(StandardCharsets.UTF_8));
  }
}
