package no.sitat.stats;

import static no.sitat.stats.ReferenceValues.assertSame;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/// Reference values: R 4.2.2, `wilcox.test(exact = FALSE)` on the counts of A. Kilgarriff (2001),
/// *Comparing Corpora*; `kruskal.test` on the dust of M. Hollander and D. A. Wolfe (1973); `cor`.
class RankTestsTest {
  @Test
  void mannAndWhitneysTestAgreesWithR() {
    var test =
        MannWhitney.test(new double[] {12, 15, 18, 24, 88}, new double[] {3, 3, 13, 27, 33})
            .orElseThrow();
    assertEquals(16, test.u());
    assertSame(0.463343882565217, test.p());
    assertSame(0.529619299003452, test.correctedP());
  }

  @Test
  void kruskalAndWallisTestAgreesWithR() {
    var test =
        KruskalWallis.test(
                new double[] {2.9, 3.0, 2.5, 2.6, 3.2},
                new double[] {3.8, 2.7, 4.0, 2.4},
                new double[] {2.8, 3.4, 3.7, 2.2, 2.0})
            .orElseThrow();
    assertSame(0.771428571428572, test.statistic());
    assertEquals(2, test.degreesOfFreedom());
    assertSame(0.679964773578894, test.p());
  }

  @Test
  void correlationsAgreeWithR() {
    var both =
        new Correlation(
            new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10},
            new double[] {2, 1, 4, 3, 7, 5, 8, 6, 10, 9});
    assertSame(0.903030303030303, both.pearson().orElseThrow());
    assertSame(0.903030303030303, both.spearman().orElseThrow());
    assertSame(0.733333333333333, both.kendall().orElseThrow());
  }

  @Test
  void valuesThatAreTheSameShareTheirRank() {
    var ranks = Ranks.of(new double[] {5, 1, 5, 7, 5});
    assertArrayEquals(new double[] {3, 1, 3, 5, 3}, ranks.ranks());
    assertEquals(24, ranks.ties());
  }

  @Test
  void whatCannotVaryIsNotDefined() {
    assertEquals(Optional.empty(), MannWhitney.test(new double[] {1, 1}, new double[] {1}));
    assertEquals(Optional.empty(), MannWhitney.test(new double[] {}, new double[] {1, 2}));
    assertEquals(Optional.empty(), KruskalWallis.test(new double[] {1, 2}));
    assertEquals(Optional.empty(), KruskalWallis.test(new double[] {2, 2}, new double[] {2}));
    var flat = new Correlation(new double[] {1, 1}, new double[] {1, 2});
    assertEquals(OptionalDouble.empty(), flat.pearson());
    assertEquals(OptionalDouble.empty(), flat.spearman());
    assertEquals(OptionalDouble.empty(), flat.kendall());
    assertThrows(IllegalArgumentException.class, () -> Ranks.of(new double[] {Double.NaN}));
  }
}
