package no.sitat.disclosure.additive;

import java.util.BitSet;
import java.util.Optional;
import no.sitat.disclosure.audit.CountSystem;
import no.sitat.disclosure.audit.ExactAudit;

/// Moves in any system of counts, found by a linear program.
final class LinearMoves implements Moves {
  private final CountSystem system;
  private BitSet seen = new BitSet();
  private ExactAudit audit;

  LinearMoves(CountSystem system) {
    this.system = system;
    audit = new ExactAudit(system, seen);
  }

  @Override
  public boolean canReach(BitSet withheld, int cell, long least) {
    if (!withheld.equals(seen)) {
      seen = (BitSet) withheld.clone();
      audit = new ExactAudit(system, seen);
    }
    return audit.canReach(cell, least);
  }

  /// Every cell may grow, and shrink to nothing; the cell asked about grows as far as it must, and
  /// what is moved is as cheap as can be.
  @Override
  public Optional<BitSet> cheapest(BitSet withheld, BitSet shown, int cell, long least) {
    return new MoveProgram(system, withheld, shown).moved(cell, least - system.count(cell));
  }
}
