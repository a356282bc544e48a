package no.sitat.disclosure;

import java.util.ArrayDeque;
import java.util.BitSet;
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
    var proof = new Proof(pattern.table());
    var joined = new BitSet();
    var waiting = new ArrayDeque<Integer>();
    long value = 0;
    long people = 0;
    joined.set(threat.column());
    waiting.add(threat.column());
    while (!waiting.isEmpty()) {
      int column = waiting.remove();
      value += quantity.value(column);
      people += quantity.people(column);
      if (column != all && value >= pattern.threshold() && people >= pattern.threshold()) {
        return Optional.of(proof);
      }
      for (int other = all; other >= 0; other--) {
        var told = joined.get(other) ? NONE : told(quantity, column, other);
        if (told.isPresent()) {
          proof.add(told.get(), column, other);
          if (other == all || column == all) {
            return Optional.of(proof);
          }
          joined.set(other);
          waiting.add(other);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<BitSet> told(Quantity quantity, int one, int other) {
    return witnesses.tellingApart(quantity, Math.min(one, other), Math.max(one, other));
  }

  /// Cells that, while they are withheld, leave a reader who does not look at the labels unsure
  /// even whether the quantity of this column is small; empty when they do not.
  Optional<Proof> wideProof(Threat threat) {
    int column = threat.column();
    for (int other = all; other >= 0 && column != all; other--) {
      var moved =
          other == column ? NONE : unlabelled.makingHarmless(threat.quantity(), column, other);
      if (moved.isPresent()) {
        var proof = new Proof(pattern.table());
        proof.add(moved.get(), column, other);
        return Optional.of(proof);
      }
    }
    return column == all ? Optional.of(new Proof(pattern.table())) : Optional.empty();
  }

  /// The withheld cells that differ in some witnesses.
  static final class Proof {
    private final int width;
    private final BitSet cells = new BitSet();

    Proof(CountTable table) {
      width = table.all() + 1;
    }

    void add(BitSet rows, int one, int other) {
      rows.stream()
          .forEach(row -> {
            cells.set(row * width + one);
            cells.set(row * width + other);
          });
    }

    /// Whether the proof holds only while the cell is withheld.
    boolean needs(int row, int column) {
      return cells.get(row * width + column);
    }
  }
}
