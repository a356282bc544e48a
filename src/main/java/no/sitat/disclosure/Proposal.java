package no.sitat.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Some cells to withhold together so that a threat may be answered.
record Proposal(Set<Cell> cells) {
  record Cell(int row, int column) {}

  void apply(Pattern pattern) {
    cells.forEach(cell -> pattern.hide(cell.row(), cell.column()));
  }

  /// What to try, one list after the other, each with the cheapest first.
  ///
  /// One more cell of a row the quantity is formed from; two more; the whole row; that row with all
  /// rows above and below it.
  static List<List<Proposal>> ladder(Pattern pattern, Threat threat) {
    var one = new ArrayList<Proposal>();
    var two = new ArrayList<Proposal>();
    var whole = new ArrayList<Proposal>();
    var family = new ArrayList<Proposal>();
    for (int row : threat.quantity().rows()) {
      if (row == CountTable.BASE) {
        continue;
      }
      var own = new Cell(row, threat.column());
      for (int column : free(pattern, row)) {
        one.add(of(own, new Cell(row, column)));
        for (int other : free(pattern, row)) {
          if (other > column) {
            two.add(of(own, new Cell(row, column), new Cell(row, other)));
          }
        }
      }
      whole.add(rows(pattern, List.of(row)));
      family.add(rows(pattern, family(pattern.table(), row)));
    }
    var ladder = List.of(one, two, whole, family);
    ladder.forEach(list -> list.sort(Comparator.comparingDouble(each -> each.cost(pattern))));
    return List.copyOf(ladder);
  }

  /// The rows of a threat with all rows above and below them.
  static Proposal family(Pattern pattern, Threat threat) {
    var rows = new ArrayList<Integer>();
    for (int row : threat.quantity().rows()) {
      if (row != CountTable.BASE) {
        rows.addAll(family(pattern.table(), row));
      }
    }
    return rows(pattern, rows);
  }

  /// The cells that are called primary: first the totals of the threatened rows, then their other
  /// cells, then those of the other rows.
  static List<Cell> labels(Pattern pattern, Threat threat) {
    var cells = new ArrayList<Cell>();
    int all = pattern.table().all();
    for (int row = 0; row < pattern.table().rows(); row++) {
      for (int column = 0; column <= all; column++) {
        if (pattern.isHidden(row, column) && pattern.isPrimary(row, column)) {
          cells.add(new Cell(row, column));
        }
      }
    }
    cells.sort(
        Comparator.comparing((Cell cell) -> threat.quantity().weight(cell.row()) == 0)
            .thenComparing(cell -> cell.column() != all)
            .thenComparing(cell -> cell.column() != threat.column()));
    return cells;
  }

  private static Proposal of(Cell... cells) {
    return new Proposal(new LinkedHashSet<>(List.of(cells)));
  }

  private static List<Integer> free(Pattern pattern, int row) {
    var free = new ArrayList<Integer>();
    for (int column = 0; column <= pattern.table().all(); column++) {
      if (!pattern.isHidden(row, column) && !pattern.table().isEmpty(column)) {
        free.add(column);
      }
    }
    return free;
  }

  private static Proposal rows(Pattern pattern, List<Integer> rows) {
    var cells = new LinkedHashSet<Cell>();
    for (int row : rows) {
      free(pattern, row).forEach(column -> cells.add(new Cell(row, column)));
    }
    return new Proposal(cells);
  }

  private static List<Integer> family(CountTable table, int row) {
    var family = new ArrayList<Integer>();
    for (int other = 1; other < table.rows(); other++) {
      if (table.includes(other, row) || table.includes(row, other)) {
        family.add(other);
      }
    }
    return family;
  }

  /// How much a reader loses: cells first, totals and the union more, large counts more.
  private double cost(Pattern pattern) {
    double cost = 0;
    var table = pattern.table();
    for (var cell : cells) {
      if (!pattern.isHidden(cell.row(), cell.column())) {
        double base = table.count(CountTable.BASE, table.all());
        cost += 1 + 0.5 * table.count(cell.row(), cell.column()) / base;
        cost += cell.column() == table.all() ? 1 : 0;
        cost += cell.row() == table.union() ? 1 : 0;
      }
    }
    return cost;
  }
}
