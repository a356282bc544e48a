package no.sitat.disclosure.additive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.sitat.disclosure.audit.CountSystem;
import no.sitat.disclosure.audit.CountSystem.Relation;
import no.sitat.disclosure.linear.LinearProgram;

/// The cheapest change of a table that makes one cell larger: a linear program in which each cell
/// that may change grows or shrinks.
///
/// In doubles: it only proposes cells, and the exact audit judges them.
final class MoveProgram {
  private static final double NOTHING = 1e-7;

  private final CountSystem system;
  private final BitSet withheld;
  private final int[] free;

  MoveProgram(CountSystem system, BitSet withheld, BitSet shown) {
    this.system = system;
    this.withheld = withheld;
    free =
        IntStream.range(0, system.size())
            .filter(cell -> withheld.get(cell) || !shown.get(cell))
            .toArray();
  }

  /// Unknowns: what each free cell gains, what it loses, and the room of each limit.
  Optional<BitSet> moved(int cell, long gain) {
    var relations = system.relations();
    int limits = (int) relations.stream().filter(relation -> !relation.isEqual()).count();
    var losers = Arrays.stream(free).filter(each -> system.count(each) < 2 * gain).toArray();
    int width = 2 * free.length + limits + losers.length;
    var rows = new ArrayList<double[]>();
    var values = new ArrayList<Double>();
    addRelations(relations, width, rows, values);
    addLosses(losers, width, rows, values);
    var target = new double[width];
    target[place(cell)] = 1;
    target[free.length + place(cell)] = -1;
    rows.add(target);
    values.add((double) gain);
    var program =
        new LinearProgram(
            rows.toArray(double[][]::new),
            values.stream().mapToDouble(Double::doubleValue).toArray());
    return program.isFeasible() ? Optional.of(solved(program, width)) : Optional.empty();
  }

  private void addRelations(
      List<Relation> relations, int width, List<double[]> rows, List<Double> values) {
    int room = 2 * free.length;
    for (var relation : relations) {
      var row = new double[width];
      double now = 0;
      for (int i = 0; i < relation.cells().length; i++) {
        int place = place(relation.cells()[i]);
        now += relation.factors()[i] * system.count(relation.cells()[i]);
        if (place >= 0) {
          row[place] += relation.factors()[i];
          row[free.length + place] -= relation.factors()[i];
        }
      }
      if (!relation.isEqual()) {
        row[room++] = -1;
      }
      rows.add(row);
      values.add(relation.least() - now);
    }
  }

  /// A cell loses no more than it has; those with plenty are not asked.
  private void addLosses(int[] losers, int width, List<double[]> rows, List<Double> values) {
    for (int i = 0; i < losers.length; i++) {
      var row = new double[width];
      row[free.length + place(losers[i])] = 1;
      row[width - losers.length + i] = 1;
      rows.add(row);
      values.add((double) system.count(losers[i]));
    }
  }

  private BitSet solved(LinearProgram program, int width) {
    var costs = new double[width];
    for (int i = 0; i < free.length; i++) {
      double cost = withheld.get(free[i]) ? 1e-3 : Moves.cost(system.count(free[i])) / 1_000_000.0;
      costs[i] = -cost;
      costs[free.length + i] = -cost;
    }
    program.most(costs);
    var moved = new BitSet();
    for (int i = 0; i < free.length; i++) {
      var one = new double[width];
      one[i] = 1;
      one[free.length + i] = 1;
      if (program.at(one) > NOTHING) {
        moved.set(free[i]);
      }
    }
    return moved;
  }

  private int place(int cell) {
    return Arrays.binarySearch(free, cell);
  }
}
