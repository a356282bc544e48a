package no.sitat.crosstab.force;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Optional;
import no.sitat.crosstab.CrosstabRelease;
import no.sitat.disclosure.release.ReleasedCell;
import no.sitat.disclosure.release.ReleasedRow;
import no.sitat.disclosure.release.ReleasedTable;

/// A force table as it leaves the house: the crosstab of who says the themes, and below it the
/// other lines. A line of a direction is the row that a crosstab of that direction has.
final class ForceRelease {
  private final ForceCounts counts;
  private final ForceProtection protection;
  private final ForceSweep sweep;
  private final int[][] sets;
  private final CrosstabRelease.Label label;

  ForceRelease(
      ForceCounts counts,
      ForceProtection protection,
      ForceSweep sweep,
      CrosstabRelease.Label label) {
    this.counts = counts;
    this.protection = protection;
    this.sweep = sweep;
    this.label = label;
    sets = ForceCounts.sets(sweep.directions(), counts.lines());
  }

  /// @param said its rows are the base, then one for each node
  ReleasedTable below(ReleasedTable said) {
    var rows = new ArrayList<>(said.rows());
    var cells = new ArrayList<>(said.cells());
    for (int node = 1; node < counts.nodes(); node++) {
      int first = rows.size() - 1;
      for (int line = 1; line < counts.lines().size(); line++) {
        int within = within(line);
        rows.add(row(node, line, within == 0 ? node + 1 : first + within));
        var who = who(node, line);
        for (int column = 0; column < counts.columns(); column++) {
          cells.add(cell(node, line, column, who, said.cell(0, column)));
        }
      }
    }
    return new ReleasedTable(
        said.title(), said.date(), said.unit(), said.threshold(), rows, said.columns(), cells);
  }

  /// The narrowest line around a line.
  private int within(int line) {
    int within = 0;
    for (int upper = 1; upper < line; upper++) {
      boolean isAround = ForceLine.isWithin(counts.lines().get(line), counts.lines().get(upper));
      within = isAround && within == 0 ? upper : within;
    }
    return within;
  }

  private ReleasedRow row(int node, int line, int parent) {
    var what = counts.lines().get(line);
    var chosen = what instanceof ForceLine.Towards towards ? towards.direction().key() : what.key();
    var codings = (chosen + " " + label.codings()).strip();
    boolean isUnion = what instanceof ForceLine.Moved && sets[line].length > 0;
    return new ReleasedRow(sweep.nodes().code(node).key() + " [" + codings + "]", parent, isUnion);
  }

  private BitSet who(int node, int line) {
    if (counts.lines().get(line) instanceof ForceLine.Both) {
      var both = sweep.people(node, sets[counts.line(ForceLine.LEAVE)]);
      both.and(sweep.people(node, sets[counts.line(ForceLine.STAY)]));
      return both;
    }
    return sweep.people(node, sets[line]);
  }

  private ReleasedCell cell(int node, int line, int column, BitSet who, ReleasedCell base) {
    var people = (BitSet) who.clone();
    base.people().ifPresent(people::and);
    boolean isShown = base.count() == 0 || protection.reach(node, line).has(column == counts.all());
    return new ReleasedCell(counts.counts()[node][line][column], isShown, Optional.of(people));
  }
}
