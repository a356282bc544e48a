package no.sitat.stats;

import static no.sitat.stats.ReferenceValues.assertSame;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Reference values: R 4.2.2, `prop.trend.test`.
class CochranArmitageTest {
  @Test
  void theTrendAgreesWithR() {
    var test =
        CochranArmitage.test(new long[] {83, 90, 129, 70}, new long[] {86, 93, 136, 82})
            .orElseThrow();
    assertSame(8.22492228519771, test.statistic());
    assertSame(0.00413189747764149, test.p());
    assertEquals(Optional.empty(), CochranArmitage.test(new long[] {0, 0}, new long[] {5, 5}));
    assertEquals(Optional.empty(), CochranArmitage.test(new long[] {}, new long[] {}));
  }
}
