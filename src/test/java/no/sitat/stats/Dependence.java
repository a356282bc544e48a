package no.sitat.stats;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.NormalDistribution;

/// What R's `chisq.test` says of a table of counts, none of whose rows and columns is empty.
///
/// A second computation of the χ² from which [ContingencyTable] has Cramér's V, with the measures
/// that no screen shows. Source of the formulas: A. Agresti (2013), *Categorical Data Analysis*,
/// 3rd ed., §§ 3.2–3.3.
final class Dependence {
  private final long[][] counts;
  private final double[] rows;
  private final double[] columns;
  private final double total;

  Dependence(long[][] counts) {
    this.counts = ContingencyTable.copy(counts);
    rows = Arrays.stream(counts).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
    columns =
        IntStream.range(0, counts[0].length)
            .mapToDouble(j -> Arrays.stream(counts).mapToLong(row -> row[j]).sum())
            .toArray();
    total = Arrays.stream(rows).sum();
  }

  /// χ² = N (Σ n² / (row sum × column sum) − 1).
  TestResult chiSquare() {
    double sum = sum((i, j) -> (double) counts[i][j] * counts[i][j] / (rows[i] * columns[j]));
    return TestResult.of(Math.max(0, total * (sum - 1)), degreesOfFreedom());
  }

  /// Likelihood ratio G² = 2 Σ n ln(n / e); an empty cell adds nothing.
  TestResult likelihoodRatio() {
    double sum =
        sum((i, j) ->
            counts[i][j] == 0 ? 0 : counts[i][j] * Math.log(counts[i][j] / expected(i, j)));
    return TestResult.of(Math.max(0, 2 * sum), degreesOfFreedom());
  }

  /// Cramér's V = √(χ² / n / min(r − 1, c − 1)).
  double cramersV() {
    return Math.sqrt(chiSquare().statistic() / total / (Math.min(rows.length, columns.length) - 1));
  }

  /// Pearson's contingency coefficient √(χ² / (χ² + n)).
  double contingencyCoefficient() {
    double chi = chiSquare().statistic();
    return Math.sqrt(chi / (chi + total));
  }

  /// Pearson's residuals (n − e) / √e.
  double[][] pearsonResiduals() {
    return each(this::residual);
  }

  /// Adjusted standardised residuals (n − e) / √(e (1 − row share)(1 − column share)).
  double[][] adjustedResiduals() {
    return each(
        (i, j) -> residual(i, j) / Math.sqrt((1 - rows[i] / total) * (1 - columns[j] / total)));
  }

  /// How far from 0 an adjusted residual must be to stand out though every cell was looked at:
  /// Bonferroni's limit of the normal distribution, 1 − α / (2 · cells).
  double residualLimit(double alpha) {
    double tail = alpha / (2.0 * rows.length * columns.length);
    return new NormalDistribution().inverseCumulativeProbability(1 - tail);
  }

  private int degreesOfFreedom() {
    return (rows.length - 1) * (columns.length - 1);
  }

  private double expected(int row, int column) {
    return rows[row] * columns[column] / total;
  }

  private double residual(int row, int column) {
    double expected = expected(row, column);
    return (counts[row][column] - expected) / Math.sqrt(expected);
  }

  private double sum(Cell term) {
    return Arrays.stream(each(term)).flatMapToDouble(Arrays::stream).sum();
  }

  private double[][] each(Cell value) {
    var cells = new double[rows.length][columns.length];
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < columns.length; column++) {
        cells[row][column] = value.of(row, column);
      }
    }
    return cells;
  }

  @FunctionalInterface
  private interface Cell {
    double of(int row, int column);
  }
}
