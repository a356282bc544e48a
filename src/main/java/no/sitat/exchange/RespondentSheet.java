package no.sitat.exchange;

import java.util.List;
import java.util.Map;
import no.sitat.exchange.rows.Row;
import no.sitat.registry.Value;
import no.sitat.registry.VariableType;
import no.sitat.registry.Wording;

/// A table of respondents as a file gives it: one row each, one column for each variable.
///
/// @param idColumn the column whose values are the respondents' labels
/// @param columns the other columns, in the order of the file
/// @param rows in the order of the file; no label stands twice
public record RespondentSheet(String file, String idColumn, List<Column> columns, List<Row> rows) {
  public RespondentSheet {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (var row : rows) {
      if (row.values().size() != columns.size()) {
        throw new IllegalArgumentException(
            "line %d has %d values for %d variables"
                .formatted(row.line(), row.values().size(), columns.size()));
      }
    }
  }

  /// The same table, its variables called by these names; the keys are the columns'.
  public RespondentSheet named(Map<String, Wording> names) {
    var called =
        columns.stream()
            .map(column ->
                new Column(
                    column.key(), column.type(), names.getOrDefault(column.key(), column.name())))
            .toList();
    return new RespondentSheet(file, idColumn, called, rows);
  }

  /// @param key the column's name, the key of the variable
  /// @param type what the values look like: number, date, else category
  /// @param name what people call the variable; a table of respondents does not say
  public record Column(String key, VariableType type, Wording name) {
    public Column(String key, VariableType type) {
      this(key, type, Wording.NONE);
    }
  }

  /// @param line where the row begins in the file, from 1
  /// @param label of the respondent
  /// @param values one for each column
  public record Row(int line, String label, List<Value> values) {
    public Row {
      values = List.copyOf(values);
    }

    /// Where it stands; never what is known of the person.
    @Override
    public String toString() {
      return "Row[line " + line + ", " + values.size() + " values]";
    }
  }
}
