package no.sitat.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A reader who lists every table that agrees with a published one, and looks what is the same in
/// all of them. Shares nothing with the code it attacks but the table and the statuses.
final class Attacker {
  private static final long PATIENCE = 1_000_000;
  private static final int MANY = 300_000;

  private final CountTable table;
  private final Suppression published;
  private final int threshold;
  private final AlsoSensitive also;
  private final int rows;
  private final int groups;
  private final List<Secret> secrets = new ArrayList<>();
  private final boolean labelsAreTrue;
  private long tried;

  /// A sum over some groups of a row, a row less another inside it, or an overlap.
  private record Secret(int[] weights, int groups, long value) {}

  Attacker(CountTable table, Suppression published, int threshold, AlsoSensitive also) {
    this.table = table;
    this.also = also;
    this.published = published;
    this.threshold = threshold;
    rows = table.rows();
    groups = table.groups();
    for (int upper = 0; upper < rows; upper++) {
      for (int lower = -1; lower < rows; lower++) {
        if (lower < 0 || (lower != upper && isInside(lower, upper))) {
          var weights = new int[rows];
          weights[upper] = 1;
          if (lower >= 0) {
            weights[lower] = -1;
          }
          addSecrets(weights);
        }
      }
    }
    addOverlap();
    labelsAreTrue = labelsAreTrue();
  }

  /// Whether every small cell is called primary; a table where one is not says so to its readers.
  private boolean labelsAreTrue() {
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column <= groups; column++) {
        if (published.status(row, column) == SuppressionStatus.COMPLEMENTARY
            && isSmall(row, table.counts()[row][column], table.counts()[0][column])) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isSmall(int row, long value, long base) {
    return (row > 0 && base > 0 && also.zeros() && value == 0)
        || (row > 0 && base > 0 && also.wholeGroups() && value == base)
        || (value > 0 && value < threshold)
        || (base - value > 0 && base - value < threshold)
        || (base > 0 && base < threshold);
  }

  private boolean isInside(int row, int upper) {
    return row == upper || (row > 0 && isInside(table.parents()[row], upper));
  }

  private void addOverlap() {
    var weights = new int[rows];
    int parts = 0;
    for (int row = 2; row < rows; row++) {
      if (table.parents()[row] == 1) {
        weights[row] = 1;
        parts++;
      }
    }
    weights[1] = -1;
    if (parts > 1) {
      addSecrets(weights);
    }
  }

  private void addSecrets(int[] weights) {
    for (int set = 1; set < 1 << groups; set++) {
      long value = sum(weights, set, table.counts());
      if (value > 0 && (value < threshold || people(weights, set) < threshold)) {
        secrets.add(new Secret(weights, set, value));
      } else if (value == 0 && isTellingNothing(weights, set)) {
        secrets.add(new Secret(weights, set, value));
      }
    }
  }

  /// Whether it tells that nobody of somebody, or everybody, is in a row.
  private boolean isTellingNothing(int[] weights, int set) {
    boolean rest = weights[0] == 1 && Arrays.stream(weights).sum() == 0;
    boolean cell = weights[0] == 0 && Arrays.stream(weights).allMatch(weight -> weight >= 0);
    return inSet(table.counts()[0], set) > 0
        && ((rest && also.wholeGroups())
            || (cell && Arrays.stream(weights).sum() == 1 && also.zeros()));
  }

  private long people(int[] weights, int set) {
    int upper = -1;
    int lower = -1;
    int rowsAdded = 0;
    for (int row = 0; row < rows; row++) {
      upper = weights[row] > 0 ? row : upper;
      lower = weights[row] < 0 ? row : lower;
      rowsAdded += weights[row] > 0 ? 1 : 0;
    }
    if (rowsAdded > 1) {
      return inSet(table.people().shared(), set);
    }
    return inSet(table.people().of(upper, lower), set);
  }

  private long inSet(long[] byGroup, int set) {
    long people = 0;
    for (int group = 0; group < groups; group++) {
      people += (set >> group & 1) * byGroup[group];
    }
    return people;
  }

  private long sum(int[] weights, int set, long[][] counts) {
    long sum = 0;
    for (int row = 0; row < rows; row++) {
      for (int group = 0; group < groups && weights[row] != 0; group++) {
        sum += (set >> group & 1L) * weights[row] * counts[row][group];
      }
    }
    return sum;
  }

  enum Verdict {
    SAFE,
    DISCLOSED,
    GAVE_UP
  }

  /// What could be derived, in words; empty when nothing.
  String disclosed() {
    var found = new ArrayList<String>();
    for (var secret : secrets) {
      found.add(
          Arrays.toString(secret.weights())
              + " over groups "
              + Integer.toBinaryString(secret.groups())
              + " = "
              + secret.value());
    }
    return String.join("; ", found);
  }

  /// Looks first among the tables nearest to the true one, where the differences are quickly found.
  Verdict attack() {
    var perGroup = new ArrayList<List<long[]>>();
    for (int group = 0; group < groups; group++) {
      var columns = columns(group);
      if (columns.size() > MANY) {
        return Verdict.GAVE_UP;
      }
      int at = group;
      columns.sort(Comparator.comparingLong(column -> distance(column, at)));
      perGroup.add(columns);
    }
    for (int nearest = 30; nearest < 3 * MANY && !secrets.isEmpty(); nearest *= 20) {
      int limit = nearest;
      var near = perGroup.stream().map(all -> all.subList(0, Math.min(limit, all.size()))).toList();
      tried = 0;
      combine(near, byTotals(near.getLast()), new ArrayList<>());
    }
    if (secrets.isEmpty()) {
      return Verdict.SAFE;
    }
    return tried > PATIENCE ? Verdict.GAVE_UP : Verdict.DISCLOSED;
  }

  private long distance(long[] column, int group) {
    long distance = 0;
    for (int row = 0; row < rows; row++) {
      distance += Math.abs(column[row] - table.counts()[row][group]);
    }
    return distance;
  }

  private Map<List<Long>, List<long[]>> byTotals(List<long[]> columns) {
    var byTotals = new HashMap<List<Long>, List<long[]>>();
    for (var column : columns) {
      byTotals.computeIfAbsent(publishedTotals(column), _ -> new ArrayList<>()).add(column);
    }
    return byTotals;
  }

  private void combine(
      List<List<long[]>> perGroup, Map<List<Long>, List<long[]>> last, List<long[]> chosen) {
    if (secrets.isEmpty() || tried > PATIENCE) {
      return;
    }
    if (chosen.size() < groups - 1) {
      for (var column : perGroup.get(chosen.size())) {
        chosen.add(column);
        combine(perGroup, last, chosen);
        chosen.removeLast();
      }
      return;
    }
    tried++;
    for (var column : last.getOrDefault(missing(chosen), List.of())) {
      tried++;
      chosen.add(column);
      compare(chosen);
      chosen.removeLast();
    }
  }

  /// What the last group must have of the rows whose totals are published.
  private List<Long> missing(List<long[]> chosen) {
    var missing = new ArrayList<Long>();
    for (int row = 0; row < rows; row++) {
      if (isTotalShown(row)) {
        long left = table.counts()[row][groups];
        for (var column : chosen) {
          left -= column[row];
        }
        missing.add(left);
      }
    }
    return missing;
  }

  private List<Long> publishedTotals(long[] column) {
    var totals = new ArrayList<Long>();
    for (int row = 0; row < rows; row++) {
      if (isTotalShown(row)) {
        totals.add(column[row]);
      }
    }
    return totals;
  }

  private boolean isTotalShown(int row) {
    return !table.overlaps() && isShown(row);
  }

  private boolean isShown(int row) {
    return published.status(row, groups) == SuppressionStatus.SHOWN;
  }

  /// Whether a published total lies between the largest of the columns and their sum.
  private boolean fitsTotal(int row, long[] counts) {
    long total = table.counts()[row][groups];
    return !isShown(row)
        || (Arrays.stream(counts).max().orElse(0) <= total && total <= Arrays.stream(counts).sum());
  }

  /// Forgets the secrets that have another value in this table.
  private void compare(List<long[]> columns) {
    var counts = new long[rows][groups];
    for (int row = 0; row < rows; row++) {
      for (int group = 0; group < groups; group++) {
        counts[row][group] = columns.get(group)[row];
      }
    }
    for (int row = 0; row < rows; row++) {
      long total = Arrays.stream(counts[row]).sum();
      long base = Arrays.stream(counts[0]).sum();
      boolean fits =
          table.overlaps() ? fitsTotal(row, counts[row]) : agrees(row, groups, total, base);
      if (!fits) {
        return;
      }
    }
    secrets.removeIf(secret -> sum(secret.weights(), secret.groups(), counts) != secret.value());
  }

  private List<long[]> columns(int group) {
    var found = new ArrayList<long[]>();
    long largest =
        isShown(0)
            ? table.counts()[0][groups]
            : Arrays.stream(table.counts()[0]).max().orElse(0) + threshold;
    for (long base = 0; base <= largest; base++) {
      if (agrees(0, group, base, base)) {
        var column = new long[rows];
        column[0] = base;
        fill(group, 1, column, found);
      }
    }
    return found;
  }

  private void fill(int group, int row, long[] column, List<long[]> found) {
    if (found.size() > MANY) {
      return;
    }
    if (row == rows) {
      long parts = 0;
      for (int part = 2; part < rows; part++) {
        parts += table.parents()[part] == 1 ? column[part] : 0;
      }
      if (column[1] <= parts) {
        found.add(column.clone());
      }
      return;
    }
    for (long value = 0; value <= column[table.parents()[row]]; value++) {
      if (agrees(row, group, value, column[0])) {
        column[row] = value;
        fill(group, row + 1, column, found);
      }
    }
  }

  private boolean agrees(int row, int column, long value, long base) {
    boolean small = isSmall(row, value, base);
    return switch (published.status(row, column)) {
      case SHOWN -> value == table.counts()[row][column];
      case PRIMARY -> base > 0 && (small || canBeOfFew(column, value, base));
      case COMPLEMENTARY -> base > 0 && (!small || !labelsAreTrue);
      case STRUCTURAL -> base == 0 && value == 0;
    };
  }

  /// Whether few people may stand behind some, not all, of a larger number of things.
  private boolean canBeOfFew(int column, long value, long base) {
    return !table.countsPeople()
        && (published.status(0, column) == SuppressionStatus.PRIMARY
            || (value > 0 && value < base));
  }
}
