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
    var cells = new LinkedHashMap<String, List<String>>();
    var chosen = new LinkedHashMap<String, VariableType>();
    for (var source : sources) {
      var choice = choices.of(source.heading());
      var column = ReadColumn.of(source.heading(), source.cells(), choice);
      read.add(column);
      if (column.isTaken()) {
        cells.computeIfAbsent(column.key(), _ -> new ArrayList<>()).addAll(source.cells());
        choice.type().ifPresent(type -> chosen.putIfAbsent(column.key(), type));
      }
    }
    return withOneType(read, sources, types(cells, chosen));
  }

  private static Map<String, VariableType> types(
      Map<String, List<String>> cells, Map<String, VariableType> chosen) {
    var types = new LinkedHashMap<String, VariableType>();
    cells.forEach((key, all) ->
        types.put(
            key, Optional.ofNullable(chosen.get(key)).orElseGet(() -> TypedColumn.of(all).type())));
    return types;
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
