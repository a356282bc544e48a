package no.sitat.registry.table;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import no.sitat.registry.Wording;

/// One table of official numbers, as it was printed.
///
/// @param id unique in its release
/// @param dimensions what the rows differ in; may be none
/// @param filter the category, by dimension, that everything in the table lies in
/// @param total printed under the rows; [Figure#NOTHING] where there is none
/// @param totalPercent printed beside the total
/// @param percentDecimals with how many decimals percents are printed
/// @param notes what the publisher, or whoever brought the table in, says about it
public record RegistryTable(
    String id,
    Wording title,
    List<String> dimensions,
    Measure measure,
    Map<String, String> filter,
    List<RegistryRow> rows,
    Figure total,
    Figure totalPercent,
    int percentDecimals,
    List<Wording> notes) {
  public RegistryTable {
    dimensions = List.copyOf(dimensions);
    filter = Map.copyOf(filter);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
    var places = new HashSet<List<String>>();
    for (var row : rows) {
      if (row.codes().size() != dimensions.size()) {
        throw new IllegalArgumentException(id + ": " + row.codes() + " in " + dimensions);
      }
      if (!dimensions.isEmpty() && !places.add(row.codes())) {
        throw new IllegalArgumentException(id + ": " + row.codes() + " twice");
      }
    }
  }

  /// The rows of one kind, in order.
  public List<RegistryRow> rows(RegistryRow.Kind kind) {
    return rows.stream().filter(row -> row.kind() == kind).toList();
  }

  /// The rows that together make the total.
  public List<RegistryRow> parts() {
    return rows.stream().filter(row -> row.kind() != RegistryRow.Kind.CHANGE).toList();
  }

  public boolean hasResidual() {
    return rows.stream().anyMatch(row -> row.kind() == RegistryRow.Kind.RESIDUAL);
  }

  /// The same table with other rows.
  public RegistryTable with(List<RegistryRow> others) {
    return new RegistryTable(
        id,
        title,
        dimensions,
        measure,
        filter,
        others,
        total,
        totalPercent,
        percentDecimals,
        notes);
  }
}
