package no.sitat.disclosure;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.List;

/// Checks that nothing small can be derived from what a pattern leaves in the table.
///
/// For each quantity the columns are joined where a witness tells them apart, that is, where a
/// table that agrees with everything published differs in the quantity of just those two. What a
/// reader can know of a quantity is then at most its sum over whole joined sets: a set of columns
/// that cuts one in two has another sum in that witness. So it is enough that the sum over each
/// joined set is nothing or not small. A set that reaches the withheld total gives nothing away.
final class Auditor {
  private final Pattern pattern;
  private final WitnessSearch witnesses;

  Auditor(Pattern pattern) {
    this.pattern = pattern;
    witnesses = new WitnessSearch(pattern);
  }

  boolean isSafe(List<Threat> threats) {
    return threats.stream().allMatch(this::isSafe);
  }

  /// Whether no reader can know the quantity of a set of columns with this one, were it small.
  boolean isSafe(Threat threat) {
    var quantity = threat.quantity();
    int all = pattern.table().all();
    var joined = new BitSet();
    var waiting = new ArrayDeque<Integer>();
    long value = 0;
    long people = 0;
    joined.set(threat.column());
    waiting.add(threat.column());
    while (!waiting.isEmpty()) {
      int column = waiting.remove();
      if (column == all && joined.cardinality() > 1) {
        return true;
      }
      value += quantity.value(column);
      people += quantity.people(column);
      if (column != all && value >= pattern.threshold() && people >= pattern.threshold()) {
        return true;
      }
      for (int other = 0; other <= all; other++) {
        if (!joined.get(other) && isTold(quantity, column, other)) {
          joined.set(other);
          waiting.add(other);
        }
      }
      if (column == all) {
        return joined.cardinality() > 1;
      }
    }
    return false;
  }

  private boolean isTold(Quantity quantity, int one, int other) {
    int all = pattern.table().all();
    return one == all
        ? witnesses.tellsApart(quantity, other, one)
        : witnesses.tellsApart(quantity, one, other);
  }
}
