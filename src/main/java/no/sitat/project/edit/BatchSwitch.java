package no.sitat.project.edit;

import java.util.Map;
import java.util.TreeMap;

/// The rows an import brought, taken out of sight or back into it as a whole.
///
/// @param batch id of the import
/// @param rows how many rows of each table it brought
/// @param live whether they are in sight afterwards
public record BatchSwitch(int batch, Map<Table, Integer> rows, boolean live) {
  public BatchSwitch {
    rows = Map.copyOf(new TreeMap<>(rows));
  }

  BatchSwitch reversed() {
    return new BatchSwitch(batch, rows, !live);
  }
}
