package no.sitat.stats;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// Counts of things by two groupings, and how far these depend on each other.
///
/// At least two rows and two columns. Every measure is empty where a row or a column counts
/// nothing, since what is expected there is 0. Source of the formulas: A. Agresti (2013),
/// *Categorical Data Analysis*, 3rd ed., §§ 3.2–3.3.
public final class ContingencyTable {
  private final long[][] counts;
  private final long[] rows;
  private final long[] columns;
  private final double total;

  /// @param counts none negative; every row as long as the first
  public ContingencyTable(long[][] counts) {
    this.counts = copy(counts);
    rows = Arrays.stream(this.counts).mapToLong(row -> Arrays.stream(row).sum()).toArray();
    columns =
        IntStream.range(0, counts[0].length)
            .mapToLong(j -> Arrays.stream(this.counts).mapToLong(row -> row[j]).sum())
            .toArray();
    total = Arrays.stream(rows).sum();
  }

  static long[][] copy(long[][] counts) {
    if (counts.length < 2 || counts[0].length < 2) {
      throw new IllegalArgumentException("fewer than two rows or columns");
    }
    for (long[] row : counts) {
      if (row.length != counts[0].length || Arrays.stream(row).anyMatch(n -> n < 0)) {
        throw new IllegalArgumentException("row " + Arrays.toString(row));
      }
    }
    return Arrays.stream(counts).map(long[]::clone).toArray(long[][]::new);
  }

  private boolean isDefined() {
    return Arrays.stream(rows).allMatch(n -> n > 0) && Arrays.stream(columns).allMatch(n -> n > 0);
  }

  private int degreesOfFreedom() {
    return (rows.length - 1) * (columns.length - 1);
  }

  /// Pearson's χ² = Σ (n − e)² / e, where e = row sum × column sum / total.
  private double chi() {
    double sum = 0;
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < columns.length; column++) {
        double expected = rows[row] * (columns[column] / total);
        double distance = counts[row][column] - expected;
        sum += distance * distance / expected;
      }
    }
    return sum;
  }

  /// Cramér's V = √(χ² / n / min(r − 1, c − 1)).
  public OptionalDouble cramersV() {
    return isDefined()
        ? OptionalDouble.of(Math.sqrt(chi() / total / (Math.min(rows.length, columns.length) - 1)))
        : OptionalDouble.empty();
  }

  /// The interval of V among all things these were drawn from: √(λ / n / min(r − 1, c − 1)) for the
  /// noncentralities λ at which χ² this large, and this small, is just improbable enough.
  ///
  /// Reaches 0 where independence would do. V itself is larger than what it estimates, the more so
  /// the more cells there are, and can lie above the interval then; [#correctedV] goes with it.
  /// Source: J. H. Steiger (2004), *Psychological Methods* 9, 164–182; R's `effectsize`.
  public Optional<Interval> cramersVInterval(double confidence) {
    if (!isDefined()) {
      return Optional.empty();
    }
    double scale = total * (Math.min(rows.length, columns.length) - 1);
    var lambda = new NoncentralChiSquare(degreesOfFreedom()).interval(chi(), confidence);
    return Optional.of(new Interval(of(lambda.lower() / scale), of(lambda.upper() / scale)));
  }

  private static double of(double square) {
    return Math.min(1, Math.sqrt(square));
  }

  /// V without its upward bias in small samples.
  ///
  /// Source: W. Bergsma (2013), *Journal of the Korean Statistical Society* 42, 323–328.
  public OptionalDouble correctedV() {
    if (!isDefined() || total < 2) {
      return OptionalDouble.empty();
    }
    double phi = Math.max(0, chi() / total - degreesOfFreedom() / (total - 1));
    double least = Math.min(shrunk(rows.length), shrunk(columns.length)) - 1;
    return least > 0 ? OptionalDouble.of(Math.sqrt(phi / least)) : OptionalDouble.empty();
  }

  private double shrunk(int size) {
    return size - (size - 1.0) * (size - 1) / (total - 1);
  }
}
