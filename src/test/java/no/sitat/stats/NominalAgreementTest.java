package no.sitat.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/// Reference values: Cohen (1960) p. 37; the fixtures of DKPro Statistics 2.2 and of the R package
/// irrCAC, each recomputed in R 4.2.2.
class NominalAgreementTest {
  @Test
  void agreesWithPublishedTables() {
    expect(new long[][] {{25, 12, 3}, {13, 2, 15}, {12, 16, 2}}, .29, -0.0923076923, -0.0952713178);
    expect(new long[][] {{80, 7}, {8, 5}}, .85, 0.3144424132, 0.3177142857);
    expect(new long[][] {{8, 1}, {0, 1}}, .9, 0.6153846154, 0.6274509804);
    expect(new long[][] {{50, 0, 10}, {0, 10, 10}, {10, 10, 0}}, .6, 0.2857142857, 0.2892857143);
    expect(new long[][] {{12, 18, 18}, {0, 14, 18}, {0, 0, 20}}, .46, 0.2582417582, 0.1898371532);
    expect(
        new long[][] {{20, 5, 1, 0}, {4, 15, 6, 1}, {0, 5, 18, 4}, {0, 1, 3, 12}},
        .6842105263,
        0.5744363148,
        0.5765812859);
    expect(new long[][] {{13, 0, 0}, {0, 20, 7}, {0, 4, 56}}, .89, 0.7964094022, 0.7972584977);
  }

  private static void expect(long[][] counts, double observed, double kappa, double alpha) {
    var agreement = new NominalAgreement(counts);
    assertEquals(observed, agreement.observed().orElseThrow(), 1e-10);
    assertEquals(kappa, agreement.cohenKappa().orElseThrow(), 1e-10);
    assertEquals(alpha, agreement.krippendorffAlpha().orElseThrow(), 1e-10);
  }

  @Test
  void aRareCodeHasHighAgreementAndLowKappa() {
    var rare = NominalAgreement.ofTwo(1, 3, 2, 94);
    assertEquals(0.95, rare.observed().orElseThrow(), 1e-12);
    assertEquals(0.260355, rare.cohenKappa().orElseThrow(), 1e-6);
    assertEquals(0.263509, rare.krippendorffAlpha().orElseThrow(), 1e-6);
  }

  @Test
  void isNotDefinedWhereNobodyUsedTheCode() {
    var unused = NominalAgreement.ofTwo(0, 0, 0, 50);
    assertEquals(OptionalDouble.of(1), unused.observed());
    assertEquals(OptionalDouble.empty(), unused.cohenKappa());
    assertEquals(OptionalDouble.empty(), unused.krippendorffAlpha());
    var nothing = NominalAgreement.ofTwo(0, 0, 0, 0);
    assertEquals(OptionalDouble.empty(), nothing.observed());
    assertEquals(OptionalDouble.empty(), nothing.cohenKappa());
  }

  @Test
  void agreementOfDirectionsIsThatOfAnyCategories() {
    long[][] directions = {{6, 0, 2}, {1, 2, 0}, {0, 0, 1}};
    var agreement = new NominalAgreement(directions);
    assertEquals(0.75, agreement.observed().orElseThrow(), 1e-12);
    assertEquals(0.544304, agreement.cohenKappa().orElseThrow(), 1e-6);
    assertEquals(0.554839, agreement.krippendorffAlpha().orElseThrow(), 1e-6);
  }
}
