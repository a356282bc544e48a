package no.sitat.stats;

/// How many random tables are drawn where all cannot be counted, and the seed they are drawn by.
///
/// @param number at least 1
public record Draws(int number, long seed) {
  /// Ten thousand: a p of 0.05 is known to within about 0.004.
  public static final Draws USUAL = new Draws(10_000, 20_261_129);

  public Draws {
    if (number < 1) {
      throw new IllegalArgumentException("draws: " + number);
    }
  }
}
