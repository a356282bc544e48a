package no.sitat.stats;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The p-values of several tests, made larger because several were asked.
///
/// Answers stand in the order of the values given. Same as R's `p.adjust(method = "holm")`.
public final class AdjustedP {
  private final double[] values;
  private final int[] ascending;

  /// @param values each between 0 and 1
  public AdjustedP(double... values) {
    if (!Arrays.stream(values).allMatch(p -> p >= 0 && p <= 1)) {
      throw new IllegalArgumentException(Arrays.toString(values));
    }
    this.values = values.clone();
    ascending =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(at -> this.values[at]))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /// Holm's step-down: keeps the chance of any false finding.
  ///
  /// Source: S. Holm (1979), *Scandinavian Journal of Statistics* 6, 65–70.
  public double[] holm() {
    var adjusted = new double[values.length];
    double largest = 0;
    for (int rank = 0; rank < values.length; rank++) {
      int at = ascending[rank];
      largest = Math.max(largest, Math.min(1, values[at] * (values.length - rank)));
      adjusted[at] = largest;
    }
    return adjusted;
  }
}
