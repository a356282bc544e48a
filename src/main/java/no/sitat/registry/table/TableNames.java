package no.sitat.registry.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// What tables are called in findings: their id, with the release before it where two have the
/// same. A table that is there twice, as a report taken in from two files, is one.
final class TableNames {
  private TableNames() {}

  static List<ReleasedTable> of(List<RegistryRelease> releases) {
    var tables = new ArrayList<ReleasedTable>();
    var printed = new HashSet<List<Object>>();
    for (var release : releases) {
      for (var table : release.tables()) {
        if (printed.add(printed(release, table))) {
          tables.add(new ReleasedTable(table.id(), table, release));
        }
      }
    }
    return areUnique(tables) ? tables : tables.stream().map(TableNames::inRelease).toList();
  }

  /// What a reader sees of a table.
  private static List<Object> printed(RegistryRelease release, RegistryTable table) {
    var rows =
        table.rows().stream()
            .map(row -> List.of(row.label().in("nb"), row.figure(), row.percent()))
            .toList();
    return List.of(release.period(), table.title(), table.measure(), rows, table.total());
  }

  private static ReleasedTable inRelease(ReleasedTable each) {
    var name = each.release().id() + ":" + each.table().id();
    return new ReleasedTable(name, each.table(), each.release());
  }

  private static boolean areUnique(List<ReleasedTable> tables) {
    var seen = new HashSet<String>();
    return tables.stream().allMatch(each -> seen.add(each.table().id()));
  }
}
