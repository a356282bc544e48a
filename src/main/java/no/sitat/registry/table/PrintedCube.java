package no.sitat.registry.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import no.sitat.registry.Wording;
import no.sitat.registry.table.TableDimension.Role;

/// A printed table as a cube; [PrintedTables] is the way back.
final class PrintedCube {
  static final String TOTAL = "(total)";
  static final String ROWS = "(rows)";
  private static final Wording TOTAL_LABEL = new Wording("Totalt", "Total");

  private final RegistryTable table;
  private final List<TableDimension> dimensions = new ArrayList<>();
  private final boolean percents;

  private PrintedCube(RegistryTable table) {
    this.table = table;
    percents =
        !table.totalPercent().isNothing()
            || table.rows().stream().anyMatch(row -> !row.percent().isNothing());
    if (table.dimensions().size() > 1) {
      table.dimensions().forEach(this::dimension);
    } else {
      dimensions.add(single());
    }
  }

  static Cube of(RegistryTable table) {
    return new PrintedCube(table).cube();
  }

  private TableDimension single() {
    boolean placed = !table.dimensions().isEmpty();
    var categories = new ArrayList<TableCategory>();
    for (int i = 0; i < table.rows().size(); i++) {
      var row = table.rows().get(i);
      var code = placed ? row.codes().getFirst() : String.valueOf(i + 1);
      categories.add(new TableCategory(code, row.label(), kind(row), row.within()));
    }
    if (hasTotal()) {
      categories.add(TableCategory.of(TOTAL, TOTAL_LABEL).as(TableCategory.Kind.TOTAL));
    }
    var key = placed ? table.dimensions().getFirst() : ROWS;
    return new TableDimension(key, named(key), placed ? Role.OTHER : Role.ROWS, categories);
  }

  private boolean hasTotal() {
    return !table.total().isNothing() || !table.totalPercent().isNothing();
  }

  private static TableCategory.Kind kind(RegistryRow row) {
    return switch (row.kind()) {
      case CATEGORY -> TableCategory.Kind.CATEGORY;
      case RESIDUAL -> TableCategory.Kind.RESIDUAL;
      case CHANGE -> TableCategory.Kind.CHANGE;
    };
  }

  private static Wording named(String key) {
    return new Wording(key, key);
  }

  private void dimension(String key) {
    int at = table.dimensions().indexOf(key);
    var categories = new LinkedHashMap<String, TableCategory>();
    for (var row : table.rows()) {
      var code = row.codes().get(at);
      categories.putIfAbsent(code, TableCategory.of(code, named(code)));
    }
    if (hasTotal()) {
      categories.put(TOTAL, TableCategory.of(TOTAL, TOTAL_LABEL).as(TableCategory.Kind.TOTAL));
    }
    dimensions.add(
        new TableDimension(key, named(key), Role.OTHER, List.copyOf(categories.values())));
  }

  private Cube cube() {
    var contents = contents();
    int size = Math.toIntExact(Cube.size(dimensions, contents.size()));
    var cells = new ArrayList<>(Collections.nCopies(size, Figure.NOTHING));
    for (int i = 0; i < table.rows().size(); i++) {
      var row = table.rows().get(i);
      set(cells, place(row, i), row.figure(), row.percent());
    }
    if (hasTotal()) {
      set(cells, size / contents.size() - 1, table.total(), table.totalPercent());
    }
    return new Cube(
        table.id(), table.title(), dimensions, contents, table.filter(), cells, table.notes());
  }

  private int place(RegistryRow row, int number) {
    if (dimensions.size() == 1) {
      return number;
    }
    int place = 0;
    for (int i = 0; i < dimensions.size(); i++) {
      int at = dimensions.get(i).position(row.codes().get(i)).orElseThrow();
      place = place * dimensions.get(i).size() + at;
    }
    return place;
  }

  private void set(List<Figure> cells, int place, Figure figure, Figure percent) {
    if (percents) {
      cells.set(2 * place, figure);
      cells.set(2 * place + 1, percent);
    } else {
      cells.set(place, figure);
    }
  }

  private List<TableContent> contents() {
    var measure = table.measure();
    var contents = new ArrayList<TableContent>();
    contents.add(
        new TableContent(measure.key(), measure.words(), Wording.NONE, Optional.of(measure), 0));
    if (percents) {
      contents.add(
          new TableContent(
              TableContent.PERCENT,
              new Wording("prosent", "percent"),
              new Wording("prosent", "percent"),
              Optional.of(Measure.SHARE),
              table.percentDecimals()));
    }
    return Collections.unmodifiableList(contents);
  }
}
