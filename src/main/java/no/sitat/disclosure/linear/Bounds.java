package no.sitat.disclosure.linear;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The least and the most that a sum of unknown counts can be, when known sums hold and no count is
/// negative: a linear program over the cells that hang together with those asked for.
///
/// The limits are those of real numbers, rounded inwards. They are exact for tables of two
/// dimensions; in more, a reader who knows that counts are whole may know a little more.
public final class Bounds {
  /// A program with more unknown cells is not solved; it would take seconds.
  private static final int MOST_CELLS = 600;

  private static final double NEARLY = 1e-6;

  /// @param limit whether the cells may also be fewer
  private record Sum(BitSet cells, long value, boolean limit) {}

  private final Map<Integer, Long> known;
  private final List<Sum> sums = new ArrayList<>();
  private final Map<BitSet, LinearProgram> programs = new HashMap<>();
  private boolean isIncomplete;

  /// @param known cells whose count is known, each with it
  public Bounds(Map<Integer, Long> known) {
    this.known = known;
  }

  public void equal(BitSet cells, long sum) {
    add(cells, sum, false);
  }

  public void atMost(BitSet cells, long limit) {
    add(cells, limit, true);
  }

  private void add(BitSet cells, long value, boolean limit) {
    var open = open(cells);
    if (!open.isEmpty()) {
      sums.add(new Sum(open, value - knownSum(cells), limit));
    }
  }

  private BitSet open(BitSet cells) {
    var open = (BitSet) cells.clone();
    known.keySet().forEach(open::clear);
    return open;
  }

  private long knownSum(BitSet cells) {
    return cells.stream().mapToLong(cell -> known.getOrDefault(cell, 0L)).sum();
  }

  /// The range of a sum of cells, if it lies below a limit.
  ///
  /// @return empty also where the program is too large, which [#isIncomplete] tells from then on,
  ///   or the sums contradict each other
  public Optional<CountRange> below(BitSet cells, long limit) {
    long least = knownSum(cells);
    var open = open(cells);
    var held = heldWith(open);
    if (least >= limit || open.isEmpty()) {
      return Optional.empty();
    }
    if (held.cardinality() > MOST_CELLS) {
      isIncomplete = true;
      return Optional.empty();
    }
    var program = programs.computeIfAbsent(held, this::program);
    var asked = factors(held, open);
    if (!program.isFeasible() || least + program.at(asked) >= limit) {
      return Optional.empty();
    }
    double most = program.most(asked);
    if (least + most + NEARLY >= limit) {
      return Optional.empty();
    }
    for (int i = 0; i < asked.length; i++) {
      asked[i] = -asked[i];
    }
    long lower = least + (long) Math.ceil(-program.most(asked) - NEARLY);
    return Optional.of(new CountRange(lower, least + (long) Math.floor(most + NEARLY)));
  }

  /// Whether a range was asked for that was not looked into, for the program would be too large.
  public boolean isIncomplete() {
    return isIncomplete;
  }

  /// A limit is a sum with one unknown more, the room that is left.
  private LinearProgram program(BitSet held) {
    var in = sums.stream().filter(sum -> sum.cells.intersects(held)).toList();
    int limits = (int) in.stream().filter(Sum::limit).count();
    int cells = held.cardinality();
    var rows = new double[in.size()][];
    int room = cells;
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Arrays.copyOf(factors(held, in.get(i).cells), cells + limits);
      if (in.get(i).limit) {
        rows[i][room++] = 1;
      }
    }
    return new LinearProgram(rows, in.stream().mapToDouble(Sum::value).toArray());
  }

  private static double[] factors(BitSet held, BitSet cells) {
    return held.stream().mapToDouble(cell -> cells.get(cell) ? 1 : 0).toArray();
  }

  /// All cells that are in a sum with one of these, or with one of those, and so on.
  private BitSet heldWith(BitSet cells) {
    var held = (BitSet) cells.clone();
    var waiting = new ArrayDeque<>(sums);
    int idle = 0;
    while (idle < waiting.size()) {
      var sum = waiting.remove();
      if (sum.cells.intersects(held)) {
        held.or(sum.cells);
        idle = 0;
      } else {
        waiting.add(sum);
        idle++;
      }
    }
    return held;
  }
}
