package no.sitat.crosstab.joint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.sitat.crosstab.joint.WantedCells.Place;
import no.sitat.disclosure.audit.CellVerdict;
import no.sitat.disclosure.audit.CellVerdict.Outcome;
import no.sitat.disclosure.audit.Combination;
import no.sitat.disclosure.audit.CountSystem;
import no.sitat.disclosure.audit.ExactAudit;
import no.sitat.disclosure.release.Population;
import no.sitat.disclosure.release.ReleasedTable;

/// What a reader finds out who knows the cells that a joint display shows, and of its crosstabs
/// that groups add up to everybody, or to a group of another variable that rolls the same one up,
/// and a theme lies within another.
///
/// Asked about every cell of these crosstabs, shown or not: how many have the theme, how many lack
/// it, how many have one theme and not another that lies in it, and how many of everybody are not
/// in the group, with the theme and without. Everybody is the same in all crosstabs.
final class WantedAudit {
  private static final int BASE = 0;

  private final List<ReleasedTable> parts;
  private final List<Integer> rows;
  private final int threshold;
  private final CountSystem system = new CountSystem();
  private final Map<Place, Integer> indexes = new HashMap<>();
  private final Map<Integer, Place> places = new HashMap<>();

  /// The small numbers that may not be found, each once; those that are safe are gone.
  private final Map<Map<Integer, Integer>, Combination> asked = new LinkedHashMap<>();

  /// @param parts crosstabs of the same rows and people, everybody the last column of each
  /// @param rows those that anything is asked of, the base first, each after those above it
  WantedAudit(List<ReleasedTable> parts, List<Integer> rows, int threshold) {
    this.parts = parts;
    this.rows = rows;
    this.threshold = threshold;
    for (int part = 0; part < parts.size(); part++) {
      for (int row : rows) {
        place(part, row);
      }
    }
    for (int part = 0; part < parts.size(); part++) {
      relate(part);
      for (int row : rows) {
        ask(part, row);
      }
    }
  }

  /// Groups of one crosstab share out a group of another, as countries do a world region, or lie in
  /// it.
  private void relate(int part) {
    for (int column = 0; column < everybody(part); column++) {
      var population = parts.get(part).columns().get(column);
      for (int other = 0; other < parts.size(); other++) {
        if (other != part) {
          relate(new Place(part, BASE, column), population, other);
        }
      }
    }
  }

  private void relate(Place group, Population population, int other) {
    var groups = parts.get(other).columns().subList(0, everybody(other));
    int[] shares = population.sharedOut(groups);
    for (int row : shares.length == 0 ? List.<Integer>of() : rows) {
      shareOut(new Place(group.part(), row, group.column()), other, shares);
    }
    for (int column = 0; column < groups.size(); column++) {
      if (groups.get(column).isWithin(population)) {
        var part = new Place(other, BASE, column);
        rows.forEach(row -> within(group, part, row));
      }
    }
  }

  /// What a group has more than one that lies in it is asked for, and what that lacks of a theme.
  private void within(Place whole, Place part, int row) {
    int cell = index(whole.part(), row, whole.column());
    int less = index(part.part(), row, part.column());
    system.atMost(less, cell);
    ask(Map.of(cell, 1, less, -1));
    if (row != BASE) {
      int base = index(whole.part(), BASE, whole.column());
      ask(Map.of(base, 1, index(part.part(), BASE, part.column()), -1, cell, -1, less, 1));
    }
  }

  private void shareOut(Place whole, int other, int[] columns) {
    int index = index(whole.part(), whole.row(), whole.column());
    int[] shares = IntStream.of(columns).map(column -> index(other, whole.row(), column)).toArray();
    if (IntStream.of(shares).mapToLong(system::count).sum() == system.count(index)) {
      system.sum(index, shares);
    }
  }

  private int everybody(int part) {
    return parts.get(part).columns().size() - 1;
  }

  private long count(Place place) {
    return parts.get(place.part()).cell(place.row(), place.column()).count();
  }

  /// Everybody of the first crosstab stands for that of all.
  Place known(Place place) {
    boolean isEverybody = place.column() == everybody(place.part());
    return isEverybody ? new Place(0, place.row(), everybody(0)) : place;
  }

  private int index(int part, int row, int column) {
    return indexes.getOrDefault(known(new Place(part, row, column)), -1);
  }

  private void place(int part, int row) {
    int width = parts.get(part).columns().size();
    for (int column = 0; column < width; column++) {
      var place = known(new Place(part, row, column));
      if (!indexes.containsKey(place)) {
        int index = system.cell(place.toString(), count(place));
        indexes.put(place, index);
        places.put(index, place);
      }
      int at = column;
      above(row).ifPresent(upper -> system.atMost(index(part, row, at), index(part, upper, at)));
    }
    if (width > 1) {
      int all = index(part, row, width - 1);
      system.sum(
          all, IntStream.range(0, width - 1).map(column -> index(part, row, column)).toArray());
    }
  }

  /// The nearest row above that is looked at.
  private Optional<Integer> above(int row) {
    int at = parent(row);
    while (at >= 0 && !rows.contains(at)) {
      at = parent(at);
    }
    return at < 0 ? Optional.empty() : Optional.of(at);
  }

  private int parent(int row) {
    return parts.getFirst().rows().get(row).parent();
  }

  private Stream<Integer> allAbove(int row) {
    return Stream.iterate(above(row), Optional::isPresent, at -> above(at.get()))
        .map(Optional::orElseThrow);
  }

  private void ask(int part, int row) {
    int all = everybody(part);
    for (int column = 0; column <= all; column++) {
      int cell = index(part, row, column);
      ask(Map.of(cell, 1));
      int at = column;
      allAbove(row).forEach(upper -> ask(Map.of(index(part, upper, at), 1, cell, -1)));
      if (column < all) {
        ask(Map.of(index(part, row, all), 1, cell, -1));
        if (row != BASE) {
          ask(
              Map.of(
                  index(part, BASE, all),
                  1,
                  index(part, row, all),
                  -1,
                  index(part, BASE, column),
                  -1,
                  cell,
                  1));
        }
      }
    }
  }

  private void ask(Map<Integer, Integer> factors) {
    long number =
        factors.entrySet().stream()
            .mapToLong(each -> each.getValue() * system.count(each.getKey()))
            .sum();
    if (number > 0 && number < threshold) {
      asked.putIfAbsent(factors, new Combination(factors));
    }
  }

  /// The shown cells that a small number follows from, the first that is found; empty when none
  /// does. Where that takes numbers the machine has not, all are named.
  ///
  /// What is safe stays safe when less is shown, and is not asked about again.
  ///
  /// @param shown each time fewer than the time before
  Optional<List<Place>> leak(Set<Place> shown) {
    var withheld = new BitSet();
    withheld.set(0, system.size());
    shown.forEach(place -> withheld.clear(indexes.getOrDefault(known(place), system.size())));
    var audit = new ExactAudit(system, withheld);
    var left = asked.values().iterator();
    while (left.hasNext()) {
      var from = from(audit, left.next());
      if (from.isPresent()) {
        return from.map(cells -> cells.isEmpty() ? List.copyOf(shown) : cells);
      }
      left.remove();
    }
    return Optional.empty();
  }

  private Optional<List<Place>> from(ExactAudit audit, Combination combination) {
    try {
      if (audit.canBeManyOrNone(combination, threshold)) {
        return Optional.empty();
      }
      var verdict = audit.verdict(combination, threshold);
      return verdict.outcome() == Outcome.SAFE ? Optional.empty() : Optional.of(terms(verdict));
    } catch (ArithmeticException _) {
      return Optional.of(List.of());
    }
  }

  private List<Place> terms(CellVerdict verdict) {
    var terms = new ArrayList<Place>();
    Stream.of(verdict.least(), verdict.most())
        .flatMap(Optional::stream)
        .flatMap(derivation -> derivation.terms().stream())
        .map(term -> places.get(term.cell()))
        .filter(place -> place != null && !terms.contains(place))
        .forEach(terms::add);
    return terms;
  }
}
