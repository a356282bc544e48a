package no.sitat.exchange.table;

import java.util.ArrayList;
import java.util.List;
import no.sitat.crosstab.saturation.SaturationCurve;
import no.sitat.crosstab.saturation.SaturationTable;
import no.sitat.stats.saturation.Saturation;

/// Curves of saturation as rows: a row for each place on a curve, and one for a group withheld.
public final class SaturationListing {
  private static final List<String> COLUMNS =
      List.of(
          "group",
          "status",
          "people",
          "after",
          "found",
          "new",
          "run",
          "percent_of_base",
          "little",
          "mean",
          "least",
          "most",
          "orders",
          "seed",
          "codes",
          "revision",
          "asked",
          "codebook");

  private final SaturationTable table;
  private final String asked;
  private final String codebook;

  /// @param asked what a shell would write for it
  /// @param codebook the codebook version named last; empty when none is
  public SaturationListing(SaturationTable table, String asked, String codebook) {
    this.table = table;
    this.asked = asked;
    this.codebook = codebook;
  }

  public Table points() {
    var rows = new ArrayList<List<Cell>>();
    for (var group : table.groups()) {
      if (group.curve().isEmpty()) {
        rows.add(withheld(group));
      }
      group
          .curve()
          .ifPresent(curve -> curve.points().forEach(point -> rows.add(row(group, curve, point))));
    }
    return new Table("saturation", COLUMNS, rows);
  }

  private List<Cell> withheld(SaturationTable.Group group) {
    var cells = new ArrayList<>(List.of(Cell.of(group.label()), Cell.of(group.status().key())));
    cells.add(Cell.hidden());
    while (cells.size() < COLUMNS.size() - 4) {
      cells.add(Cell.blank());
    }
    cells.addAll(origin());
    return cells;
  }

  private List<Cell> origin() {
    return List.of(
        Cell.of(table.request().codes().size()),
        Cell.of(table.revision()),
        Cell.of(asked),
        Cell.of(codebook));
  }

  private List<Cell> row(
      SaturationTable.Group group, SaturationCurve curve, SaturationCurve.Point point) {
    var cells = new ArrayList<>(List.of(Cell.of(group.label()), Cell.of(group.status().key())));
    cells.add(Cell.of(curve.people()));
    cells.add(Cell.of(point.after()));
    cells.add(Cell.of(point.found()));
    cells.add(Cell.of(point.fresh()));
    cells.addAll(run(point));
    cells.add(Cell.of(tenths(point.usual().mean())));
    cells.add(Cell.of(point.usual().least()));
    cells.add(Cell.of(point.usual().most()));
    cells.add(Cell.of(curve.shuffled().draws().number()));
    cells.add(Cell.of(curve.shuffled().draws().seed()));
    cells.addAll(origin());
    return cells;
  }

  private static List<Cell> run(SaturationCurve.Point point) {
    if (point.run().isEmpty()) {
      return List.of(Cell.blank(), Cell.blank(), Cell.blank());
    }
    Saturation.Step run = point.run().get();
    var percent =
        run.ratio().isPresent() ? Cell.of(tenths(100 * run.ratio().getAsDouble())) : Cell.blank();
    return List.of(Cell.of(run.fresh()), percent, Cell.of(String.valueOf(run.reached())));
  }

  private static double tenths(double number) {
    return Math.round(10 * number) / 10.0;
  }
}
