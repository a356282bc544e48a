package no.sitat.registry.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.sitat.registry.Wording;
import no.sitat.registry.table.RegistryRow.Kind;
import no.sitat.registry.table.TableDimension.Role;

/// A cube as the printed tables that arithmetic and the audit of releases read.
///
/// One for each content that is decided; of a cross with totals one more for each margin, which
/// lacks the dimensions it is a total over. Groups of categories are left out, for they count what
/// their members count.
final class PrintedTables {
  /// Of a larger cube no sums are looked into.
  static final int MOST_CELLS = 20_000;

  private static final String CONTENTS = "(contents)";

  private final Cube cube;
  private final int content;
  private final Measure measure;
  private final List<RegistryTable> tables = new ArrayList<>();

  private PrintedTables(Cube cube, int content, Measure measure) {
    this.cube = cube;
    this.content = content;
    this.measure = measure;
  }

  static List<RegistryTable> of(Cube cube) {
    var tables = new ArrayList<RegistryTable>();
    if (cube.cells().size() > MOST_CELLS) {
      return tables;
    }
    for (int i = 0; i < cube.contents().size(); i++) {
      var content = cube.contents().get(i);
      boolean beside = i == 1 && isPercentBeside(cube);
      if (!beside && content.measure().isPresent()) {
        tables.addAll(new PrintedTables(cube, i, content.measure().get()).tables());
      }
    }
    return tables;
  }

  private static boolean isPercentBeside(Cube cube) {
    return cube.contents().size() == 2
        && cube.contents().get(1).code().equals(TableContent.PERCENT)
        && cube.contents().get(0).measure().filter(Measure.COUNT::equals).isPresent();
  }

  private List<RegistryTable> tables() {
    var spread = new ArrayList<Integer>();
    for (int i = 0; i < cube.dimensions().size(); i++) {
      if (cube.dimensions().get(i).size() > 1) {
        spread.add(i);
      }
    }
    if (spread.size() < 2) {
      add(cube.dimensions().size() == 1 ? List.of(0) : spread, List.of());
      return tables;
    }
    for (int mask = 0; mask < 1 << spread.size(); mask++) {
      var open = new ArrayList<Integer>();
      var summed = new ArrayList<Integer>();
      for (int i = 0; i < spread.size(); i++) {
        ((mask >> i & 1) == 0 ? open : summed).add(spread.get(i));
      }
      boolean printed =
          summed.stream().allMatch(at -> cube.dimensions().get(at).total().isPresent());
      if (printed && !open.isEmpty()) {
        add(open, summed);
      }
    }
    return tables;
  }

  /// @param open the dimensions of the table
  /// @param summed those it is a total over
  private void add(List<Integer> open, List<Integer> summed) {
    var rows = new ArrayList<RegistryRow>();
    var total = Figure.NOTHING;
    var totalPercent = Figure.NOTHING;
    for (int place = 0; place < cube.cells().size() / cube.contents().size(); place++) {
      var at = cube.places(place);
      if (!isIn(at, open, summed)) {
        continue;
      }
      if (open.size() == 1 && kind(open.getFirst(), at) == TableCategory.Kind.TOTAL) {
        total = cube.at(at, content);
        totalPercent = percent(at);
      } else if (open.stream().allMatch(i -> isPart(kind(i, at)))) {
        rows.add(row(open, at));
      }
    }
    rows.removeIf(row -> row.figure().isNothing() && row.percent().isNothing());
    if (!rows.isEmpty()) {
      tables.add(table(open, summed, new Body(rows, total, totalPercent)));
    }
  }

  private record Body(List<RegistryRow> rows, Figure total, Figure totalPercent) {}

  private boolean isIn(int[] at, List<Integer> open, List<Integer> summed) {
    for (int i = 0; i < at.length; i++) {
      boolean total = kind(i, at) == TableCategory.Kind.TOTAL;
      if (summed.contains(i) && !total) {
        return false;
      }
      if (open.contains(i) && total && open.size() > 1) {
        return false;
      }
    }
    return true;
  }

  private TableCategory.Kind kind(int dimension, int[] at) {
    return cube.dimensions().get(dimension).categories().get(at[dimension]).kind();
  }

  private static boolean isPart(TableCategory.Kind kind) {
    return kind != TableCategory.Kind.TOTAL && kind != TableCategory.Kind.GROUP;
  }

  private RegistryRow row(List<Integer> open, int[] at) {
    var codes = new ArrayList<String>();
    var nb = new ArrayList<String>();
    var en = new ArrayList<String>();
    var kind = Kind.CATEGORY;
    Map<String, String> within = Map.of();
    for (int i : open) {
      var category = cube.dimensions().get(i).categories().get(at[i]);
      codes.add(category.code());
      nb.add(category.label().nb());
      en.add(category.label().en());
      within = open.size() == 1 ? category.within() : within;
      kind =
          switch (category.kind()) {
            case RESIDUAL -> Kind.RESIDUAL;
            case CHANGE -> Kind.CHANGE;
            default -> kind;
          };
    }
    var label = new Wording(String.join(" · ", nb), String.join(" · ", en));
    return new RegistryRow(
        isPlaced(open) ? codes : List.of(), label, kind, within, cube.at(at, content), percent(at));
  }

  private boolean isPlaced(List<Integer> open) {
    return open.isEmpty() || cube.dimensions().get(open.getFirst()).role() != Role.ROWS;
  }

  private Figure percent(int[] at) {
    return isPercentBeside(cube) ? cube.at(at, 1) : Figure.NOTHING;
  }

  private RegistryTable table(List<Integer> open, List<Integer> summed, Body body) {
    var keys =
        isPlaced(open)
            ? open.stream().map(i -> cube.dimensions().get(i).key()).toList()
            : List.<String>of();
    return new RegistryTable(
        name(summed),
        cube.title(),
        keys,
        measure,
        filter(open, summed),
        body.rows(),
        body.total(),
        body.totalPercent(),
        isPercentBeside(cube) ? cube.contents().get(1).decimals() : 0,
        cube.notes());
  }

  private String name(List<Integer> summed) {
    var name = new StringBuilder(cube.id());
    if (cube.contents().size() > 1 && !isPercentBeside(cube)) {
      name.append(' ').append(cube.contents().get(content).code());
    }
    for (var key : new TreeSet<>(summed)) {
      name.append(" -").append(cube.dimensions().get(key).key());
    }
    return name.toString();
  }

  /// A dimension of one category is no dimension: everything lies in it, or it is the total.
  private Map<String, String> filter(List<Integer> open, List<Integer> summed) {
    var filter = new LinkedHashMap<>(cube.filter());
    for (int i = 0; i < cube.dimensions().size(); i++) {
      var only = cube.dimensions().get(i).categories().getFirst();
      if (!open.contains(i) && !summed.contains(i) && only.kind() != TableCategory.Kind.TOTAL) {
        filter.put(cube.dimensions().get(i).key(), only.code());
      }
    }
    if (cube.contents().size() > 1 && !isPercentBeside(cube)) {
      filter.put(CONTENTS, cube.contents().get(content).code());
    }
    return filter;
  }
}
