package no.sitat.stats.saturation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import no.sitat.stats.Draws;
import no.sitat.stats.saturation.Saturation.Measure;
import org.junit.jupiter.api.Test;

/// Random orders, against what the mean over all orders is by counting.
class ShuffledOrdersTest {
  private static final long SEED = 20_261_131;
  private static final Measure MEASURE = new Measure(4, 2, 0.05);

  private static int[] upTo(int last) {
    return IntStream.rangeClosed(1, last).toArray();
  }

  /// A thing in f of N cases is in the first n with the chance 1 − C(N − f, n) / C(N, n).
  @Test
  void theMeanOfTheOrdersIsThatOfAllOrders() {
    var random = new Random(SEED);
    for (int round = 0; round < 20; round++) {
      int people = 3 + random.nextInt(20);
      var cases =
          IntStream.range(0, people)
              .mapToObj(_ -> IntStream.range(0, 30).filter(_ -> random.nextInt(6) == 0).toArray())
              .toList();
      var shuffled = ShuffledOrders.of(cases, MEASURE, upTo(people), Draws.ORDERS);
      for (var spread : shuffled.spreads()) {
        double expected = expected(cases, spread.after());
        assertEquals(expected, spread.mean(), 0.5, "seed " + SEED + ", after " + spread.after());
        assertTrue(spread.least() <= spread.mean() && spread.mean() <= spread.most());
      }
      var last = shuffled.spreads().getLast();
      assertEquals(last.least(), last.most(), "in the end every order has found all");
    }
  }

  private static double expected(List<int[]> cases, int after) {
    double sum = 0;
    for (int thing = 0; thing < 30; thing++) {
      int sought = thing;
      int in =
          (int) cases.stream().filter(c -> Arrays.stream(c).anyMatch(n -> n == sought)).count();
      int without = cases.size() - in;
      sum += after > without ? 1 : 1 - choose(without, after) / choose(cases.size(), after);
    }
    return sum;
  }

  private static double choose(int n, int k) {
    double product = 1;
    for (int i = 1; i <= k; i++) {
      product = product * (n - k + i) / i;
    }
    return product;
  }

  @Test
  void casesThatAllSayTheSameReachItInEveryOrderAtOnce() {
    var cases = List.of(new int[] {0, 1}, new int[] {0, 1}, new int[] {0, 1});
    var shuffled = ShuffledOrders.of(cases, new Measure(1, 1, 0), upTo(3), Draws.ORDERS);
    assertEquals(1_000, shuffled.reached());
    assertEquals(OptionalInt.of(1), shuffled.least());
    assertEquals(OptionalInt.of(1), shuffled.middle());
    assertEquals(OptionalInt.of(1), shuffled.most());
  }

  @Test
  void casesThatAllSayOtherThingsReachItInNone() {
    var cases = List.of(new int[] {0}, new int[] {1}, new int[] {2}, new int[] {3});
    var shuffled = ShuffledOrders.of(cases, new Measure(1, 1, 0), upTo(4), Draws.ORDERS);
    assertEquals(0, shuffled.reached());
    assertEquals(OptionalInt.empty(), shuffled.middle());
    assertEquals(4, shuffled.spreads().getLast().most());
  }

  @Test
  void theSameSeedDrawsTheSameOrdersAndNoCaseIsMoved() {
    var cases = List.of(new int[] {0, 2}, new int[] {1}, new int[] {2}, new int[] {3, 1});
    var once = ShuffledOrders.of(cases, MEASURE, upTo(4), Draws.ORDERS);
    assertEquals(once, ShuffledOrders.of(cases, MEASURE, upTo(4), Draws.ORDERS));
    assertEquals(List.of(2, 1, 1, 2), cases.stream().map(found -> found.length).toList());
  }

  @Test
  void nobodyAndNothingHaveAnEmptyCurve() {
    var nobody = ShuffledOrders.of(List.of(), MEASURE, new int[0], Draws.ORDERS);
    assertEquals(List.of(), nobody.spreads());
    var nothing = ShuffledOrders.of(List.of(new int[0]), MEASURE, upTo(1), Draws.ORDERS);
    assertEquals(0, nothing.spreads().getFirst().most());
  }
}
