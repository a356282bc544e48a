package no.sitat.cli.bench;

import java.util.Locale;

/// One line of the benchmark table.
///
/// @param what in words
/// @param value in the unit
/// @param goal what it should be, or a dash
public record Figure(String what, double value, String unit, String goal) {
  /// The value with as many decimals as make sense for its size.
  public String rounded() {
    int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
