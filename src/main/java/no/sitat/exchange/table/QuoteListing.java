package no.sitat.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.sitat.exchange.table.PublicationReport.Line;
import no.sitat.publication.Passport.Trouble;

/// The quotes of a publication as tables: as they may leave, with the reason in the place of what
/// is left out.
public final class QuoteListing {
  public static final List<String> COLUMNS =
      List.of(
          "publication",
          "quote",
          "pseudonym",
          "attribution",
          "text",
          "withheld",
          "number",
          "revision");

  private final PublicationReport report;

  public QuoteListing(PublicationReport report) {
    this.report = report;
  }

  public Table quotes() {
    return new Table("quotes", COLUMNS, rows());
  }

  public List<List<Cell>> rows() {
    return report.quotes().stream().map(this::row).toList();
  }

  private List<Cell> row(Line line) {
    var passport = line.passport();
    return List.of(
        Cell.of(report.title()),
        Cell.of(passport.quote().id()),
        Cell.of(passport.quote().pseudonym()),
        Cell.of(line.attribution()),
        Cell.of(line.words().orElse("")),
        Cell.of(passport.withheld().stream().map(Trouble::key).collect(Collectors.joining(";"))),
        Cell.of(line.number()),
        Cell.of(report.revision()));
  }

  /// What was left out and why, then how the list is made.
  public Table notes() {
    var lines = new ArrayList<>(report.left());
    lines.addAll(report.notes());
    return new Table(
        "notes", List.of("note"), lines.stream().map(line -> List.of(Cell.of(line))).toList());
  }
}
