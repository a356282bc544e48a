package no.sitat.disclosure.audit;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.sitat.disclosure.audit.CountSystem.Relation;
import no.sitat.disclosure.linear.ExactProgram;
import no.sitat.disclosure.linear.ExactProgram.Most;

/// Withheld cells that hang together, and the program of what holds between them.
///
/// Asks are cut in two where the best corner is not whole (branch and bound), up to a number of
/// cuts; see [ExactAudit] for what happens then.
final class OpenCells {
  private static final int MOST_CUTS = 400;

  /// Cells with everything that holds between them and published ones.
  record Held(BitSet cells, List<Relation> relations) {}

  private final CountSystem system;
  private final int[] cells;
  private final List<Relation> relations;
  private final long[][] factors;
  private final long[] values;
  private final ExactProgram program;
  private int cuts;

  OpenCells(CountSystem system, BitSet withheld, Held held) {
    this.system = system;
    cells = held.cells().stream().toArray();
    relations = held.relations();
    values = new long[relations.size()];
    factors = new long[relations.size()][];
    int room = cells.length;
    int width = room + (int) relations.stream().filter(relation -> !relation.isEqual()).count();
    for (int row = 0; row < values.length; row++) {
      var relation = relations.get(row);
      factors[row] = new long[width];
      values[row] = relation.least();
      for (int i = 0; i < relation.cells().length; i++) {
        int cell = relation.cells()[i];
        if (withheld.get(cell)) {
          factors[row][place(cell)] += relation.factors()[i];
        } else {
          values[row] -= relation.factors()[i] * system.count(cell);
        }
      }
      if (!relation.isEqual()) {
        factors[row][room++] = -1;
      }
    }
    program = new ExactProgram(factors, values);
  }

  int[] cells() {
    return cells;
  }

  boolean hasAll(Set<Integer> some) {
    return some.stream().allMatch(cell -> place(cell) >= 0);
  }

  private int place(int cell) {
    return Arrays.binarySearch(cells, cell);
  }

  /// The most of a combination, or of its opposite.
  Limit limit(Combination open, int sign) {
    return limit(open, sign, Long.MAX_VALUE);
  }

  /// The same, sought no further than to a goal: who only asks whether it is reached need not wait
  /// for more.
  Limit limit(Combination open, int sign, long goal) {
    if (values.length == 0) {
      boolean limited = open.factors().values().stream().allMatch(factor -> factor * sign < 0);
      return limited ? new Limit(0, Optional.empty()) : Limit.NONE;
    }
    var asked = new long[factors[0].length];
    open.factors().forEach((cell, factor) -> asked[place(cell)] = (long) sign * factor);
    var most = program.most(asked);
    if (most.isEmpty()) {
      return Limit.NONE;
    }
    long value =
        program.fraction() < 0
            ? most.get().floor()
            : whole(asked, Math.min(goal, most.get().floor()));
    var reason = bySum(open).orElseGet(() -> derivation(most.get(), asked, sign));
    return new Limit(value, Optional.of(reason));
  }

  /// The most that a whole table has, when the corner found last is not whole.
  ///
  /// @param atMost what no table can exceed
  private long whole(long[] asked, long atMost) {
    cuts = 0;
    long found = value(asked);
    return cut(program, new Cut(factors, values), asked, new long[] {found, atMost})[0];
  }

  /// The true table is one of those that agree.
  private long value(long[] asked) {
    long value = 0;
    for (int i = 0; i < cells.length; i++) {
      value += asked[i] * system.count(cells[i]);
    }
    return value;
  }

  /// The sums that hold in one part of what was cut.
  @SuppressWarnings("ArrayRecordComponent")
  private record Cut(long[][] factors, long[] values) {
    /// With `sign` · unknown at most `limit`.
    Cut with(int unknown, int sign, long limit) {
      var more = new long[factors.length + 1][];
      int width = factors[0].length;
      for (int row = 0; row < factors.length; row++) {
        more[row] = Arrays.copyOf(factors[row], width + 1);
      }
      more[factors.length] = new long[width + 1];
      more[factors.length][unknown] = sign;
      more[factors.length][width] = 1;
      var sums = Arrays.copyOf(values, values.length + 1);
      sums[values.length] = limit;
      return new Cut(more, sums);
    }
  }

  /// @param best the most found, and what no table can exceed
  private long[] cut(ExactProgram solved, Cut part, long[] asked, long[] best) {
    int unknown = solved.fraction();
    long floor = solved.floors()[unknown];
    for (int side = 0; side < 2 && best[0] < best[1] && cuts++ < MOST_CUTS; side++) {
      var half = side == 0 ? part.with(unknown, 1, floor) : part.with(unknown, -1, -floor - 1);
      var next = new ExactProgram(half.factors(), half.values());
      var most = next.isFeasible() ? next.most(asked) : Optional.<Most>empty();
      if (most.isPresent() && most.get().floor() > best[0]) {
        if (next.fraction() < 0) {
          best[0] = most.get().floor();
        } else {
          cut(next, half, asked, best);
        }
      }
    }
    return best;
  }

  /// One sum that has nothing withheld but the cell asked for: how a reader would find it.
  private Optional<Derivation> bySum(Combination open) {
    for (int row = 0; open.factors().size() == 1 && row < values.length; row++) {
      int cell = open.factors().keySet().iterator().next();
      var relation = relations.get(row);
      long others = Arrays.stream(factors[row]).filter(factor -> factor != 0).count();
      if (relation.isEqual() && others == 1 && factors[row][place(cell)] != 0) {
        long divisor = -factors[row][place(cell)];
        var terms = new TreeMap<Integer, Long>();
        for (int i = 0; i < relation.cells().length; i++) {
          if (relation.cells()[i] != cell) {
            terms.put(relation.cells()[i], divisor * relation.factors()[i]);
          }
        }
        return Optional.of(Limit.derivation(system, terms, 1, false));
      }
    }
    return Optional.empty();
  }

  /// The published numbers with the factors by which they limit the combination.
  private Derivation derivation(Most most, long[] asked, int sign) {
    var terms = new TreeMap<Integer, Long>();
    var open = new TreeMap<Integer, Long>();
    boolean limits = false;
    for (int row = 0; row < values.length; row++) {
      var relation = relations.get(row);
      long times = most.factors()[row];
      limits |= times != 0 && !relation.isEqual();
      for (int i = 0; times != 0 && i < relation.cells().length; i++) {
        int cell = relation.cells()[i];
        var into = place(cell) >= 0 ? open : terms;
        into.merge(cell, (place(cell) >= 0 ? 1 : -sign) * times * relation.factors()[i], Long::sum);
      }
    }
    for (int i = 0; i < cells.length; i++) {
      limits |= open.getOrDefault(cells[i], 0L) != most.denominator() * asked[i];
    }
    return Limit.derivation(system, terms, most.denominator(), limits);
  }
}
