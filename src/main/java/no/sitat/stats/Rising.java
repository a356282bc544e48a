package no.sitat.stats;

import java.util.function.DoubleUnaryOperator;

/// Where a rising function crosses 0, by halving until no `double` lies between the ends.
final class Rising {
  private Rising() {}

  /// @param within the stretch searched; an end of it where the function does not cross 0 there
  static double root(Interval within, DoubleUnaryOperator rising) {
    double low = within.lower();
    double high = within.upper();
    double middle = (low + high) / 2;
    while (low < middle && middle < high) {
      if (rising.applyAsDouble(middle) < 0) {
        low = middle;
      } else {
        high = middle;
      }
      middle = (low + high) / 2;
    }
    return middle;
  }
}
