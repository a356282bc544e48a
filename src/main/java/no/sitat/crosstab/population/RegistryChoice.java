package no.sitat.crosstab.population;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sitat.registry.table.Figure;
import no.sitat.registry.table.StoredTable;
import no.sitat.registry.table.TableDimension;

/// One dimension of a registry table, whose numbers are counts.
///
/// @param dimension its key
/// @param content code of what is counted
/// @param at the category of each other dimension, by key; of one left out, its total, or its only
///   one
/// @param places the group of a category, by code, as somebody decided; an empty one leaves it out
public record RegistryChoice(
    StoredTable table,
    String dimension,
    String content,
    Map<String, String> at,
    Map<String, String> places) {
  public RegistryChoice {
    at = Map.copyOf(at);
    places = Map.copyOf(places);
  }

  public TableDimension spread() {
    return table.cube().dimensions().stream()
        .filter(each -> each.key().equals(dimension))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no dimension " + dimension));
  }

  /// What the table says of each category, in its order; nothing where another dimension is open.
  List<Figure> figures() {
    var figures = new ArrayList<Figure>();
    for (var category : spread().categories()) {
      var codes = new HashMap<>(at);
      codes.put(dimension, category.code());
      figures.add(table.figure(content, codes).orElse(Figure.NOTHING));
    }
    return List.copyOf(figures);
  }
}
