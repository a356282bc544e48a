package no.sitat.exchange.column;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sitat.exchange.rows.TypedColumn;
import no.sitat.registry.VariableType;

/// All columns of a table but that of the labels, as they are understood.
///
/// Columns of one variable at several moments have one type: the chosen one, or what fits them all.
public final class ReadColumns {
  private ReadColumns() {}

  /// One column as the file has it.
  ///
  /// @param cells one for each row
  public record Source(String heading, List<String> cells) {
    public Source {
      cells = List.copyOf(cells);
    }
  }

  /// In the order of the file.
  public static List<ReadColumn> of(List<Source> sources, ColumnChoices choices) {
    var read = new ArrayList<ReadColumn>();
    var variables = new LinkedHashMap<String, OneVariable>();
    for (var source : sources) {
      var choice = choices.of(source.heading());
      var column = ReadColumn.of(source.heading(), source.cells(), choice);
      read.add(column);
      if (column.isTaken()) {
        variables
            .computeIfAbsent(column.key(), _ -> new OneVariable())
            .add(column, source.cells(), choice.type());
      }
    }
    var types = new LinkedHashMap<String, VariableType>();
    variables.forEach((key, variable) -> types.put(key, variable.type()));
    return withOneType(read, sources, types);
  }

  /// The columns of one variable, which stand at several moments.
  private static final class OneVariable {
    private final List<ReadColumn> columns = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private Optional<VariableType> chosen = Optional.empty();

    void add(ReadColumn column, List<String> itsCells, Optional<VariableType> itsChoice) {
      columns.add(column);
      cells.addAll(itsCells);
      chosen = chosen.or(() -> itsChoice);
    }

    /// Of one column alone it is known.
    VariableType type() {
      return chosen.orElseGet(
          () -> columns.size() == 1 ? columns.getFirst().type() : TypedColumn.of(cells).type());
    }
  }

  private static List<ReadColumn> withOneType(
      List<ReadColumn> read, List<Source> sources, Map<String, VariableType> types) {
    var all = new ArrayList<ReadColumn>();
    for (int i = 0; i < read.size(); i++) {
      var column = read.get(i);
      all.add(
          column.isTaken()
              ? column.as(types.getOrDefault(column.key(), column.type()), sources.get(i).cells())
              : column);
    }
    return all;
  }

  /// The first variable that two columns are, at the same moment.
  public static Optional<String> twice(List<ReadColumn> columns) {
    var met = new HashSet<String>();
    return columns.stream()
        .flatMap(column -> column.place().stream())
        .filter(place -> !met.add(place))
        .findFirst();
  }
}
