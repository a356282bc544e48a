package no.sitat.disclosure.sets;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.sitat.disclosure.audit.Combination;
import no.sitat.disclosure.audit.CountSystem;
import no.sitat.disclosure.audit.ExactAudit;

/// The sets within one column: how many people are in just these sets and in no others.
///
/// A reader knows which of these combinations have somebody. Every number of the column is a sum of
/// such atoms, and so is everything he could work out.
final class SetColumn {
  private final int rows;
  private final int threshold;

  /// By the sets that people are in, how many they are; nobody's combinations are not here.
  private final Map<BitSet, Long> atoms = new LinkedHashMap<>();

  private final BitSet shown = new BitSet();
  private boolean baseShown = true;

  SetColumn(List<BitSet> sets, BitSet people, int threshold) {
    rows = sets.size();
    this.threshold = threshold;
    people.stream().forEach(person -> atoms.merge(of(sets, person), 1L, Long::sum));
    shown.set(0, rows);
  }

  private static BitSet of(List<BitSet> sets, int person) {
    var in = new BitSet();
    for (int row = 0; row < sets.size(); row++) {
      in.set(row, sets.get(row).get(person));
    }
    return in;
  }

  /// Whether nobody is in the column.
  boolean isEmpty() {
    return atoms.isEmpty();
  }

  boolean isShown(int row) {
    return shown.get(row);
  }

  boolean isBaseShown() {
    return baseShown;
  }

  /// Withholds numbers until nothing small follows from the rest.
  void protect() {
    for (int row = 0; row < rows; row++) {
      int at = row;
      if (isSmall(count(in -> in.get(at))) || isSmall(count(in -> !in.get(at)))) {
        shown.clear(row);
      }
    }
    if (isSmall(count(_ -> true))) {
      hideAll();
    }
    var threats = threats();
    while (baseShown && !areSafe(threats)) {
      hideSmallest();
    }
  }

  private void hideSmallest() {
    var smallest =
        shown.stream().boxed().min(Comparator.comparingLong(row -> count(in -> in.get(row))));
    if (smallest.isPresent()) {
      shown.clear(smallest.get());
    } else {
      hideAll();
    }
  }

  private void hideAll() {
    shown.clear();
    baseShown = false;
  }

  private boolean isSmall(long number) {
    return number > 0 && number < threshold;
  }

  private long count(Predicate<BitSet> meant) {
    return atoms.entrySet().stream()
        .filter(atom -> meant.test(atom.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /// What is small and may not follow: each atom, each set and what it lacks, and of each two sets
  /// what both have, either alone, and neither.
  private List<Predicate<BitSet>> threats() {
    var all = new ArrayList<Predicate<BitSet>>();
    atoms.keySet().forEach(atom -> all.add(atom::equals));
    for (int row = 0; row < rows; row++) {
      int one = row;
      all.add(in -> in.get(one));
      all.add(in -> !in.get(one));
      for (int next = row + 1; next < rows; next++) {
        int other = next;
        all.add(in -> in.get(one) && in.get(other));
        all.add(in -> in.get(one) && !in.get(other));
        all.add(in -> !in.get(one) && in.get(other));
        all.add(in -> !in.get(one) && !in.get(other));
      }
    }
    return all.stream().filter(threat -> isSmall(count(threat))).toList();
  }

  private boolean areSafe(List<Predicate<BitSet>> threats) {
    var system = new CountSystem();
    var cells = new LinkedHashMap<BitSet, Integer>();
    atoms.forEach((in, count) -> cells.put(in, system.cell(in.toString(), count)));
    var open = new BitSet();
    open.set(0, system.size());
    publish(system, cells, _ -> true);
    shown.stream().forEach(row -> publish(system, cells, in -> in.get(row)));
    var audit = new ExactAudit(system, open);
    return threats.stream()
        .allMatch(threat -> audit.canBeManyOrNone(asked(cells, threat), threshold));
  }

  private void publish(CountSystem system, Map<BitSet, Integer> cells, Predicate<BitSet> meant) {
    var parts = parts(cells, meant);
    if (parts.length > 0) {
      system.sum(system.cell("published", count(meant)), parts);
    }
  }

  private static int[] parts(Map<BitSet, Integer> cells, Predicate<BitSet> meant) {
    return cells.entrySet().stream()
        .filter(each -> meant.test(each.getKey()))
        .mapToInt(Map.Entry::getValue)
        .toArray();
  }

  private static Combination asked(Map<BitSet, Integer> cells, Predicate<BitSet> meant) {
    return new Combination(
        IntStream.of(parts(cells, meant)).boxed().collect(Collectors.toMap(cell -> cell, _ -> 1)));
  }
}
