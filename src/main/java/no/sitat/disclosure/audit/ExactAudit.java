package no.sitat.disclosure.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.sitat.disclosure.audit.CellVerdict.Outcome;
import no.sitat.disclosure.audit.CountSystem.Relation;
import no.sitat.disclosure.linear.CountRange;

/// What a reader finds out about the withheld cells of a system from the published ones.
///
/// The limits are exact: the linear program is solved in whole numbers, and a corner that is not
/// whole is cut in two until a whole table is found at the limit. Where that takes too long the
/// range is the one that tables were found for, so it is never wider than the truth, and what was
/// not shown to be safe is not called safe. Not thread-safe.
public final class ExactAudit {
  private final CountSystem system;
  private final BitSet withheld;
  private final List<List<Relation>> byCell = new ArrayList<>();
  private final Map<Integer, OpenCells> groups = new HashMap<>();

  /// @param withheld the cells that are not published, by index
  public ExactAudit(CountSystem system, BitSet withheld) {
    this.system = system;
    this.withheld = (BitSet) withheld.clone();
    for (int cell = 0; cell < system.size(); cell++) {
      byCell.add(new ArrayList<>());
    }
    for (var relation : system.relations()) {
      for (int cell : relation.cells()) {
        byCell.get(cell).add(relation);
      }
    }
  }

  /// What a reader knows of one cell.
  public CellVerdict verdict(int cell, int threshold) {
    return verdict(Combination.of(cell), threshold);
  }

  /// What a reader knows of a combination of cells, as one less another inside it.
  public CellVerdict verdict(Combination asked, int threshold) {
    var upper = limit(asked, 1);
    var lower = limit(asked, -1);
    long most = upper.value() == Long.MAX_VALUE ? Long.MAX_VALUE : upper.value();
    var range = new CountRange(-lower.value(), most);
    return new CellVerdict(
        outcome(range, threshold), range, lower.derivation(), upper.derivation());
  }

  private static Outcome outcome(CountRange range, int threshold) {
    if (range.isOne()) {
      return Outcome.RECOVERED;
    }
    return range.lower() > 0 && range.upper() < threshold ? Outcome.SMALL : Outcome.SAFE;
  }

  /// Whether some whole table that looks the same has at least so many in a cell.
  public boolean canReach(int cell, long least) {
    return limit(Combination.of(cell), 1, least).value() >= least;
  }

  /// Whether some whole table that looks the same has so many in a combination, or nothing at all.
  /// A small number that can be either is safe; a verdict says so too, and takes longer.
  public boolean canBeManyOrNone(Combination asked, int many) {
    return limit(asked, 1, many).value() >= many || limit(asked, -1, 0).value() >= 0;
  }

  /// The withheld cells that can be only one number.
  public BitSet recovered() {
    var recovered = new BitSet();
    withheld.stream()
        .filter(cell -> verdict(cell, 1).outcome() == Outcome.RECOVERED)
        .forEach(recovered::set);
    return recovered;
  }

  /// Cells that hang together are asked together; those that do not, apart.
  private Limit limit(Combination asked, int sign) {
    return limit(asked, sign, Long.MAX_VALUE);
  }

  /// @param goal of the combination, or of its opposite
  private Limit limit(Combination asked, int sign, long goal) {
    var open =
        new Combination(
            asked.factors().entrySet().stream()
                .filter(each -> withheld.get(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    long known = 0;
    for (var each : asked.factors().entrySet()) {
      known += withheld.get(each.getKey()) ? 0 : each.getValue() * system.count(each.getKey());
    }
    if (open.factors().isEmpty()) {
      return new Limit(sign * known, Optional.of(Limit.published(system, asked)));
    }
    int first = open.factors().keySet().iterator().next();
    long further = goal == Long.MAX_VALUE ? goal : goal - sign * known;
    return together(open, first).limit(open, sign, further).plus(sign * known);
  }

  private OpenCells together(Combination open, int first) {
    var group = groups.get(first);
    if (group == null || !group.hasAll(open.factors().keySet())) {
      group = new OpenCells(system, withheld, held(open));
      for (int cell : group.cells()) {
        groups.put(cell, group);
      }
    }
    return group;
  }

  /// The relations of all withheld cells that are in a relation with one of these, or with one of
  /// those, and so on.
  private OpenCells.Held held(Combination open) {
    var cells = new BitSet();
    var waiting = new ArrayDeque<Integer>(open.factors().keySet());
    waiting.forEach(cells::set);
    var relations = new LinkedHashSet<Relation>();
    while (!waiting.isEmpty()) {
      for (var relation : byCell.get(waiting.remove())) {
        relations.add(relation);
        for (int cell : relation.cells()) {
          if (withheld.get(cell) && !cells.get(cell)) {
            cells.set(cell);
            waiting.add(cell);
          }
        }
      }
    }
    return new OpenCells.Held(cells, List.copyOf(relations));
  }
}
