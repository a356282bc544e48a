package no.sitat.crosstab;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.sitat.disclosure.SuppressionStatus;
import no.sitat.disclosure.release.Population;
import no.sitat.disclosure.release.ReleasedCell;
import no.sitat.disclosure.release.ReleasedRow;
import no.sitat.disclosure.release.ReleasedTable;

/// A crosstab as it leaves the house, with the people behind every cell, for the ledger.
public final class CrosstabRelease {
  private final CountedCrosstab counted;
  private final CrosstabRequest request;
  private final Sweep sweep;
  private final ColumnGroups columns;
  private final Label label;

  CrosstabRelease(CountedCrosstab counted, Label label) {
    this.counted = counted;
    this.label = label;
    request = counted.request;
    sweep = counted.sweep;
    columns = counted.columns;
  }

  /// How a table is told of.
  ///
  /// @param where the query that chose people and turns, as it was written; blank for all
  /// @param codings what else chose codings, as a direction; blank for all
  public record Label(String title, LocalDate date, String where, String codings) {}

  ReleasedTable table() {
    int first = counted.first;
    var populations = new ArrayList<Population>();
    for (int column = first; column <= columns.size(); column++) {
      populations.add(population(column));
    }
    var rows = new ArrayList<ReleasedRow>();
    var cells = new ArrayList<ReleasedCell>();
    for (int node = 0; node < sweep.rows().size(); node++) {
      if (node == RowTree.ANY && !request.rows().hasAny()) {
        continue;
      }
      var who = counted.raw.who().apply(node);
      var told = new ArrayList<ReleasedCell>();
      for (int column = first; column <= columns.size(); column++) {
        told.add(cell(node, column, who));
      }
      rows.add(row(node, told));
      cells.addAll(told);
    }
    return new ReleasedTable(
        label.title,
        label.date,
        request.unit().key(),
        request.threshold().orElse(1),
        rows,
        populations,
        cells);
  }

  private Population population(int column) {
    var groups = new TreeMap<String, String>();
    var values = columns.valuesOf(column);
    for (int i = 0; i < values.size(); i++) {
      groups.put(request.columns().get(i), values.get(i));
    }
    return new Population(label.where, groups, Optional.of(columns.people(column)));
  }

  /// Any of these rows is another row than any of those.
  private ReleasedRow row(int node, List<ReleasedCell> cells) {
    var codings = label.codings.isBlank() ? "" : " [" + label.codings + "]";
    int parent = isRate() && node == RowTree.ANY ? -1 : parent(node);
    if (node == RowTree.BASE) {
      return new ReleasedRow(ReleasedRow.BASE, parent, false, unit(CountingUnit.WORDS));
    }
    boolean isAny = node == RowTree.ANY;
    return new ReleasedRow(
        (isAny ? any() : sweep.rows().name(node).ledger()) + codings,
        parent,
        isAny,
        isOfPeople(cells) ? Optional.of(ReleasedTable.PEOPLE) : unit(CountingUnit.SEGMENTS));
  }

  /// Whether the documents of a row are as many as the people in each group: where an interview is
  /// one person's, who counts the one counts the other, and the ledger must know it.
  private boolean isOfPeople(List<ReleasedCell> cells) {
    return request.unit() == CountingUnit.DOCUMENTS
        && cells.stream()
            .allMatch(
                cell -> cell.people().filter(who -> who.cardinality() == cell.count()).isPresent());
  }

  /// Rows of queries lie in no other.
  private int parent(int node) {
    return request.rows().hasAny()
        ? sweep.rows().parents()[node]
        : Math.min(sweep.rows().parents()[node], RowTree.BASE);
  }

  private String any() {
    return CrosstabRow.ANY
        + sweep.rows().names().stream()
            .map(RowTree.Name::ledger)
            .collect(Collectors.joining(",", " ", ""));
  }

  private boolean isRate() {
    return request.unit() == CountingUnit.RATE;
  }

  /// A rate is passages over words, and both are known of it.
  private Optional<String> unit(CountingUnit ofRate) {
    return isRate() ? Optional.of(ofRate.key()) : Optional.empty();
  }

  private ReleasedCell cell(int node, int column, BitSet who) {
    var people = (BitSet) who.clone();
    people.and(columns.people(column));
    long count = counted.raw.counts()[node][column];
    if (counted.rounded.isPresent()) {
      var told = Optional.of(counted.rounded.get().told(node, column));
      return new ReleasedCell(count, false, Optional.of(people), told);
    }
    var status = counted.suppression.status(node, column);
    return new ReleasedCell(
        count,
        List.of(SuppressionStatus.SHOWN, SuppressionStatus.STRUCTURAL).contains(status),
        Optional.of(people));
  }
}
