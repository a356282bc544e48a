package no.sitat;

/// Where everything random in the tests begins.
///
/// What is printed is played again with `-Dsitat.seed=…`, whichever test it was.
public final class Seed {
  private static final String PROPERTY = "sitat.seed";

  private Seed() {}

  /// The same each time, unless another is wanted.
  public static long of(Class<?> test, long usual) {
    long seed = Long.getLong(PROPERTY, usual);
    System.out.println(test.getSimpleName() + ": -D" + PROPERTY + "=" + seed);
    return seed;
  }

  /// Another each time, unless a certain one is wanted.
  public static long fresh(Class<?> test) {
    return of(test, System.nanoTime());
  }
}
