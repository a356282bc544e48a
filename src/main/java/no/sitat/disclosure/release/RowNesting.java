package no.sitat.disclosure.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Numbers of the same people in rows that lie in each other, of which no table has both: a theme
/// in one table and its sub-themes in another.
final class RowNesting {
  private final RowOrder order;
  private final List<Whole> wholes = new ArrayList<>();

  /// @param cell of a row
  /// @param parts the same people in rows that lie in it, each in no other of them
  /// @param isUnion whether these have everybody
  record Whole(JointCell cell, List<JointCell> parts, boolean isUnion) {}

  RowNesting(Map<String, List<JointCell>> byRow, RowOrder order) {
    this.order = order;
    var rows = byRow.keySet().stream().sorted(Comparator.comparingInt(String::length)).toList();
    var distinct = new ArrayList<String>();
    for (var row : rows) {
      var same = distinct.stream().filter(each -> isSame(each, row)).findFirst();
      if (same.isPresent()) {
        nest(byRow, row, List.of(same.get()));
      } else {
        distinct.add(row);
      }
    }
    for (var row : distinct) {
      var within =
          distinct.stream().filter(part -> !part.equals(row) && mayBeWithin(part, row)).toList();
      nest(byRow, row, within);
    }
  }

  private boolean mayBeWithin(String part, String whole) {
    return order.isWithin(part, whole) || order.saysAnything(part) || order.saysAnything(whole);
  }

  private boolean isWithin(JointCell part, JointCell whole) {
    boolean known = part.people().isPresent() && whole.people().isPresent();
    return part.count() <= whole.count()
        && (order.isWithin(part.row(), whole.row())
            || (known && Population.contains(whole.people().get(), part.people().get())));
  }

  /// Whether two rows are one, called by two keys.
  private boolean isSame(String row, String other) {
    return order.isWithin(row, other) && order.isWithin(other, row);
  }

  private void nest(Map<String, List<JointCell>> byRow, String row, List<String> within) {
    if (within.isEmpty()) {
      return;
    }
    var parts = new HashMap<List<Object>, List<JointCell>>();
    within.stream()
        .flatMap(part -> byRow.getOrDefault(part, List.of()).stream())
        .forEach(part -> parts.computeIfAbsent(people(part), _ -> new ArrayList<>()).add(part));
    byRow.getOrDefault(row, List.of()).forEach(cell -> nest(cell, parts));
  }

  private static List<Object> people(JointCell cell) {
    var population = cell.population();
    return population.people().isPresent()
        ? List.of(population.groups(), population.people())
        : List.of(population.groups(), population.filter());
  }

  private void nest(JointCell cell, Map<List<Object>, List<JointCell>> parts) {
    var within =
        parts.getOrDefault(people(cell), List.of()).stream()
            .filter(part -> isWithin(part, cell))
            .toList();
    var uppermost = new LinkedHashMap<String, JointCell>();
    within.stream()
        .filter(part ->
            within.stream()
                .noneMatch(other ->
                    !other.row().equals(part.row()) && order.isWithin(part.row(), other.row())))
        .forEach(part -> uppermost.putIfAbsent(part.row(), part));
    if (!uppermost.isEmpty()) {
      boolean isUnion = order.isUnion(cell.row(), uppermost.keySet());
      wholes.add(new Whole(cell, List.copyOf(uppermost.values()), isUnion));
    }
  }

  List<Whole> wholes() {
    return wholes;
  }
}
