package no.sitat.cli.bench;

import java.util.Locale;

/// One line of the benchmark table.
///
/// @param what in words
/// @param value in the unit; NaN when it could not be measured
/// @param goal what it should be, or a dash
public record Figure(String what, double value, String unit, String goal) {
  /// What could not be measured; the reason stands where the value would.
  static Figure missing(String what, String unit, String goal) {
    return new Figure(what, Double.NaN, unit, goal);
  }

  /// The value with as many decimals as make sense for its size.
  public String rounded() {
    if (Double.isNaN(value)) {
      return "not measured: no Chromium found";
    }
    int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
