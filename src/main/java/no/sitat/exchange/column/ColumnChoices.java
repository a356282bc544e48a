package no.sitat.exchange.column;

import java.util.Map;
import java.util.Optional;

/// What a person has said of a table's columns.
///
/// @param id heading of the column that has the labels; empty to guess it
/// @param columns by heading
public record ColumnChoices(Optional<String> id, Map<String, ColumnChoice> columns) {
  public static final ColumnChoices NONE = new ColumnChoices(Optional.empty(), Map.of());

  public ColumnChoices {
    columns = Map.copyOf(columns);
  }

  /// With nothing said but which column has the labels.
  public static ColumnChoices ofId(Optional<String> id) {
    return new ColumnChoices(id, Map.of());
  }

  ColumnChoice of(String heading) {
    return columns.getOrDefault(heading, ColumnChoice.NONE);
  }
}
