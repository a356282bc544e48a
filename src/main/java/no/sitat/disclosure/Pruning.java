package no.sitat.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.sitat.disclosure.Auditor.Proof;
import no.sitat.disclosure.Proposal.Cell;

/// Shows again what was withheld early and has become needless.
final class Pruning {
  private final Pattern pattern;
  private final List<Threat> threats;
  private final Auditor auditor;
  private final Map<Threat, Proof> proofs = new LinkedHashMap<>();
  private final Map<Threat, Proof> wideProofs = new LinkedHashMap<>();

  Pruning(Pattern pattern, List<Threat> threats, Auditor auditor) {
    this.pattern = pattern;
    this.threats = threats;
    this.auditor = auditor;
  }

  void showWhatCanBeShown() {
    for (var threat : threats) {
      auditor.proof(threat).ifPresent(proof -> proofs.put(threat, proof));
      auditor.wideProof(threat).ifPresent(proof -> wideProofs.put(threat, proof));
    }
    for (var cell : candidates()) {
      pattern.show(cell.row(), cell.column());
      var newProofs = proved(proofs, cell, auditor::proof);
      var newWideProofs =
          newProofs.isPresent() ? proved(wideProofs, cell, auditor::wideProof) : newProofs;
      if (newWideProofs.isPresent()) {
        proofs.putAll(newProofs.orElseThrow());
        wideProofs.putAll(newWideProofs.get());
      } else {
        pattern.hide(cell.row(), cell.column());
      }
    }
  }

  /// Proves again what was proved with the cell; empty when something cannot be.
  private static Optional<Map<Threat, Proof>> proved(
      Map<Threat, Proof> proofs, Cell cell, Function<Threat, Optional<Proof>> prove) {
    var again = new HashMap<Threat, Proof>();
    for (var entry : proofs.entrySet()) {
      if (entry.getValue().needs(cell.row(), cell.column())) {
        var proof = prove.apply(entry.getKey());
        if (proof.isEmpty()) {
          return Optional.empty();
        }
        again.put(entry.getKey(), proof.get());
      }
    }
    return Optional.of(again);
  }

  /// The complementary cells of columns with a base, the most telling first.
  private List<Cell> candidates() {
    var table = pattern.table();
    var cells = new ArrayList<Cell>();
    for (int row = 1; row < table.rows(); row++) {
      for (int column = 0; column <= table.all(); column++) {
        if (pattern.isHidden(row, column)
            && !pattern.isPrimary(row, column)
            && !pattern.isHidden(CountTable.BASE, column)) {
          cells.add(new Cell(row, column));
        }
      }
    }
    cells.sort(
        Comparator.comparingLong((Cell cell) -> table.count(cell.row(), cell.column())).reversed());
    return cells;
  }
}
