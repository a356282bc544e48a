package no.sitat.disclosure.rounding;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// Rounds themes by groups, where one person has many themes: every number is one of its two
/// nearest multiples, each line adds up to its total where the groups share the people out, and no
/// theme has more people in a group than the one it lies under.
///
/// What a line's total becomes depends on the line alone, so the same theme by another variable has
/// the same. Where the themes above leave no way, their lines are rounded anew; where a hundred
/// tries leave none, there is none to be had here, and that is said.
public final class ThemeRounding {
  private static final int TRIES = 100;

  private final int[] parents;
  private final long[][] counts;
  private final int base;
  private final RoundingKey key;
  private final boolean addsUp;
  private final int all;

  private ThemeRounding(int[] parents, long[][] counts, int base, RoundingKey key) {
    this.key = key;
    this.parents = parents;
    this.counts = counts;
    this.base = base;
    all = counts[0].length - 1;
    addsUp = all > 0 && Arrays.stream(counts).allMatch(ThemeRounding::addsUp);
  }

  /// @param parents of each row, which come before it; -1 for the first, the base
  /// @param counts `[row][column]`; the last column is all of them together
  /// @param base at least 2
  /// @param key of the project, by which the same number always goes the same way
  /// @return empty when no such table was found
  public static Optional<long[][]> of(int[] parents, long[][] counts, int base, RoundingKey key) {
    return new ThemeRounding(parents, counts, base, key).rounded();
  }

  private static boolean addsUp(long[] row) {
    return Arrays.stream(row).limit(row.length - 1L).sum() == row[row.length - 1];
  }

  private Optional<long[][]> rounded() {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      var rounded = new long[counts.length][];
      boolean found = true;
      for (int row = 0; row < counts.length && found; row++) {
        var line = line(row, row == 0 ? new long[0] : rounded[parents[row]], attempt);
        found = line.isPresent();
        rounded[row] = line.orElseGet(() -> new long[0]);
      }
      if (found) {
        return Optional.of(rounded);
      }
    }
    return Optional.empty();
  }

  /// @param above the rounded line that this may not exceed; empty for the base
  private Optional<long[]> line(int row, long[] above, int attempt) {
    var random = key.lots(counts[row], attempt, base);
    var line = floors(row);
    var mayRise =
        IntStream.range(0, all)
            .filter(column -> line[column] < counts[row][column] && fits(line, above, column))
            .boxed()
            .toList();
    long total = total(row, attempt);
    if (!addsUp) {
      mayRise.stream()
          .filter(column -> random.nextInt(base) < counts[row][column] - line[column])
          .forEach(column -> line[column] += base);
      line[all] = total;
      return above.length == 0 || total <= above[all] ? Optional.of(line) : Optional.empty();
    }
    long least = Arrays.stream(line).limit(all).sum();
    long most = least + (long) base * mayRise.size();
    if (total > most || (above.length > 0 && total > above[all])) {
      total -= base;
    }
    if (total < least || total > most || counts[row][all] - total >= base) {
      return Optional.empty();
    }
    line[all] = total;
    mayRise.stream()
        .map(column -> new Lot(column, random, counts[row][column] - line[column]))
        .sorted()
        .limit((total - least) / base)
        .forEach(lot -> line[lot.column] += base);
    return Optional.of(line);
  }

  private long[] floors(int row) {
    return Arrays.stream(counts[row]).map(count -> count - count % base).toArray();
  }

  private boolean fits(long[] line, long[] above, int column) {
    return above.length == 0 || line[column] + base <= above[column];
  }

  /// Up or down by a throw that depends on the number alone, until a hindrance asks for another.
  private long total(int row, int attempt) {
    long count = counts[row][all];
    long over = count % base;
    var random = key.lots(new long[] {count}, Math.min(row, 1), attempt, base);
    return count - over + (random.nextInt(base) < over ? base : 0);
  }

  /// A column with its lot: the greater what it has over, the sooner it comes (Efraimidis and
  /// Spirakis, Information Processing Letters 97, 2006, 181–185).
  private record Lot(int column, double key) implements Comparable<Lot> {
    Lot(int column, Random random, long over) {
      this(column, -Math.log(1 - random.nextDouble()) / over);
    }

    @Override
    public int compareTo(Lot other) {
      return Double.compare(key, other.key);
    }
  }
}
