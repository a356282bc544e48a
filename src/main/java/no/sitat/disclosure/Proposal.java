package no.sitat.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Some cells to withhold together so that a threat may be answered.
record Proposal(Set<Cell> cells) {
  record Cell(int row, int column) {}

  static final int RUNGS = 4;

  /// How many columns are tried two by two.
  private static final int PAIRED = 12;

  /// Withholds the cells and returns those that were not withheld before.
  List<Cell> apply(Pattern pattern) {
    var hidden =
        cells.stream().filter(cell -> !pattern.isHidden(cell.row(), cell.column())).toList();
    hidden.forEach(cell -> pattern.hide(cell.row(), cell.column()));
    return hidden;
  }

  /// What to try, the cheapest first: one more cell of a row the quantity is formed from; two more;
  /// the whole row; that row with all rows above and below it.
  ///
  /// @param rung 0–3, in that order
  static List<Proposal> ladder(Pattern pattern, Threat threat, int rung) {
    var proposals = new ArrayList<Proposal>();
    for (int row : threat.quantity().rows()) {
      if (row != CountTable.BASE) {
        switch (rung) {
          case 0 -> addSingles(pattern, new Cell(row, threat.column()), proposals);
          case 1 -> addPairs(pattern, new Cell(row, threat.column()), proposals);
          case 2 -> proposals.add(rows(pattern, List.of(row)));
          default -> proposals.add(rows(pattern, family(pattern.table(), row)));
        }
      }
    }
    proposals.sort(Comparator.comparingDouble(each -> each.cost(pattern)));
    return proposals;
  }

  private static void addSingles(Pattern pattern, Cell own, List<Proposal> into) {
    for (int column : free(pattern, own.row())) {
      into.add(of(own, new Cell(own.row(), column)));
    }
  }

  private static void addPairs(Pattern pattern, Cell own, List<Proposal> into) {
    var cheapest =
        free(pattern, own.row()).stream()
            .map(column -> new Cell(own.row(), column))
            .sorted(Comparator.comparingDouble(cell -> of(cell).cost(pattern)))
            .limit(PAIRED)
            .toList();
    for (int i = 0; i < cheapest.size(); i++) {
      for (int j = i + 1; j < cheapest.size(); j++) {
        into.add(of(own, cheapest.get(i), cheapest.get(j)));
      }
    }
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
