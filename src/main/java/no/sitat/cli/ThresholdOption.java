package no.sitat.cli;

import java.util.OptionalInt;
import no.sitat.crosstab.CrosstabRequest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The option `--min-cell`: the smallest count shown.
final class ThresholdOption {
  private static final int OFF = 0;

  @Option(
      names = "--min-cell",
      paramLabel = "5|off",
      defaultValue = "5",
      converter = Threshold.class,
      description = "The smallest count shown; `off` hides nothing.")
  private int threshold;

  /// Empty for no protection.
  OptionalInt value() {
    return threshold == OFF ? OptionalInt.empty() : OptionalInt.of(threshold);
  }

  /// Reads the smallest count shown.
  static final class Threshold implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String typed) {
      if (typed.equals("off")) {
        return OFF;
      }
      return number(typed, "neither a number from 1 nor 'off'");
    }
  }

  /// Reads a smallest count where something always is one.
  static final class Smallest implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String typed) {
      return number(typed, "no number from 1");
    }
  }

  private static int number(String typed, String complaint) {
    if (typed.matches("[1-9]\\d{0,3}")
        && Integer.parseInt(typed) <= CrosstabRequest.LARGEST_THRESHOLD) {
      return Integer.parseInt(typed);
    }
    throw new TypeConversionException("'" + typed + "' is " + complaint);
  }
}
