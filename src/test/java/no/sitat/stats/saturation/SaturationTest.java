package no.sitat.stats.saturation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// Cases G1 to G3 are our own sums, by the rule of Guest, Namey and Chen (2020).
class SaturationTest {
  private static final List<Integer> TWELVE = List.of(16, 7, 5, 4, 2, 1, 1, 1, 0, 1, 0, 0);

  @Test
  void runsOfTwoAfterFourReachOneInTwentyAtSeven() {
    var saturation = new Saturation(TWELVE, new Saturation.Measure(4, 2, 0.05));
    assertEquals(32, saturation.baseSize());
    assertSteps(saturation, 6, new int[] {3, 2, 2, 1, 1, 1, 0}, 9);
    assertEquals(OptionalInt.of(7), saturation.reachedAt());
  }

  @Test
  void runsOfThreeAfterFourReachOneInTwentyAtEight() {
    var saturation = new Saturation(TWELVE, new Saturation.Measure(4, 3, 0.05));
    assertSteps(saturation, 7, new int[] {4, 3, 2, 2, 1, 1}, 11);
    assertEquals(OptionalInt.of(8), saturation.reachedAt());
  }

  @Test
  void runsOfTwoAfterFiveBringNothingNewFromTen() {
    var saturation = new Saturation(TWELVE, new Saturation.Measure(5, 2, 0));
    assertEquals(34, saturation.baseSize());
    assertSteps(saturation, 7, new int[] {2, 2, 1, 1, 1, 0}, 12);
    assertEquals(OptionalInt.of(10), saturation.reachedAt());
  }

  private static void assertSteps(Saturation saturation, int first, int[] fresh, int reachedFrom) {
    var steps = saturation.steps();
    assertEquals(
        Arrays.stream(fresh).boxed().toList(), steps.stream().map(s -> s.fresh()).toList());
    for (int at = 0; at < fresh.length; at++) {
      var step = steps.get(at);
      assertEquals(first + at, step.after());
      assertEquals(first + at >= reachedFrom, step.reached());
      assertEquals(OptionalDouble.of((double) fresh[at] / saturation.baseSize()), step.ratio());
    }
  }

  @Test
  void theMeasureOfACurveIsThatOfItsCases() {
    var found = new int[TWELVE.size() + 1];
    for (int at = 0; at < TWELVE.size(); at++) {
      found[at + 1] = found[at] + TWELVE.get(at);
    }
    assertEquals(OptionalInt.of(7), new Saturation.Measure(4, 2, 0.05).reachedAt(found));
    assertEquals(OptionalInt.of(8), new Saturation.Measure(4, 3, 0.05).reachedAt(found));
    assertEquals(OptionalInt.of(10), new Saturation.Measure(5, 2, 0).reachedAt(found));
  }

  @Test
  void aBaseThatFoundNothingOrTooFewCasesReachNothing() {
    var empty = new Saturation(List.of(0, 0, 0), new Saturation.Measure(1, 1, 0.05));
    assertEquals(OptionalInt.empty(), empty.reachedAt());
    assertEquals(OptionalDouble.empty(), empty.steps().getFirst().ratio());
    var few = new Saturation(List.of(3, 1), new Saturation.Measure(4, 2, 0.05));
    assertEquals(List.of(), few.steps());
  }
}
