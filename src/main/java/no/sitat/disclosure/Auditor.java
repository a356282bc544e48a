package no.sitat.disclosure;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Checks that nothing small can be derived from what a pattern leaves in the table.
///
/// For each quantity the columns are joined where a witness tells them apart, that is, where a
/// table that agrees with everything published differs in the quantity of just those two. What a
/// reader can know of a quantity is then at most its sum over whole joined sets: a set of columns
/// that cuts one in two has another sum in that witness. So it is enough that the sum over each
/// joined set is nothing or not small. A set that reaches the withheld total gives nothing away.
final class Auditor {
  private static final Optional<BitSet> NONE = Optional.empty();

  private final Pattern pattern;
  private final WitnessSearch witnesses;
  private final WitnessSearch unlabelled;
  private final int all;

  Auditor(Pattern pattern) {
    this.pattern = pattern;
    all = pattern.table().all();
    witnesses = new WitnessSearch(pattern, true);
    unlabelled = new WitnessSearch(pattern, false);
  }

  boolean isSafe(Threat threat) {
    return proof(threat).isPresent();
  }

  boolean isWide(Threat threat) {
    return wideProof(threat).isPresent();
  }

  /// Cells that, while they are withheld, keep a reader from knowing the quantity of any set of
  /// columns with this one; empty when they do not.
  Optional<Proof> proof(Threat threat) {
    var quantity = threat.quantity();
    var proof = new Proof(pattern.table(), threat.column());
    var waiting = new ArrayDeque<Integer>(List.of(threat.column()));
    while (!waiting.isEmpty()) {
      if (isEnough(quantity, proof.columns)) {
        return Optional.of(proof);
      }
      int column = waiting.remove();
      for (int other : quantity.columnsByValue()) {
        var told = proof.columns.get(other) ? NONE : told(quantity, column, other);
        if (told.isPresent()) {
          proof.add(told.get(), column, other);
          waiting.add(other);
          if (isEnough(quantity, proof.columns)) {
            return Optional.of(proof);
          }
        }
      }
    }
    return Optional.empty();
  }

  /// Whether the sum over joined columns may be known, or cannot be.
  private boolean isEnough(Quantity quantity, BitSet joined) {
    if (joined.get(all)) {
      return joined.cardinality() > 1;
    }
    long value = 0;
    long people = 0;
    for (int column = joined.nextSetBit(0); column >= 0; column = joined.nextSetBit(column + 1)) {
      value += quantity.value(column);
      people += quantity.people(column);
    }
    return value >= pattern.threshold() && people >= pattern.threshold();
  }

  private Optional<BitSet> told(Quantity quantity, int one, int other) {
    return witnesses.tellingApart(quantity, Math.min(one, other), Math.max(one, other));
  }

  /// Cells that, while they are withheld, leave a reader who does not look at the labels unsure
  /// even whether the quantity of this column is small; empty when they do not.
  Optional<Proof> wideProof(Threat threat) {
    int column = threat.column();
    for (int other : threat.quantity().columnsByValue()) {
      var moved =
          other == column || column == all
              ? NONE
              : unlabelled.makingHarmless(threat.quantity(), column, other);
      if (moved.isPresent()) {
        var proof = new Proof(pattern.table(), column);
        proof.add(moved.get(), column, other);
        return Optional.of(proof);
      }
    }
    return column == all ? Optional.of(new Proof(pattern.table(), column)) : Optional.empty();
  }

  /// The withheld cells that differ in some witnesses, and the columns they join.
  static final class Proof {
    private final int width;
    private final BitSet cells = new BitSet();
    private final BitSet columns = new BitSet();

    Proof(CountTable table, int column) {
      width = table.all() + 1;
      columns.set(column);
    }

    void add(BitSet rows, int one, int other) {
      columns.set(one);
      columns.set(other);
      for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
        cells.set(row * width + one);
        cells.set(row * width + other);
      }
    }

    /// The columns of which it proves the quantity safe.
    BitSet columns() {
      return columns;
    }

    /// Whether the proof holds only while the cell is withheld.
    boolean needs(int row, int column) {
      return cells.get(row * width + column);
    }
  }
}
