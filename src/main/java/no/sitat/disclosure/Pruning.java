package no.sitat.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Shows again what was withheld early and has become needless.
final class Pruning {
  private final Pattern pattern;
  private final List<Threat> threats;

  Pruning(Pattern pattern, List<Threat> threats) {
    this.pattern = pattern;
    this.threats = threats;
  }

  void showWhatCanBeShown() {
    for (var cell : candidates()) {
      pattern.show(cell.row(), cell.column());
      if (!new Auditor(pattern).isSafe(threats)) {
        pattern.hide(cell.row(), cell.column());
      }
    }
  }

  /// The complementary cells of columns with a base, the most telling first.
  private List<Proposal.Cell> candidates() {
    var table = pattern.table();
    var cells = new ArrayList<Proposal.Cell>();
    for (int row = 1; row < table.rows(); row++) {
      for (int column = 0; column <= table.all(); column++) {
        if (pattern.isHidden(row, column)
            && !pattern.isPrimary(row, column)
            && !pattern.isHidden(CountTable.BASE, column)) {
          cells.add(new Proposal.Cell(row, column));
        }
      }
    }
    cells.sort(
        Comparator.comparingLong((Proposal.Cell cell) -> table.count(cell.row(), cell.column()))
            .reversed());
    return cells;
  }
}
