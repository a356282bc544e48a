package no.sitat.registry.table;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import no.sitat.registry.Wording;

/// A table that a project has, with where it came from.
///
/// @param id of its row; 0 when it is read from a file of the project's folder and cannot be
///   changed
/// @param head the release it is from, without tables
/// @param file the name of the file it was read from
/// @param taken when it came into the project; empty for a file of the folder
public record StoredTable(
    int id, RegistryRelease head, Cube cube, String file, Optional<Instant> taken) {
  /// What addresses call it: its release and itself.
  public String key() {
    return head.id() + ":" + cube.id();
  }

  /// What the table says of these categories; see [Cube#figure].
  public Optional<Figure> figure(String content, Map<String, String> codes) {
    return cube.figure(content, codes);
  }

  public Wording title() {
    return cube.title().in("nb").isEmpty() ? head.title() : cube.title();
  }
}
