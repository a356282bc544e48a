package no.sitat.exchange.table;

import java.util.ArrayList;
import java.util.List;
import no.sitat.crosstab.CountingUnit;
import no.sitat.crosstab.CrosstabCell;
import no.sitat.crosstab.force.ForceLine;
import no.sitat.crosstab.force.ForceRow;
import no.sitat.crosstab.force.ForceTable;
import no.sitat.crosstab.force.ForceTheme;
import no.sitat.crosstab.force.ForcesOfPerson;

/// Tables of a force table: every cell on a line of its own, or themes and lines by groups.
public final class ForceListing {
  private final ForceTable table;

  public ForceListing(ForceTable table) {
    this.table = table;
  }

  /// One row for each cell.
  public Table cells() {
    var columns = new ArrayList<>(List.of("code"));
    columns.addAll(CrosstabListing.CELLS);
    columns.add("revision");
    var rows = new ArrayList<List<Cell>>();
    for (var theme : table.themes()) {
      for (var row : theme.rows()) {
        row.cells().forEach(cell -> rows.add(cell(theme, cell)));
      }
    }
    return new Table("cells", columns, rows);
  }

  private List<Cell> cell(ForceTheme theme, CrosstabCell cell) {
    var cells = new ArrayList<>(List.of(Cell.of(theme.theme().key())));
    cells.addAll(CrosstabListing.cell(cell, CountingUnit.RESPONDENTS));
    cells.add(Cell.of(table.revision()));
    return cells;
  }

  /// The counts, a line of a theme in each row, under a row of bases.
  ///
  /// @param language of the names, `nb` or `en`
  public Table counts(String language) {
    boolean english = language.startsWith("en");
    var columns =
        new ArrayList<>(
            english ? List.of("code", "name", "line") : List.of("kode", "navn", "linje"));
    table.columns().forEach(column -> columns.add(column.label()));
    var rows = new ArrayList<List<Cell>>();
    var bases = new ArrayList<Cell>();
    bases.add(Cell.of("(base)"));
    bases.add(Cell.of(english ? "Base" : "Grunnlag"));
    bases.add(Cell.blank());
    table
        .columns()
        .forEach(column -> bases.add(CrosstabListing.number(column.base(), column.status())));
    rows.add(bases);
    for (var theme : table.themes()) {
      theme.rows().forEach(row -> rows.add(row(theme, row, language)));
    }
    return new Table("counts", columns, rows);
  }

  private static List<Cell> row(ForceTheme theme, ForceRow row, String language) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(theme.theme().key()));
    cells.add(Cell.of("  ".repeat(theme.theme().depth()) + theme.theme().name().in(language)));
    cells.add(Cell.of(name(row.line(), language.startsWith("en"))));
    row.cells().forEach(cell -> cells.add(CrosstabListing.number(cell.count(), cell.status())));
    return cells;
  }

  private static String name(ForceLine line, boolean english) {
    return switch (line) {
      case ForceLine.Said _ -> english ? "say it" : "sier det";
      case ForceLine.Moved moved ->
          switch (moved.effect()) {
            case LEAVE -> english ? "moves" : "flytter";
            case STAY -> english ? "holds back" : "holder igjen";
            case NONE -> throw new IllegalArgumentException("a line of no effect");
          };
      case ForceLine.Towards towards ->
          towards.direction().glyph() + " " + towards.direction().word().in(english ? "en" : "nb");
      case ForceLine.Both _ -> english ? "both ways" : "begge veier";
      case ForceLine.Net _ -> english ? "net" : "netto";
    };
  }

  /// In which directions each person speaks of each theme.
  public static Table people(List<String> directions, List<ForcesOfPerson> people) {
    var columns = new ArrayList<>(List.of("respondent", "code"));
    columns.addAll(directions);
    columns.addAll(List.of("(none)", "sway"));
    return new Table("people", columns, people.stream().map(ForceListing::person).toList());
  }

  private static List<Cell> person(ForcesOfPerson person) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(person.respondent().label()));
    cells.add(Cell.of(person.code().key()));
    person.codings().forEach(count -> cells.add(Cell.of(count)));
    cells.add(Cell.of(person.undirected()));
    cells.add(Cell.of(person.sway().key()));
    return cells;
  }
}
