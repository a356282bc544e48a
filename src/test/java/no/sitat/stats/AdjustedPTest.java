package no.sitat.stats;

import static no.sitat.stats.ReferenceValues.assertSame;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Reference values: R 4.2.2, `p.adjust`.
class AdjustedPTest {
  private static final long SEED = 20_261_132;
  private static final double[] SEVEN = {.01, .02, .03, .04, .05, .001, .5};

  @Test
  void holmAgreesWithR() {
    assertSame(new double[] {.06, .1, .12, .12, .12, .007, .5}, new AdjustedP(SEVEN).holm());
  }

  @Test
  void theAdjustmentsOnBothSidesOfHolmsAgreeWithR() {
    var others = new OtherAdjustments(SEVEN);
    assertSame(
        new double[] {.035, .0466666666666667, .0525, .056, .0583333333333333, .007, .5},
        others.benjaminiHochberg());
    assertSame(new double[] {.07, .14, .21, .28, .35, .007, 1}, others.bonferroni());
  }

  @Test
  void holmLiesBetweenBenjaminiAndHochbergsAndBonferronis() {
    var random = new Random(SEED);
    for (int round = 0; round < 500; round++) {
      var values = random.doubles(1 + random.nextInt(12)).map(p -> p * p * p).toArray();
      var holm = new AdjustedP(values).holm();
      var low = new OtherAdjustments(values).benjaminiHochberg();
      var high = new OtherAdjustments(values).bonferroni();
      var outside =
          IntStream.range(0, values.length)
              .filter(at -> holm[at] < low[at] - 1e-12 || holm[at] > high[at] + 1e-12)
              .boxed()
              .toList();
      assertEquals(List.of(), outside, "seed " + SEED + ": " + Arrays.toString(values));
    }
  }

  @Test
  void noTestsNeedNoAdjusting() {
    assertEquals(0, new AdjustedP().holm().length);
    assertThrows(IllegalArgumentException.class, () -> new AdjustedP(Double.NaN));
  }
}
