package no.sitat.disclosure.linear;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hipparchus.fraction.BigFraction;

/// What follows from sums of unknown cells by adding and subtracting them; exact.
///
/// Gauss-Jordan elimination over the rationals that remembers where everything comes from. Sums
/// with few cells are best added first: then what is derived is derived from few of them.
public final class Elimination {
  /// A known combination of cells.
  ///
  /// @param cells the factor of each cell
  /// @param from the factor of each sum that was added
  private record Line(
      SortedMap<Integer, BigFraction> cells, BigFraction value, Map<Integer, BigFraction> from) {

    Line minus(BigFraction factor, Line other) {
      return new Line(
          add(cells, factor.negate(), other.cells),
          value.subtract(factor.multiply(other.value)),
          add(from, factor.negate(), other.from));
    }

    Line over(BigFraction divisor) {
      var by = divisor.reciprocal();
      return new Line(add(Map.of(), by, cells), value.multiply(by), add(Map.of(), by, from));
    }

    private static SortedMap<Integer, BigFraction> add(
        Map<Integer, BigFraction> to, BigFraction factor, Map<Integer, BigFraction> terms) {
      var sum = new TreeMap<>(to);
      terms.forEach((key, term) -> {
        var now = sum.getOrDefault(key, BigFraction.ZERO).add(term.multiply(factor));
        if (now.isZero()) {
          sum.remove(key);
        } else {
          sum.put(key, now);
        }
      });
      return sum;
    }
  }

  /// A number that follows from the sums.
  ///
  /// @param from the factor of each sum it is made of, by the order they were added
  public record Derivation(BigFraction value, Map<Integer, BigFraction> from) {
    /// Whether it is a number that things can have.
    public boolean isCount() {
      return value.getDenominator().equals(BigInteger.ONE)
          && value.compareTo(BigFraction.ZERO) >= 0;
    }

    /// Whether something is taken away, so that the number is more than a sum of published ones.
    public boolean subtracts() {
      return from.values().stream().anyMatch(factor -> factor.compareTo(BigFraction.ZERO) < 0);
    }
  }

  private final Map<Integer, Line> byPivot = new TreeMap<>();
  private int added;

  /// Adds a sum; what contradicts the sums before it is left out.
  ///
  /// @return by how much it contradicts them, and from which sums that follows
  public Optional<Derivation> add(BitSet cells, long sum) {
    var line = line(cells, BigFraction.ZERO.add(sum), Map.of(added++, BigFraction.ONE));
    for (var pivot : List.copyOf(line.cells.keySet())) {
      line = reduced(line, pivot);
    }
    if (line.cells.isEmpty()) {
      return line.value.isZero()
          ? Optional.empty()
          : Optional.of(new Derivation(line.value, line.from));
    }
    int pivot = line.cells.firstKey();
    var unit = line.over(line.cells.getOrDefault(pivot, BigFraction.ONE));
    byPivot.replaceAll((_, other) -> {
      var factor = other.cells.getOrDefault(pivot, BigFraction.ZERO);
      return factor.isZero() ? other : other.minus(factor, unit);
    });
    byPivot.put(pivot, unit);
    return Optional.empty();
  }

  private Line reduced(Line line, int pivot) {
    var factor = line.cells.getOrDefault(pivot, BigFraction.ZERO);
    var known = Optional.ofNullable(byPivot.get(pivot));
    return factor.isZero() || known.isEmpty() ? line : line.minus(factor, known.get());
  }

  private static Line line(BitSet cells, BigFraction value, Map<Integer, BigFraction> from) {
    var factors = new TreeMap<Integer, BigFraction>();
    cells.stream().forEach(cell -> factors.put(cell, BigFraction.ONE));
    return new Line(factors, value, from);
  }

  /// The sum of some cells, if the sums say it.
  public Optional<Derivation> derive(BitSet cells) {
    var line = line(cells, BigFraction.ZERO, Map.of());
    for (var pivot : new ArrayList<>(line.cells.keySet())) {
      line = reduced(line, pivot);
    }
    if (!line.cells.isEmpty()) {
      return Optional.empty();
    }
    var from = new TreeMap<Integer, BigFraction>();
    line.from.forEach((sum, factor) -> from.put(sum, factor.negate()));
    return Optional.of(new Derivation(line.value.negate(), from));
  }
}
