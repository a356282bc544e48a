package no.sitat.crosstab.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import no.sitat.crosstab.CountingUnit;
import no.sitat.crosstab.Crosstab;
import no.sitat.crosstab.CrosstabNote.Kind;
import no.sitat.crosstab.reading.ThemeTest.Tested;
import no.sitat.crosstab.reading.ThemeTest.Untested;
import no.sitat.crosstab.reading.ThemeTest.Why;
import no.sitat.search.match.Watch;
import no.sitat.stats.PValue;
import org.junit.jupiter.api.Test;

/// Reference values: R 4.2.2, `fisher.test(matrix(c(10, 20, 30, 40), 2, byrow = TRUE))` and of
/// `c(0, 5, 7, 3)`; its `p.adjust(method = "holm")` by hand of two values; exact p of three groups
/// by whole numbers in Python (every table of the margins).
class ThemeTestsTest {
  private static final long[] TWO = {10, 30};

  private static Crosstab respondents(ShownTable table, long[]... themes) {
    return table.with(CountingUnit.RESPONDENTS, themes);
  }

  private static List<ThemeTest.Result> results(Crosstab crosstab) {
    return ThemeTests.of(crosstab, Watch.patient()).tests().stream()
        .map(ThemeTest::result)
        .toList();
  }

  private static Tested tested(ThemeTest.Result result) {
    return assertInstanceOf(Tested.class, result);
  }

  private static Why why(Crosstab crosstab) {
    return assertInstanceOf(Untested.class, results(crosstab).getFirst()).why();
  }

  @Test
  void twoGroupsAreTestedByFishersTestWithAnOddsRatio() {
    var table = respondents(ShownTable.of("woman,man", 30, 70), TWO);
    var test = tested(results(table).getFirst()).test();
    assertEquals(0.504475769851628, assertInstanceOf(PValue.Exact.class, test.p()).p(), 1e-9);
    var odds = test.oddsRatio().orElseThrow();
    assertEquals(0.66933800, odds.conditional(), 1e-7);
    assertEquals(0.24202631, odds.interval().lower(), 1e-7);
    assertEquals(1.76428466, odds.interval().upper(), 1e-7);
    assertEquals(0.0890870806374748, test.strength().cramersV(), 1e-9);
    assertEquals(0, test.strength().interval().lower());
  }

  @Test
  void anEmptyCellHasAnOddsRatioOfNothingAndStillAnInterval() {
    var table = respondents(ShownTable.of("woman,man", 5, 10), new long[] {0, 7});
    var test = tested(results(table).getFirst()).test();
    assertEquals(0.0256410256410256, test.p().p(), 1e-9);
    assertEquals(0, test.oddsRatio().orElseThrow().conditional());
    // R's root of the upper end is good to four figures.
    assertEquals(0.879174554325497, test.oddsRatio().orElseThrow().interval().upper(), 1e-4);
  }

  @Test
  void threeGroupsAreTestedExactlyAndHaveNoOddsRatio() {
    var table = respondents(ShownTable.of("a,b,c", 20, 30, 30), new long[] {12, 8, 4});
    var test = tested(results(table).getFirst()).test();
    assertEquals(0.0022506806145550463, test.p().p(), 1e-12);
    assertTrue(test.oddsRatio().isEmpty());
  }

  @Test
  void holmMakesUpForTheThemesThatAreTestedAndNoOthers() {
    var table =
        respondents(
            ShownTable.of("woman,man", 30, 70), TWO, new long[] {-1, 30}, new long[] {20, 10});
    var results = results(table);
    double first = tested(results.get(0)).test().p().p();
    double third = tested(results.get(2)).test().p().p();
    assertTrue(third < first);
    assertEquals(2 * third, tested(results.get(2)).holm(), 1e-15);
    assertEquals(first, tested(results.get(0)).holm(), 1e-15);
    assertEquals(new Untested(Why.WITHHELD), results.get(1));
    assertEquals(2, ThemeTests.of(table, Watch.patient()).family());
  }

  @Test
  void whoLacksAValueIsInNoGroup() {
    var table =
        respondents(
            ShownTable.of("woman,man,(unknown),(unmapped)", 30, 70, 8, 9),
            new long[] {10, 30, 8, 0});
    var tests = ThemeTests.of(table, Watch.patient());
    assertEquals(List.of("(unknown)", "(unmapped)"), tests.leftOut());
    var test = tested(tests.tests().getFirst().result()).test();
    assertEquals(100, test.total());
    assertEquals(0.504475769851628, test.p().p(), 1e-9);
  }

  @Test
  void aNumberThatIsWithheldAnywhereInTheRowWithholdsItsTest() {
    var table =
        respondents(ShownTable.of("woman,man,(unknown)", 30, 70, 8), new long[] {10, 30, -1});
    assertEquals(Why.WITHHELD, why(table));
  }

  @Test
  void onlyExactCountsOfRespondentsInGroupsApartAreTested() {
    var table = ShownTable.of("woman,man", 30, 70);
    assertEquals(Why.UNIT, why(table.with(CountingUnit.DOCUMENTS, TWO)));
    assertEquals(Why.UNIT, why(table.with(CountingUnit.RATE, TWO)));
    assertEquals(Why.ROUNDED, why(respondents(table.noting(Kind.ROUNDED), TWO)));
    assertEquals(Why.OVERLAPPING, why(respondents(table.noting(Kind.COLUMNS_OVERLAP), TWO)));
    assertEquals(Why.ONE_GROUP, why(respondents(ShownTable.of("woman,(unknown)", 30, 70), TWO)));
    assertEquals(Why.ALL_ALIKE, why(respondents(table, new long[] {0, 0})));
  }
}
