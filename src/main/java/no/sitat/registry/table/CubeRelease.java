package no.sitat.registry.table;

import java.util.List;
import no.sitat.registry.Wording;

/// Cubes that were published together.
///
/// @param head who published them, of what time; without tables
/// @param cubes at least one
public record CubeRelease(RegistryRelease head, List<Cube> cubes) {
  public CubeRelease {
    cubes = List.copyOf(cubes);
  }

  /// The cubes as the printed tables that arithmetic reads; without what nobody has decided.
  public RegistryRelease printed() {
    var tables = cubes.stream().flatMap(cube -> PrintedTables.of(cube).stream()).toList();
    return head.with(tables);
  }

  /// A release of printed tables as cubes.
  public static CubeRelease of(RegistryRelease release) {
    return new CubeRelease(
        release.with(List.of()), release.tables().stream().map(PrintedCube::of).toList());
  }

  /// What the file or its publisher calls this.
  public Wording title() {
    return head.title();
  }
}
