package no.sitat.disclosure.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;

/// A small table of some kind, drawn at random, told both to the auditor and to the reader who
/// lists all tables.
public final class RandomSystem {
  /// What kind of table.
  public enum Kind {
    ONE_WAY,
    TWO_WAY,
    THREE_WAY,
    MULTI_RESPONSE,
    NESTED_ROWS,
    LINKED
  }

  private final Random random;
  private final CountSystem system = new CountSystem();
  private final List<Runnable> told = new ArrayList<>();
  private final List<Long> counts = new ArrayList<>();
  private Enumeration twin = new Enumeration(new long[0], 0);

  public RandomSystem(Random random, Kind kind) {
    this.random = random;
    switch (kind) {
      case ONE_WAY -> additive(new int[] {3 + random.nextInt(3)}, this::few);
      case TWO_WAY -> additive(new int[] {2 + random.nextInt(2), 2 + random.nextInt(2)}, this::few);
      case THREE_WAY -> additive(new int[] {2, 2, 2 + random.nextInt(2)}, this::few);
      case MULTI_RESPONSE -> themes(false);
      case NESTED_ROWS -> themes(true);
      case LINKED -> linked();
    }
    long cap = 2 + counts.stream().mapToLong(Long::longValue).max().orElse(0);
    twin = new Enumeration(counts.stream().mapToLong(Long::longValue).toArray(), 2 * cap);
    told.forEach(Runnable::run);
  }

  public CountSystem system() {
    return system;
  }

  public Enumeration twin() {
    return twin;
  }

  private long few() {
    return random.nextInt(random.nextInt(3) == 0 ? 9 : 4);
  }

  private int cell(long count) {
    counts.add(count);
    return system.cell("c" + counts.size(), count);
  }

  private void sum(int whole, int... parts) {
    system.sum(whole, parts);
    told.add(() -> twin.sum(whole, parts));
  }

  private void atMost(int part, int whole) {
    system.atMost(part, whole);
    told.add(() -> twin.atMost(part, whole));
  }

  private void union(int whole, int... parts) {
    system.union(whole, parts);
    told.add(() -> twin.union(whole, parts));
  }

  /// Every margin of a table of some dimensions, worked out by adding cell by cell.
  private void additive(int[] sizes, LongSupplier draw) {
    int size = 1;
    for (int each : sizes) {
      size *= each + 1;
    }
    var values = new long[size];
    for (int cell = 0; cell < size; cell++) {
      if (isInner(cell, sizes)) {
        long count = draw.getAsLong();
        for (int margin = 0; margin < size; margin++) {
          values[margin] += contains(margin, cell, sizes) ? count : 0;
        }
      }
    }
    for (long value : values) {
      cell(value);
    }
    for (int cell = 0; cell < size; cell++) {
      int step = 1;
      for (int d = sizes.length - 1; d >= 0; d--) {
        if (cell / step % (sizes[d] + 1) == sizes[d]) {
          var parts = new int[sizes[d]];
          for (int i = 0; i < sizes[d]; i++) {
            parts[i] = cell - (sizes[d] - i) * step;
          }
          sum(cell, parts);
        }
        step *= sizes[d] + 1;
      }
    }
  }

  private static boolean isInner(int cell, int[] sizes) {
    int left = cell;
    for (int d = sizes.length - 1; d >= 0; d--) {
      if (left % (sizes[d] + 1) == sizes[d]) {
        return false;
      }
      left /= sizes[d] + 1;
    }
    return true;
  }

  private static boolean contains(int margin, int cell, int[] sizes) {
    int a = margin;
    int b = cell;
    for (int d = sizes.length - 1; d >= 0; d--) {
      int width = sizes[d] + 1;
      if (a % width != b % width && a % width != sizes[d]) {
        return false;
      }
      a /= width;
      b /= width;
    }
    return true;
  }

  /// People in two groups and all, who name themes; with `nested`, a parent of two themes.
  private void themes(boolean nested) {
    int groups = 2;
    var base = new int[groups + 1];
    var rows = new int[nested ? 3 : 2][groups + 1];
    var values = new long[rows.length + 1][groups + 1];
    for (int group = 0; group < groups; group++) {
      int people = 2 + random.nextInt(6);
      double[] chance = {random.nextDouble(), random.nextDouble()};
      for (int i = 0; i < people; i++) {
        boolean one = random.nextDouble() < chance[0];
        boolean two = random.nextDouble() < chance[1];
        boolean[] has = {true, one, two, one || two};
        for (int row = 0; row < values.length; row++) {
          values[row][group] += has[row] ? 1 : 0;
          values[row][groups] += has[row] ? 1 : 0;
        }
      }
    }
    for (int group = 0; group <= groups; group++) {
      base[group] = cell(values[0][group]);
      for (int row = 0; row < rows.length; row++) {
        rows[row][group] = cell(values[row + 1][group]);
        atMost(rows[row][group], base[group]);
      }
      if (nested) {
        union(rows[2][group], rows[0][group], rows[1][group]);
      }
    }
    sum(base[2], base[0], base[1]);
    for (var row : rows) {
      sum(row[2], row[0], row[1]);
    }
  }

  /// Two tables of two dimensions that share the classes of one, and so a margin.
  private void linked() {
    long[][] left = {{few(), few()}, {few(), few()}};
    var total = new int[2];
    for (int row = 0; row < 2; row++) {
      long sum = left[row][0] + left[row][1];
      total[row] = cell(sum);
      sum(total[row], cell(left[row][0]), cell(left[row][1]));
      long part = sum == 0 ? 0 : random.nextLong(sum + 1);
      long rest = sum - part;
      long third = rest == 0 ? 0 : random.nextLong(rest + 1);
      sum(total[row], cell(part), cell(third), cell(rest - third));
    }
    int all = cell(counts.get(total[0]) + counts.get(total[1]));
    sum(all, total[0], total[1]);
    for (int column = 1; column <= 5; column++) {
      int one = total[0] + column;
      int two = total[1] + column;
      int margin = cell(counts.get(one) + counts.get(two));
      sum(margin, one, two);
    }
  }

  /// Some cells, the small ones more often.
  public BitSet withheld() {
    var withheld = new BitSet();
    for (int cell = 0; cell < counts.size(); cell++) {
      withheld.set(cell, random.nextInt(10) < (counts.get(cell) < 5 ? 6 : 3));
    }
    return withheld;
  }
}
