package no.sitat.disclosure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import no.sitat.Seed;
import org.junit.jupiter.api.Test;

/// How much of a table of usual size is withheld; printed, and held to a limit.
class SuppressionShareTest {
  private static final long SEED = Seed.of(SuppressionShareTest.class, 20260211L);
  private static final int TABLES = 60;

  private record Share(double primary, double complementary, double milliseconds) {}

  @Test
  void aTableOfFortyEightPeopleAndTwentyFourNestedCodesKeepsSomething() {
    for (int groups = 3; groups <= 6; groups++) {
      var share = share(groups, 48);
      print(groups, 48, share);
    }
  }

  @Test
  void aTableOfFourHundredPeopleKeepsMost() {
    for (int groups = 3; groups <= 6; groups++) {
      var share = share(groups, 440);
      print(groups, 440, share);
      assertTrue(share.primary() + share.complementary() < 0.5, share.toString());
    }
  }

  private static void print(int groups, int people, Share share) {
    System.out.printf(
        java.util.Locale.ROOT,
        "  %d people, %d groups: %.0f %% primary, %.0f %% complementary, %.1f ms%n",
        people,
        groups,
        100 * share.primary(),
        100 * share.complementary(),
        share.milliseconds());
  }

  private static Share share(int groups, int people) {
    var random = new Random(SEED);
    double cells = 0;
    double primary = 0;
    double complementary = 0;
    long time = 0;
    for (int round = 0; round < TABLES; round++) {
      var table = new RandomTables(random).people(24, bases(random, groups, people));
      long start = System.nanoTime();
      var published = Suppression.of(table, 5);
      time += System.nanoTime() - start;
      for (int row = 0; row < table.rows(); row++) {
        for (int column = 0; column <= table.all(); column++) {
          cells++;
          primary += published.status(row, column) == SuppressionStatus.PRIMARY ? 1 : 0;
          complementary += published.status(row, column) == SuppressionStatus.COMPLEMENTARY ? 1 : 0;
        }
      }
    }
    return new Share(primary / cells, complementary / cells, time / 1e6 / TABLES);
  }

  /// Groups of uneven size, none under five.
  private static int[] bases(Random random, int groups, int people) {
    var bases = IntStream.generate(() -> 5).limit(groups).toArray();
    for (int left = people - 5 * groups; left > 0; left--) {
      bases[Math.min(random.nextInt(groups), random.nextInt(groups))]++;
    }
    return bases;
  }
}
