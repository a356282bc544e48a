package no.sitat.stats;

/// How many random tables or orders are drawn where all cannot be counted, and by which seed.
///
/// @param number at least 1
public record Draws(int number, long seed) {
  /// Ten thousand: a p of 0.05 is known to within about 0.004.
  public static final Draws USUAL = new Draws(10_000, 20_261_129);

  /// A thousand orders: the ends of an interval of 95 % are known to within a few in a hundred.
  public static final Draws ORDERS = new Draws(1_000, 20_261_129);

  public Draws {
    if (number < 1) {
      throw new IllegalArgumentException("draws: " + number);
    }
  }
}
