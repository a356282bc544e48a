package no.sitat.crosstab.joint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.sitat.crosstab.CrosstabRelease;
import no.sitat.disclosure.SuppressionStatus;
import no.sitat.disclosure.release.Population;
import no.sitat.disclosure.release.ReleasedCell;
import no.sitat.disclosure.release.ReleasedTable;
import no.sitat.search.match.Watch;

/// The few cells of several crosstabs that a joint display shows, and those of them it withholds.
///
/// A crosstab is protected as if all of it were read. Of a joint display only the cells that its
/// rows want are, so only they are judged: what is small itself is withheld, and then a
/// [WantedAudit] says what follows from the rest about every cell of these crosstabs, wanted or
/// not, and cells are withheld until nothing small does.
final class WantedCells {
  private static final int BASE = 0;

  /// @param part which crosstab
  record Place(int part, int row, int column) {}

  private final List<ReleasedTable> parts;
  private final int threshold;
  private final Set<Place> wanted = new LinkedHashSet<>();
  private final Set<Place> shown = new LinkedHashSet<>();

  /// @param parts crosstabs of the same rows, unprotected; at least one
  /// @param threshold the smallest number that may be known; 1 for no protection
  WantedCells(List<ReleasedTable> parts, int threshold) {
    this.parts = List.copyOf(parts);
    this.threshold = threshold;
  }

  /// Wants a cell, and the base of its column.
  Place want(int part, int row, int column) {
    var place = new Place(part, row, column);
    var base = base(place);
    wanted.add(base);
    wanted.add(place);
    if (!isSmall(count(base))) {
      shown.add(base);
      if (!isSmallIn(place)) {
        shown.add(place);
      }
    }
    return place;
  }

  private static Place base(Place place) {
    return new Place(place.part(), BASE, place.column());
  }

  private boolean isSmall(long number) {
    return number > 0 && number < threshold;
  }

  private boolean isSmallIn(Place place) {
    return isSmall(count(place)) || isSmall(base(place, count(place)));
  }

  private long base(Place place, long less) {
    return count(base(place)) - less;
  }

  private ReleasedCell cell(Place place) {
    return parts.get(place.part()).cell(place.row(), place.column());
  }

  long count(Place place) {
    return cell(place).count();
  }

  long baseOf(Place place) {
    return count(base(place));
  }

  boolean isShown(Place place) {
    return shown.contains(place);
  }

  boolean isBaseShown(Place place) {
    return shown.contains(base(place));
  }

  /// Of a number that is withheld it is not told whether it is small itself: the audit is of a
  /// reader who does not know that.
  SuppressionStatus status(Place place) {
    return isShown(place) ? SuppressionStatus.SHOWN : SuppressionStatus.COMPLEMENTARY;
  }

  /// Withholds cells until no number of fewer people than the threshold follows from the rest: each
  /// time the smallest of those that one follows from, and a base only where there is nothing else.
  ///
  /// @throws no.sitat.search.match.SearchStopped if the watch ends it
  void protect(Watch watch) {
    var audit = new WantedAudit(parts, rows(), threshold);
    var leak = audit.leak(shown);
    while (leak.isPresent() && !shown.isEmpty()) {
      watch.check();
      withhold(audit, leak.get());
      leak = audit.leak(shown);
    }
  }

  private void withhold(WantedAudit audit, List<Place> from) {
    var next =
        shown.stream()
            .filter(place -> from.contains(audit.known(place)) || from.contains(place))
            .min(
                Comparator.<Place, Boolean>comparing(place -> place.row() == BASE)
                    .thenComparingLong(this::count))
            .or(() -> shown.stream().min(Comparator.comparingLong(this::count)))
            .orElseThrow();
    var same = audit.known(next);
    shown.removeIf(place ->
        audit.known(place).equals(same)
            || (next.row() == BASE && audit.known(base(place)).equals(same)));
  }

  /// The rows that are asked for in any crosstab.
  private List<Integer> rows() {
    var rows = new TreeSet<Integer>(List.of(BASE));
    wanted.forEach(place -> rows.add(place.row()));
    return List.copyOf(rows);
  }

  /// Everything that is shown as one table that leaves.
  ReleasedTable release(CrosstabRelease.Label label) {
    var columns = new ArrayList<Place>();
    int last = parts.size() - 1;
    for (int part = 0; part <= last; part++) {
      columns.addAll(columns(part));
    }
    columns.add(new Place(last, BASE, everybody(last)));
    return table(columns, label);
  }

  private int everybody(int part) {
    return parts.get(part).columns().size() - 1;
  }

  /// The groups of a crosstab that some row is about, by the places of their bases.
  private List<Place> columns(int part) {
    var columns = new TreeSet<Integer>();
    wanted.stream()
        .filter(place -> place.part() == part && place.column() != everybody(part))
        .forEach(place -> columns.add(place.column()));
    return columns.stream().map(column -> new Place(part, BASE, column)).toList();
  }

  private ReleasedTable table(List<Place> columns, CrosstabRelease.Label label) {
    var rows = parts.getFirst().rows();
    var populations = new ArrayList<Population>();
    columns.forEach(
        place -> populations.add(parts.get(place.part()).columns().get(place.column())));
    var cells = new ArrayList<ReleasedCell>();
    for (int row = 0; row < rows.size(); row++) {
      for (var column : columns) {
        var place = new Place(column.part(), row, column.column());
        var cell = cell(place);
        cells.add(new ReleasedCell(cell.count(), shown.contains(place), cell.people()));
      }
    }
    var unit = parts.getFirst().unit();
    return new ReleasedTable(
        label.title(), label.date(), unit, threshold, rows, populations, cells);
  }
}
