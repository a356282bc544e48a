package no.sitat.stats;

import static no.sitat.stats.ReferenceValues.assertSame;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Reference values: R 4.2.2, `chisq.test`; the party by gender table is from Agresti (2007), *An
/// Introduction to Categorical Data Analysis*, table 2.5.
class DependenceTest {
  private static final Dependence TABLE =
      new Dependence(new long[][] {{12, 5, 3}, {8, 15, 7}, {4, 6, 20}});

  @Test
  void theChiSquareOfThreeByThreeAgreesWithR() {
    var test = TABLE.chiSquare();
    assertSame(24.6153846153846, test.statistic());
    assertEquals(4, test.degreesOfFreedom());
    assertSame(6.01090544925929e-05, test.p());
  }

  @Test
  void theLikelihoodRatioAgreesWithR() {
    var test = TABLE.likelihoodRatio();
    assertSame(23.6117227724902, test.statistic());
    assertSame(9.55406831774179e-05, test.p());
  }

  @Test
  void theContingencyCoefficientAgreesWithR() {
    assertSame(0.485071250072666, TABLE.contingencyCoefficient());
  }

  @Test
  void residualsAgreeWithR() {
    var adjusted = TABLE.adjustedResiduals();
    assertSame(new double[] {3.38061701891407, -0.826898230594723, -2.4}, adjusted[0]);
    assertSame(new double[] {-0.50395263067897, 2.588600915717736, -2.02736829959981}, adjusted[1]);
    assertSame(new double[] {-2.51976315339485, -1.849000654084097, 4.17399355799961}, adjusted[2]);
    assertSame(
        new double[] {2.449489742783178, -0.588348405414552, -1.64316767251550},
        TABLE.pearsonResiduals()[0]);
  }

  @Test
  void partyByGenderAgreesWithAgresti() {
    var table = new Dependence(new long[][] {{762, 327, 468}, {484, 239, 477}});
    assertSame(30.0701490957547, table.chiSquare().statistic());
    assertSame(2.95358918321176e-07, table.chiSquare().p());
    assertSame(
        new double[] {4.50205352108671, 0.69945173298443, -5.31594554270493},
        table.adjustedResiduals()[0]);
  }

  @Test
  void twoByTwoAgreesWithR() {
    var tens = new Dependence(new long[][] {{10, 20}, {30, 40}}).chiSquare();
    assertSame(0.793650793650794, tens.statistic());
    assertSame(0.372998483613487, tens.p());
    var emptyCell = new Dependence(new long[][] {{0, 5}, {7, 3}}).chiSquare();
    assertSame(6.5625, emptyCell.statistic());
    assertSame(0.0104149946590633, emptyCell.p());
  }

  @Test
  void theLimitOfResidualsIsBonferronis() {
    assertSame(2.77292129460866, TABLE.residualLimit(0.05));
  }

  @Test
  void twoSharesAgreeWithR() {
    var test = new Dependence(new long[][] {{15, 35}, {5, 55}}).chiSquare();
    assertSame(8.60648148148148, test.statistic());
    assertSame(0.00334968785274708, test.p());
  }
}
