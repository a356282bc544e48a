package no.sitat.registry.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// What tables are called in findings: their id, with the release before it where two have the
/// same.
final class TableNames {
  private TableNames() {}

  static List<ReleasedTable> of(List<RegistryRelease> releases) {
    var named = new ArrayList<ReleasedTable>();
    boolean unique = areUnique(releases);
    for (var release : releases) {
      for (var table : release.tables()) {
        var name = unique ? table.id() : release.id() + ":" + table.id();
        named.add(new ReleasedTable(name, table, release));
      }
    }
    return named;
  }

  private static boolean areUnique(List<RegistryRelease> releases) {
    var seen = new HashSet<String>();
    return releases.stream()
        .flatMap(release -> release.tables().stream())
        .allMatch(table -> seen.add(table.id()));
  }
}
