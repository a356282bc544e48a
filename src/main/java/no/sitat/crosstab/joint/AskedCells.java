package no.sitat.crosstab.joint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.sitat.crosstab.CrosstabRelease;
import no.sitat.disclosure.release.JointAudit;
import no.sitat.disclosure.release.JointFinding;
import no.sitat.disclosure.release.JointVerdict.Answer;
import no.sitat.disclosure.release.Population;
import no.sitat.disclosure.release.ReleasedCell;
import no.sitat.disclosure.release.ReleasedRow;
import no.sitat.disclosure.release.ReleasedTable;

/// The cells of several protected crosstabs that a joint display shows, and those it withholds.
///
/// Each crosstab has the same rows and another variable; all of them have everybody together as
/// their last column, which is shown when every one of them shows it. What the cells that are left
/// give away together is asked of the joint audit, and cells are withheld until it finds nothing.
final class AskedCells {
  private static final int BASE = 0;

  /// @param part which crosstab
  record Place(int part, int row, int column) {}

  private final List<ReleasedTable> parts;
  private final Set<Place> asked = new LinkedHashSet<>();
  private final Set<Place> shown = new LinkedHashSet<>();

  /// @param parts with the same rows, at least one
  AskedCells(List<ReleasedTable> parts) {
    this.parts = List.copyOf(parts);
  }

  /// Asks for a cell, and for the base of its column.
  ///
  /// @param column empty groups have none; the last is everybody
  Place ask(int part, int row, int column) {
    var place = place(part, row, column);
    for (var each : List.of(place(part, BASE, column), place)) {
      if (asked.add(each) && isReleased(each)) {
        shown.add(each);
      }
    }
    if (!shown.contains(place(part, BASE, column))) {
      shown.remove(place);
    }
    return place;
  }

  /// Everybody together is one place, whichever crosstab it is read in.
  private Place place(int part, int row, int column) {
    boolean everybody = column == parts.get(part).columns().size() - 1;
    return everybody
        ? new Place(0, row, parts.getFirst().columns().size() - 1)
        : new Place(part, row, column);
  }

  private boolean isEverybody(Place place) {
    return place.column() == parts.get(place.part()).columns().size() - 1;
  }

  private boolean isReleased(Place place) {
    return isEverybody(place)
        ? parts.stream()
            .allMatch(table -> table.cell(place.row(), table.columns().size() - 1).isShown())
        : cell(place).isShown();
  }

  private ReleasedCell cell(Place place) {
    return parts.get(place.part()).cell(place.row(), place.column());
  }

  long count(Place place) {
    return cell(place).count();
  }

  long base(Place place) {
    return cell(base(place.part(), place.column())).count();
  }

  private static Place base(int part, int column) {
    return new Place(part, BASE, column);
  }

  boolean isShown(Place place) {
    return shown.contains(place);
  }

  boolean isBaseShown(Place place) {
    return shown.contains(base(place.part(), place.column()));
  }

  /// Withholds cells until no number of fewer people than the threshold follows from the rest.
  void protect(int threshold) {
    var verdict = JointAudit.of(tables(), threshold);
    while (verdict.answer() != Answer.SAFE && !shown.isEmpty()) {
      withhold(verdict.findings().getFirst());
      verdict = JointAudit.of(tables(), threshold);
    }
  }

  /// The smallest number of the row that too much follows about, or of any.
  private void withhold(JointFinding finding) {
    var smallest = Comparator.comparingLong(this::count);
    var next =
        shown.stream()
            .filter(place -> row(place).key().equals(finding.row()))
            .min(smallest)
            .or(() -> shown.stream().filter(place -> place.row() != BASE).min(smallest))
            .or(() -> shown.stream().min(smallest))
            .orElseThrow();
    shown.removeIf(place ->
        place.equals(next)
            || (next.row() == BASE
                && place.part() == next.part()
                && place.column() == next.column()));
  }

  private ReleasedRow row(Place place) {
    return parts.getFirst().rows().get(place.row());
  }

  /// One table for each variable, with the groups asked for and everybody.
  private List<ReleasedTable> tables() {
    var tables = new ArrayList<ReleasedTable>();
    for (int part = 0; part < parts.size(); part++) {
      var columns = new ArrayList<Place>();
      columns(part).forEach(columns::add);
      columns.add(everybody());
      tables.add(table(columns, label(parts.get(part))));
    }
    return tables;
  }

  /// Everything that is shown as one table that leaves.
  ReleasedTable release(CrosstabRelease.Label label) {
    var columns = new ArrayList<Place>();
    for (int part = 0; part < parts.size(); part++) {
      columns.addAll(columns(part));
    }
    columns.add(everybody());
    return table(columns, label);
  }

  private static CrosstabRelease.Label label(ReleasedTable table) {
    return new CrosstabRelease.Label(table.title(), table.date(), "", "");
  }

  private Place everybody() {
    return base(0, parts.getFirst().columns().size() - 1);
  }

  /// The groups of a crosstab that some row is about, by the places of their bases.
  private List<Place> columns(int part) {
    var columns = new TreeSet<Integer>();
    asked.stream()
        .filter(place -> place.part() == part && !isEverybody(place))
        .forEach(place -> columns.add(place.column()));
    return columns.stream().map(column -> base(part, column)).toList();
  }

  private ReleasedTable table(List<Place> columns, CrosstabRelease.Label label) {
    var first = parts.getFirst();
    var populations = new ArrayList<Population>();
    columns.forEach(
        place -> populations.add(parts.get(place.part()).columns().get(place.column())));
    var cells = new ArrayList<ReleasedCell>();
    for (int row = 0; row < first.rows().size(); row++) {
      for (var column : columns) {
        var place = new Place(column.part(), row, column.column());
        var cell = cell(place);
        cells.add(new ReleasedCell(cell.count(), shown.contains(place), cell.people()));
      }
    }
    return new ReleasedTable(
        label.title(),
        label.date(),
        first.unit(),
        first.threshold(),
        first.rows(),
        populations,
        cells);
  }
}
