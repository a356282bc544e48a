package no.sitat.stats;

import static no.sitat.stats.ReferenceValues.assertSame;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/// Reference values: R 4.2.2, `chisq.test`, `prop.trend.test`, `pchisq(log.p = TRUE)`; the party by
/// gender table is from Agresti (2007), *An Introduction to Categorical Data Analysis*, table 2.5.
class ContingencyTableTest {
  private static final ContingencyTable TABLE =
      new ContingencyTable(new long[][] {{12, 5, 3}, {8, 15, 7}, {4, 6, 20}});

  @Test
  void theChiSquareOfThreeByThreeAgreesWithR() {
    var test = TABLE.chiSquare().orElseThrow();
    assertSame(24.6153846153846, test.statistic());
    assertEquals(4, test.degreesOfFreedom());
    assertSame(6.01090544925929e-05, test.p());
  }

  @Test
  void theLikelihoodRatioAgreesWithR() {
    var test = TABLE.likelihoodRatio().orElseThrow();
    assertSame(23.6117227724902, test.statistic());
    assertSame(9.55406831774179e-05, test.p());
  }

  @Test
  void measuresOfStrengthAgreeWithR() {
    assertSame(0.392232270276368, TABLE.cramersV().orElseThrow());
    assertSame(0.363136519601281, TABLE.correctedV().orElseThrow());
    assertSame(0.485071250072666, TABLE.contingencyCoefficient().orElseThrow());
  }

  @Test
  void residualsAgreeWithR() {
    var adjusted = TABLE.adjustedResiduals().orElseThrow();
    assertSame(new double[] {3.38061701891407, -0.826898230594723, -2.4}, adjusted[0]);
    assertSame(new double[] {-0.50395263067897, 2.588600915717736, -2.02736829959981}, adjusted[1]);
    assertSame(new double[] {-2.51976315339485, -1.849000654084097, 4.17399355799961}, adjusted[2]);
    assertSame(
        new double[] {2.449489742783178, -0.588348405414552, -1.64316767251550},
        TABLE.pearsonResiduals().orElseThrow()[0]);
    assertSame(new double[] {6, 6.5, 7.5}, TABLE.expected().orElseThrow()[0]);
  }

  @Test
  void partyByGenderAgreesWithAgresti() {
    var table = new ContingencyTable(new long[][] {{762, 327, 468}, {484, 239, 477}});
    assertSame(30.0701490957547, table.chiSquare().orElseThrow().statistic());
    assertSame(2.95358918321176e-07, table.chiSquare().orElseThrow().p());
    assertSame(
        new double[] {4.50205352108671, 0.69945173298443, -5.31594554270493},
        table.adjustedResiduals().orElseThrow()[0]);
  }

  @Test
  void twoByTwoAgreesWithR() {
    var table = new ContingencyTable(new long[][] {{10, 20}, {30, 40}});
    assertSame(0.793650793650794, table.chiSquare().orElseThrow().statistic());
    assertSame(0.372998483613487, table.chiSquare().orElseThrow().p());
    assertSame(0.0890870806374748, table.cramersV().orElseThrow());
  }

  @Test
  void theLimitOfResidualsIsBonferronis() {
    var table = new ContingencyTable(new long[][] {{12, 5, 3}, {8, 15, 7}, {4, 6, 20}});
    assertSame(2.77292129460866, table.residualLimit(0.05));
    assertThrows(IllegalArgumentException.class, () -> table.residualLimit(1));
  }

  @Test
  void twoSharesAgreeWithR() {
    var test = new ContingencyTable(new long[][] {{15, 35}, {5, 55}}).chiSquare().orElseThrow();
    assertSame(8.60648148148148, test.statistic());
    assertSame(0.00334968785274708, test.p());
  }

  @Test
  void aGroupOfNobodyLeavesNothingDefined() {
    var table = new ContingencyTable(new long[][] {{3, 0}, {4, 0}});
    assertEquals(Optional.empty(), table.chiSquare());
    assertEquals(OptionalDouble.empty(), table.cramersV());
    assertEquals(OptionalDouble.empty(), table.correctedV());
    assertEquals(Optional.empty(), table.adjustedResiduals());
    assertThrows(IllegalArgumentException.class, () -> new ContingencyTable(new long[][] {{1, 2}}));
  }

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

  @Test
  void aTailTooSmallForADoubleKeepsItsLogarithm() {
    assertSame(-218.745734104205, new ChiSquareTail(1).log10(1000));
    assertSame(Math.log10(0.372998483613487), new ChiSquareTail(1).log10(0.793650793650794));
    assertSame(-1e5 / 2 / Math.log(10), new ChiSquareTail(2).log10(1e5));
  }

  @Test
  void theCriticalValuesHaveTheirTails() {
    assertSame(0.05, new ChiSquareTail(1).p(3.84145882069412));
    assertSame(0.01, new ChiSquareTail(1).p(6.63489660102121));
    assertSame(0.001, new ChiSquareTail(1).p(10.8275661702663));
    assertSame(0.0001, new ChiSquareTail(1).p(15.1367052266236));
  }
}
