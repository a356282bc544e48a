package no.sitat.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Chooses the cells to withhold: what must be, then as little more as makes the auditor content.
///
/// Witnesses only grow in number while cells are withheld, so a threat once answered stays so, and
/// the choice ends: at worst with everything withheld.
final class Suppressor {
  /// Tables with more cells are protected and not refined: it would take seconds.
  private static final int REFINED = 2000;

  private final CountTable table;
  private final Pattern pattern;
  private final List<Threat> threats;
  private final Auditor auditor;
  private final Runnable step;

  /// The columns of which each quantity has been proved safe.
  private final Map<Quantity, BitSet> answered = new HashMap<>();

  /// @param step run between one choice and the next; what it throws ends the work
  Suppressor(CountTable table, int threshold, AlsoSensitive also, Runnable step) {
    this.table = table;
    this.step = step;
    pattern = new Pattern(table, threshold, also);
    threats = Threat.in(pattern);
    auditor = new Auditor(pattern);
  }

  Pattern choose() {
    hidePrimary();
    hideBases();
    cover();
    for (var threat : threats) {
      step.run();
      answer(threat);
    }
    if (table.rows() * (table.all() + 1) <= REFINED) {
      threats.forEach(this::widen);
      new Pruning(pattern, threats, auditor).showWhatCanBeShown();
    }
    if (pattern.overlaps()) {
      new OverlapGuard(pattern).hideTotals();
    }
    return pattern;
  }

  private void hidePrimary() {
    for (int row = 0; row < table.rows(); row++) {
      for (int column = 0; column <= table.all(); column++) {
        if (pattern.isPrimary(row, column)) {
          pattern.hide(row, column);
        }
      }
    }
  }

  /// A column whose base is withheld is withheld whole; the smallest others go with it.
  private void hideBases() {
    for (var threat : threats) {
      if (threat.quantity().isBase()) {
        pattern.hideColumn(threat.column());
      }
    }
    for (var threat : threats) {
      while (threat.quantity().isBase() && !auditor.isSafe(threat)) {
        step.run();
        var column = columnFor(threat);
        if (column.isEmpty()) {
          break;
        }
        pattern.hideColumn(column.get());
      }
    }
  }

  private Optional<Integer> columnFor(Threat threat) {
    var left = new ArrayList<Integer>();
    for (int column = 0; column <= table.all(); column++) {
      if (!pattern.isHidden(CountTable.BASE, column) && !table.isEmpty(column)) {
        left.add(column);
      }
    }
    left.sort(Comparator.comparingLong(column -> table.count(CountTable.BASE, column)));
    for (int column : left) {
      var trial = pattern.copy();
      trial.hideColumn(column);
      if (new Auditor(trial).isSafe(threat)) {
        return Optional.of(column);
      }
    }
    return left.stream().findFirst();
  }

  /// Withholds one row of every threatened quantity where it is threatened: first the row that
  /// answers most threats of its column.
  private void cover() {
    for (int column = 0; column <= table.all(); column++) {
      step.run();
      int best = bestCover(column);
      while (best >= 0) {
        pattern.hide(best, column);
        best = bestCover(column);
      }
    }
  }

  private int bestCover(int column) {
    var votes = new double[table.rows()];
    for (var threat : threats) {
      if (threat.column() == column && !isCovered(threat)) {
        for (int row : threat.quantity().rows()) {
          votes[row]++;
        }
      }
    }
    int best = -1;
    double most = 0;
    for (int row = 1; row < table.rows(); row++) {
      double worth = votes[row] == 0 ? 0 : votes[row] + (isTouched(row) ? 0.5 : 0);
      if (worth > 0 && worth >= most) {
        most = worth;
        best = row;
      }
    }
    return best;
  }

  private boolean isTouched(int row) {
    for (int column = 0; column <= table.all(); column++) {
      if (pattern.isHidden(row, column)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCovered(Threat threat) {
    for (int row : threat.quantity().rows()) {
      if (pattern.isHidden(row, threat.column())) {
        return true;
      }
    }
    return false;
  }

  private void answer(Threat threat) {
    var answeredColumns = answered.computeIfAbsent(threat.quantity(), _ -> new BitSet());
    if (answeredColumns.get(threat.column())) {
      return;
    }
    if (!auditor.isSafe(threat) && !tryLadder(threat, () -> auditor.isSafe(threat))) {
      unlabel(threat);
    }
    auditor.proof(threat).ifPresent(proof -> answeredColumns.or(proof.columns()));
  }

  /// Leaves a reader who looks at numbers alone unsure even that a quantity is small, where some
  /// more cells can do that.
  private void widen(Threat threat) {
    if (!auditor.isWide(threat)) {
      tryLadder(threat, () -> auditor.isWide(threat));
    }
  }

  private boolean tryLadder(Threat threat, BooleanSupplier isEnough) {
    for (int rung = 0; rung < Proposal.RUNGS; rung++) {
      for (var proposal : Proposal.ladder(pattern, threat, rung)) {
        var hidden = proposal.apply(pattern);
        if (isEnough.getAsBoolean()) {
          return true;
        }
        hidden.forEach(cell -> pattern.show(cell.row(), cell.column()));
      }
    }
    return false;
  }

  /// Takes back one label that tells too much, if one is enough; else withholds everything.
  private void unlabel(Threat threat) {
    Proposal.family(pattern, threat).apply(pattern);
    for (var cell : Proposal.labels(pattern, threat)) {
      var trial = pattern.copy();
      trial.unlabel(cell.row(), cell.column());
      if (new Auditor(trial).isSafe(threat)) {
        pattern.unlabel(cell.row(), cell.column());
        return;
      }
    }
    for (int column = 0; column <= table.all(); column++) {
      pattern.hideColumn(column);
    }
    if (!auditor.isSafe(threat)) {
      Proposal.labels(pattern, threat).forEach(cell -> pattern.unlabel(cell.row(), cell.column()));
    }
  }
}
