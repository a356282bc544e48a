package no.sitat.disclosure.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Counts, which are whole and not negative, and what everybody knows to hold between them.
///
/// Tables of any number of dimensions, nested and linked ones, are all this: a cell that stands in
/// two tables is one cell. Grows by being told; not thread-safe.
public final class CountSystem {
  /// What holds between some cells: their sum, each times its factor, is nothing, or at least that.
  ///
  /// @param cells by index
  /// @param factors one for each cell
  /// @param least what the sum is, or is at least
  /// @param isEqual whether it is just that
  @SuppressWarnings("ArrayRecordComponent")
  public record Relation(int[] cells, int[] factors, long least, boolean isEqual) {}

  private final List<String> names = new ArrayList<>();
  private final List<Long> counts = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();

  /// Adds a cell.
  ///
  /// @param name what it is called in derivations
  /// @param count what it truly is
  /// @return its index
  public int cell(String name, long count) {
    if (count < 0) {
      throw new IllegalArgumentException("cell " + counts.size() + " counts " + count);
    }
    names.add(name);
    counts.add(count);
    return counts.size() - 1;
  }

  /// One cell is all of some others together, and nothing else.
  public void sum(int whole, int... parts) {
    add(relation(parts, whole, 0, true));
  }

  /// One cell counts what another does, or fewer.
  public void atMost(int part, int whole) {
    add(new Relation(new int[] {whole, part}, new int[] {1, -1}, 0, false));
  }

  /// One cell is the union of some others: at most their sum, and at least each.
  public void union(int whole, int... parts) {
    add(relation(parts, whole, 0, false));
    for (int part : parts) {
      atMost(part, whole);
    }
  }

  /// A cell is known to lie between two numbers, as by a percent that is printed rounded.
  public void between(int cell, long least, long most) {
    add(new Relation(new int[] {cell}, new int[] {1}, least, false));
    add(new Relation(new int[] {cell}, new int[] {-1}, -most, false));
  }

  /// A percent of a known base is printed with some decimals: the counts that round to it.
  ///
  /// @param percent as printed
  public void percent(int cell, String percent, long base) {
    var range = PercentRange.of(percent, base);
    between(cell, range.lower(), range.upper());
  }

  private static Relation relation(int[] parts, int whole, long least, boolean isEqual) {
    var cells = Arrays.copyOf(parts, parts.length + 1);
    cells[parts.length] = whole;
    var factors = new int[cells.length];
    Arrays.fill(factors, 1);
    factors[parts.length] = -1;
    return new Relation(cells, factors, least, isEqual);
  }

  private void add(Relation relation) {
    long sum = 0;
    for (int i = 0; i < relation.cells.length; i++) {
      sum += relation.factors[i] * counts.get(relation.cells[i]);
    }
    if (sum < relation.least || (relation.isEqual && sum > relation.least)) {
      throw new IllegalArgumentException(
          "cells %s with factors %s come to %d, not %d"
              .formatted(
                  Arrays.toString(relation.cells),
                  Arrays.toString(relation.factors),
                  sum,
                  relation.least));
    }
    relations.add(relation);
  }

  public int size() {
    return counts.size();
  }

  public long count(int cell) {
    return counts.get(cell);
  }

  public String name(int cell) {
    return names.get(cell);
  }

  public List<Relation> relations() {
    return relations;
  }
}
