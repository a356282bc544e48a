package no.sitat.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import no.sitat.codebook.Code;
import no.sitat.crosstab.joint.Fit;
import no.sitat.crosstab.joint.JointCount;
import no.sitat.crosstab.joint.RegistryGroup;
import no.sitat.disclosure.SuppressionStatus;
import no.sitat.exchange.table.JointReport.Line;
import no.sitat.registry.table.Measure;

/// The table of a joint display: one row to a line.
public final class JointListing {
  private static final List<String> COLUMNS =
      List.of(
          "row",
          "finding",
          "number",
          "measure",
          "source",
          "year",
          "code",
          "theme",
          "variable",
          "value",
          "unit",
          "count",
          "base",
          "percent",
          "status",
          "quote",
          "quote_from",
          "counter",
          "counter_from",
          "fit",
          "conclusion");

  private final JointReport report;

  public JointListing(JointReport report) {
    this.report = report;
  }

  /// The rows in their order.
  public Table rows() {
    var rows = new ArrayList<List<Cell>>();
    for (var line : report.lines()) {
      rows.add(row(line, rows.size() + 1));
    }
    return new Table("joint display", COLUMNS, rows);
  }

  private List<Cell> row(Line line, int number) {
    var entry = line.row().entry();
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of((long) number));
    cells.add(Cell.of(entry.finding().text()));
    cells.add(Cell.of(line.number().words().in(report.language())));
    cells.add(Cell.of(line.number().measure().map(Measure::key)));
    cells.add(Cell.of(line.number().source().in(report.language())));
    cells.add(Cell.of(line.number().year()));
    cells.add(Cell.of(line.theme().map(Code::key)));
    cells.add(Cell.of(line.theme().map(code -> code.name().in(report.language()))));
    cells.add(Cell.of(entry.group().map(RegistryGroup::variable)));
    cells.add(Cell.of(entry.group().map(RegistryGroup::value)));
    cells.add(line.count().isPresent() ? Cell.of("respondents") : Cell.blank());
    cells.addAll(count(line.count()));
    cells.addAll(quotation(line.quote()));
    cells.addAll(quotation(line.counter()));
    cells.add(Cell.of(entry.fit().map(Fit::key)));
    cells.add(Cell.of(entry.conclusion()));
    return cells;
  }

  private static List<Cell> count(Optional<JointCount> count) {
    if (count.isEmpty()) {
      return List.of(Cell.blank(), Cell.blank(), Cell.blank(), Cell.blank());
    }
    var counted = count.get();
    return List.of(
        number(counted.count(), counted.status()),
        number(counted.base(), counted.status()),
        number(counted.percent(), counted.status()),
        Cell.of(counted.status().key()));
  }

  private static List<Cell> quotation(Optional<JointQuotations.Quotation> quote) {
    return List.of(
        Cell.of(quote.map(JointQuotations.Quotation::words)),
        Cell.of(quote.map(JointQuotations.Quotation::who)));
  }

  private static Cell number(OptionalLong number, SuppressionStatus status) {
    return number.isPresent() ? Cell.of(number.getAsLong()) : without(status);
  }

  private static Cell number(OptionalDouble number, SuppressionStatus status) {
    return number.isPresent() ? Cell.of(number.getAsDouble()) : without(status);
  }

  private static Cell without(SuppressionStatus status) {
    return status.isHidden() ? Cell.hidden() : Cell.blank();
  }
}
