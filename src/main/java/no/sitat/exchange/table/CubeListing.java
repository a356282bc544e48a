package no.sitat.exchange.table;

import java.util.ArrayList;
import java.util.List;
import no.sitat.registry.table.Figure;
import no.sitat.registry.table.Hedge;
import no.sitat.registry.table.Measure;
import no.sitat.registry.table.StoredTable;

/// A registry table as a long table: one row for each cell, with where it came from.
public final class CubeListing {
  private CubeListing() {}

  /// @param language of labels, `nb` or `en`
  public static Table of(StoredTable table, String language) {
    var columns = new ArrayList<String>();
    table.cube().dimensions().forEach(each -> columns.add(each.key()));
    columns.addAll(List.of("content", "measure", "value", "sign", "hedge"));
    columns.addAll(List.of("table", "publisher", "released", "file"));
    return new Table("registry", columns, rows(table, language));
  }

  private static List<List<Cell>> rows(StoredTable table, String language) {
    var cube = table.cube();
    var rows = new ArrayList<List<Cell>>();
    for (int i = 0; i < cube.cells().size(); i++) {
      var row = new ArrayList<Cell>();
      var places = cube.places(i / cube.contents().size());
      for (int d = 0; d < places.length; d++) {
        var category = cube.dimensions().get(d).categories().get(places[d]);
        row.add(Cell.of(category.label().in(language)));
      }
      var content = cube.contents().get(i % cube.contents().size());
      row.add(Cell.of(content.label().in(language)));
      row.add(Cell.of(content.measure().map(Measure::key).orElse("")));
      figure(cube.cells().get(i), row);
      row.add(Cell.of(table.title().in(language)));
      row.add(Cell.of(table.head().publisher().in(language)));
      row.add(Cell.of(table.head().released()));
      row.add(Cell.of(table.file()));
      rows.add(row);
    }
    return rows;
  }

  private static void figure(Figure cell, List<Cell> row) {
    if (cell.value().isEmpty()) {
      row.add(Cell.blank());
    } else {
      var number = cell.value().get();
      row.add(
          number.signum() != 0 && number.stripTrailingZeros().scale() > 0
              ? Cell.of(number.doubleValue())
              : Cell.of(number.longValue()));
    }
    row.add(Cell.of(cell.sign().map(sign -> sign.symbol()).orElse("")));
    row.add(Cell.of(cell.hedge() == Hedge.EXACT ? "" : cell.hedge().key()));
  }
}
