package no.sitat.disclosure.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// A reader with all the time in the world, who writes down every whole table that agrees with what
/// is published, and looks what is the same in all of them. Knows linear equations and nothing of
/// the code it attacks: the relations are told to it again.
public final class Enumeration {
  /// `Σ factor · cell` is, or is at least, `value`.
  private record Line(int[] cells, int[] factors, long value, boolean isEqual) {}

  private final long[] counts;
  private final long[] caps;
  private final List<Line> lines = new ArrayList<>();
  private final List<List<Line>> byCell = new ArrayList<>();
  private long tables;
  private long steps;

  /// @param counts the true ones
  /// @param cap more than any cell can be
  public Enumeration(long[] counts, long cap) {
    this.counts = counts.clone();
    caps = new long[counts.length];
    Arrays.fill(caps, cap);
    Arrays.stream(counts).forEach(_ -> byCell.add(new ArrayList<>()));
  }

  public void sum(int whole, int... parts) {
    add(whole, parts, true);
  }

  public void union(int whole, int... parts) {
    add(whole, parts, false);
    for (int part : parts) {
      atMost(part, whole);
    }
  }

  public void atMost(int part, int whole) {
    add(new Line(new int[] {whole, part}, new int[] {1, -1}, 0, false));
  }

  private void add(int whole, int[] parts, boolean isEqual) {
    var cells = Arrays.copyOf(parts, parts.length + 1);
    cells[parts.length] = whole;
    var factors = new int[cells.length];
    Arrays.fill(factors, 1);
    factors[parts.length] = -1;
    add(new Line(cells, factors, 0, isEqual));
  }

  private void add(Line line) {
    lines.add(line);
    for (int cell : line.cells) {
      byCell.get(cell).add(line);
    }
  }

  /// By cell the least and the most over all tables; empty when there are too many to list.
  public Optional<long[][]> ranges(BitSet withheld) {
    var ranges = new long[counts.length][];
    for (int cell = 0; cell < counts.length; cell++) {
      ranges[cell] = new long[] {counts[cell], counts[cell]};
    }
    tables = 0;
    steps = 0;
    var now = counts.clone();
    withheld.stream().forEach(cell -> now[cell] = -1);
    fill(withheld.stream().toArray(), 0, now, ranges);
    return steps > 400_000 ? Optional.empty() : Optional.of(ranges);
  }

  public long tables() {
    return tables;
  }

  private void fill(int[] open, int at, long[] now, long[][] ranges) {
    if (steps++ > 400_000) {
      return;
    }
    if (at == open.length) {
      tables++;
      for (int cell : open) {
        ranges[cell][0] = Math.min(ranges[cell][0], now[cell]);
        ranges[cell][1] = Math.max(ranges[cell][1], now[cell]);
      }
      return;
    }
    int cell = open[at];
    long most = Math.min(caps[cell], most(cell, now));
    for (long value = 0; value <= most; value++) {
      now[cell] = value;
      if (byCell.get(cell).stream().allMatch(line -> canHold(line, now))) {
        fill(open, at + 1, now, ranges);
      }
    }
    now[cell] = -1;
  }

  /// No more than a published whole has.
  private long most(int cell, long[] now) {
    long most = Long.MAX_VALUE;
    for (var line : byCell.get(cell)) {
      int last = line.cells.length - 1;
      int whole = line.isEqual ? line.cells[last] : line.cells[0];
      boolean isPart = line.isEqual || (line.cells.length == 2 && line.factors[1] < 0);
      if (isPart && whole != cell && now[whole] >= 0) {
        most = Math.min(most, now[whole]);
      }
    }
    return most;
  }

  /// Whether cells that are not chosen yet can still make the line true.
  private static boolean canHold(Line line, long[] now) {
    long sum = 0;
    boolean canGrow = false;
    boolean canShrink = false;
    for (int i = 0; i < line.cells.length; i++) {
      long value = now[line.cells[i]];
      sum += value < 0 ? 0 : line.factors[i] * value;
      canGrow |= value < 0 && line.factors[i] > 0;
      canShrink |= value < 0 && line.factors[i] < 0;
    }
    return (sum >= line.value || canGrow) && (!line.isEqual || sum <= line.value || canShrink);
  }
}
