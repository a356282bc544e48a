package no.sitat.stats;

import java.util.Arrays;
import java.util.OptionalDouble;

/// How far two observers agree who each put the same things into the same categories.
///
/// Every measure is empty where it is not defined: nothing was observed, or only one category was
/// ever used, so that chance alone agrees fully. It is never 1 and never NaN then.
public final class NominalAgreement {
  private final long[][] counts;
  private final long[] first;
  private final long[] second;
  private final long total;

  /// @param counts square: row = the first observer's category, column = the second's
  public NominalAgreement(long[][] counts) {
    int size = counts.length;
    this.counts = new long[size][];
    first = new long[size];
    second = new long[size];
    long sum = 0;
    for (int row = 0; row < size; row++) {
      if (counts[row].length != size || Arrays.stream(counts[row]).anyMatch(n -> n < 0)) {
        throw new IllegalArgumentException("row " + row + ": " + Arrays.toString(counts[row]));
      }
      this.counts[row] = counts[row].clone();
      for (int column = 0; column < size; column++) {
        first[row] += counts[row][column];
        second[column] += counts[row][column];
        sum += counts[row][column];
      }
    }
    total = sum;
  }

  /// The table of one category against everything else.
  public static NominalAgreement ofTwo(long both, long onlyFirst, long onlySecond, long neither) {
    return new NominalAgreement(new long[][] {{both, onlyFirst}, {onlySecond, neither}});
  }

  public long total() {
    return total;
  }

  /// The share of things put into the same category.
  public OptionalDouble observed() {
    return total == 0 ? OptionalDouble.empty() : OptionalDouble.of(agreed());
  }

  private double agreed() {
    double sum = 0;
    for (int category = 0; category < counts.length; category++) {
      sum += counts[category][category];
    }
    return sum / total;
  }

  /// Cohen's κ = (p_o − p_e) / (1 − p_e), p_e from each observer's own margins.
  ///
  /// Source: J. Cohen (1960), *Educational and Psychological Measurement* 20, 37–46.
  public OptionalDouble cohenKappa() {
    if (total == 0) {
      return OptionalDouble.empty();
    }
    double expected = 0;
    for (int category = 0; category < counts.length; category++) {
      expected += (double) first[category] / total * second[category] / total;
    }
    return usesOneCategory()
        ? OptionalDouble.empty()
        : OptionalDouble.of((agreed() - expected) / (1 - expected));
  }

  /// Krippendorff's α for nominal data without missing values.
  ///
  /// With n = 2·total values of which n_c are category c: α = 1 − D_o/D_e, D_o = 1 − p_o, D_e = 1 −
  /// Σ n_c(n_c − 1) / (n(n − 1)). Source: K. Krippendorff (2011), *Computing Krippendorff's
  /// Alpha-Reliability*.
  public OptionalDouble krippendorffAlpha() {
    if (total == 0 || usesOneCategory()) {
      return OptionalDouble.empty();
    }
    double values = 2.0 * total;
    double alike = 0;
    for (int category = 0; category < counts.length; category++) {
      double used = first[category] + second[category];
      alike += used * (used - 1);
    }
    double expected = 1 - alike / (values * (values - 1));
    return OptionalDouble.of(1 - (1 - agreed()) / expected);
  }

  private boolean usesOneCategory() {
    for (int category = 0; category < counts.length; category++) {
      if (first[category] + second[category] == 2 * total) {
        return true;
      }
    }
    return false;
  }
}
