package no.sitat.language.inflection;

import java.util.stream.IntStream;

/// Frequencies in one byte: four steps for a doubling, so a number is within ten percent.
final class Scale {
  private static final double STEPS = 4;

  /// Two bytes may be added.
  private static final int LARGEST = 2 * Byte.MAX_VALUE + 2;

  private static final double[] FREQUENCIES =
      IntStream.rangeClosed(-LARGEST, LARGEST)
          .mapToDouble(step -> Math.pow(2, step / STEPS))
          .toArray();

  private Scale() {}

  static int step(double frequency) {
    return (int) Math.round(STEPS * Math.log(frequency) / Math.log(2));
  }

  static double frequency(int step) {
    return FREQUENCIES[step + LARGEST];
  }
}
