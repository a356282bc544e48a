package no.sitat.registry.table;

import java.util.ArrayList;
import java.util.List;

/// Whether official numbers fit each other: within every table, and from table to table.
public final class RegistryArithmetic {
  private RegistryArithmetic() {}

  public static List<Finding> of(List<RegistryRelease> releases) {
    var findings = new ArrayList<Finding>();
    for (var each : TableNames.of(releases)) {
      findings.addAll(TableArithmetic.of(each.name(), each.table(), each.release().threshold()));
    }
    for (var universe : Universe.of(releases)) {
      findings.addAll(new TableComparison(universe).findings());
    }
    return List.copyOf(findings);
  }
}
