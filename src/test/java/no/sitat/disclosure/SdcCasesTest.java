package no.sitat.disclosure;

import static no.sitat.disclosure.SuppressionStatus.PRIMARY;
import static no.sitat.disclosure.SuppressionStatus.SHOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.sitat.disclosure.additive.AdditiveSuppression;
import no.sitat.disclosure.additive.AdditiveTable;
import no.sitat.disclosure.audit.CellVerdict.Outcome;
import no.sitat.disclosure.audit.Combination;
import no.sitat.disclosure.audit.CountSystem;
import no.sitat.disclosure.audit.ExactAudit;
import no.sitat.disclosure.audit.PercentRange;
import no.sitat.disclosure.linear.CountRange;
import org.junit.jupiter.api.Test;

/// The worked cases of the field's notes on disclosure control, by their numbers there; S9 and S10
/// are in `JointAuditTest`, S13 in `SuppressionTest`, S15 in `PassportTest`. S11 waits for
/// rounding.
class SdcCasesTest {
  private static final AdditiveTable POLICE =
      AdditiveTable.of(new long[][] {{723, 1042}, {404, 4}});

  @Test
  void s1OneRowWithheldIsGivenBackAndTheDerivationIsTold() {
    var audit = new ExactAudit(POLICE.system(), cells(POLICE, "1,0 1,1"));
    assertEquals(cells(POLICE, "1,0 1,1"), audit.recovered());
    var verdict = audit.verdict(POLICE.cell(1, 1), 5);
    assertEquals(new CountRange(4, 4), verdict.range());
    assertEquals(Outcome.RECOVERED, verdict.outcome());
    assertEquals("[2, 1] (1046) − [0, 1] (1042)", verdict.most().orElseThrow().words());
  }

  @Test
  void s1bFourCellsWithheldLeaveWideRanges() {
    var audit = new ExactAudit(POLICE.system(), cells(POLICE, "0,0 0,1 1,0 1,1"));
    assertEquals(new BitSet(), audit.recovered());
    assertEquals(new CountRange(0, 408), audit.verdict(POLICE.cell(1, 0), 5).range());
    assertEquals(new CountRange(0, 408), audit.verdict(POLICE.cell(1, 1), 5).range());
    assertEquals(new CountRange(719, 1127), audit.verdict(POLICE.cell(0, 0), 5).range());
    assertEquals(new CountRange(638, 1046), audit.verdict(POLICE.cell(0, 1), 5).range());
  }

  @Test
  void s1TheSuppressionItselfWithholdsTheWholeBlock() {
    assertEquals(
        cells(POLICE, "0,0 0,1 1,0 1,1"), AdditiveSuppression.of(POLICE, cells(POLICE, "1,1"), 5));
  }

  /// The inner cells of sdcTable's test of its simple heuristic.
  @Test
  void s2TwoInEveryLineAreNotEnough() {
    var table =
        AdditiveTable.of(
            new long[][] {
              {30, 47, 64, 89}, {90, 124, 5, 31}, {92, 100, 59, 85}, {800, 991, 651, 685}
            });
    var withheld = cells(table, "0,0 0,1 0,2 1,0 1,2 2,1 2,3 3,1 3,3");
    var audit = new ExactAudit(table.system(), withheld);
    assertEquals(cells(table, "0,1"), audit.recovered());
    assertEquals(new CountRange(47, 47), audit.verdict(table.cell(0, 1), 5).range());
    assertFalse(audit.verdict(table.cell(0, 1), 5).most().orElseThrow().needsLimits());
    withheld.set(table.cell(1, 1));
    assertEquals(new BitSet(), new ExactAudit(table.system(), withheld).recovered());
  }

  @Test
  void s3OneSmallCellTakesThreeMoreAndTheyAreTheCheapest() {
    var table = AdditiveTable.of(new long[][] {{11, 6, 19}, {14, 5, 8}, {9, 2, 7}});
    var withheld = AdditiveSuppression.of(table, cells(table, "2,1"), 5);
    assertEquals(cells(table, "1,1 1,2 2,1 2,2"), withheld);
    assertEquals(20, withheld.stream().mapToLong(table::count).sum() - 2);
    assertEquals(
        Map.of(
            "[1, 1]",
            range(0, 7),
            "[1, 2]",
            range(6, 13),
            "[2, 1]",
            range(0, 7),
            "[2, 2]",
            range(2, 9)),
        ranges(table.system(), withheld));
  }

  @Test
  void s4AProtectedZeroIsWithheldWithTheCheapestThree() {
    var table = AdditiveTable.of(new long[][] {{5, 2, 0}, {6, 3, 4}});
    var withheld = AdditiveSuppression.of(table, cells(table, "0,2"), 2);
    assertEquals(cells(table, "0,1 0,2 1,1 1,2"), withheld);
    assertEquals(
        Map.of(
            "[0, 1]",
            range(0, 2),
            "[0, 2]",
            range(0, 2),
            "[1, 1]",
            range(3, 5),
            "[1, 2]",
            range(2, 4)),
        ranges(table.system(), withheld));
  }

  @Test
  void s5WhatSumsLeaveOpenLimitsClose() {
    var table = AdditiveTable.of(new long[][] {{0, 0, 6}, {7, 8, 9}});
    var withheld = cells(table, "0,0 0,1 1,0 1,1");
    var audit = new ExactAudit(table.system(), withheld);
    assertEquals(withheld, audit.recovered());
    assertEquals(new CountRange(7, 7), audit.verdict(table.cell(1, 0), 5).range());
    assertTrue(audit.verdict(table.cell(1, 0), 5).least().orElseThrow().needsLimits());
  }

  @Test
  void s6WhoDoesAndWhoDoesNotAreBothCounted() {
    long[][] counts = {{28, 21, 9, 12, 70}, {20, 11, 7, 3, 41}, {20, 11, 7, 3, 41}};
    var published = Suppression.of(CountTable.ofPeople(new int[] {-1, 0, 1}, 1, counts), 5);
    assertEquals(
        List.of(SHOWN, SHOWN, PRIMARY, PRIMARY, SHOWN),
        IntStream.range(0, 5).mapToObj(column -> published.status(2, column)).toList());
    var system = new CountSystem();
    int work = system.cell("Arbeid", 20);
    int family = system.cell("Familie", 11);
    int flight = system.cell("Flukt", 7);
    int education = system.cell("Utdanning", 3);
    system.sum(system.cell("alle", 41), work, family, flight, education);
    system.atMost(flight, system.cell("base Flukt", 9));
    system.atMost(education, system.cell("base Utdanning", 12));
    assertEquals(
        Map.of("Flukt", range(0, 9), "Utdanning", range(1, 10)),
        ranges(system, cells(flight, education)));
  }

  @Test
  void s7TwentyFourCodingsOfTwoPeopleAreTwoPeople() {
    long[][] counts = {{90, 80, 170}, {24, 30, 54}, {24, 30, 54}};
    long[][] people = {{20, 20, 40}, {2, 15, 17}, {2, 15, 17}};
    var beneath =
        new PeopleBeneath() {
          @Override
          public long[] of(int upper, int lower) {
            return lower < 0 || lower == upper ? people[upper] : people[0];
          }

          @Override
          public long[] shared() {
            return people[1];
          }
        };
    var table = CountTable.ofThings(new int[] {-1, 0, 1}, 1, counts, beneath);
    assertEquals(PRIMARY, Suppression.of(table, 5).status(2, 0));
  }

  @Test
  void s8APercentOfAKnownBaseIsACount() {
    assertEquals(new CountRange(1, 1), PercentRange.of("1.4", 70));
    assertEquals(new CountRange(3, 3), PercentRange.of("4", 70));
    assertEquals(new CountRange(11, 32), PercentRange.of("1", 2173));
    assertEquals(new CountRange(2, 2), PercentRange.of("0.3", 699));
    assertEquals(new CountRange(3, 3), PercentRange.of("33", 9));
    assertEquals(new CountRange(4, 6), PercentRange.of("2", 250));
  }

  @Test
  void s8AWithheldCountIsKnownByItsPercent() {
    var system = new CountSystem();
    int base = system.cell("base", 70);
    int cell = system.cell("tema", 1);
    system.atMost(cell, base);
    assertEquals(
        new CountRange(0, 70), new ExactAudit(system, cells(cell)).verdict(cell, 5).range());
    system.percent(cell, "1.4", 70);
    assertEquals(Outcome.RECOVERED, new ExactAudit(system, cells(cell)).verdict(cell, 5).outcome());
  }

  /// A row of two people with one each: whoever is one of them knows the other.
  @Test
  void s12AnInsiderKnowsTheOtherOneUnlessTheTotalIsWithheldToo() {
    var table = AdditiveTable.of(new long[][] {{1, 1}, {9, 9}});
    var linear = cells(table, "0,0 0,1 1,0 1,1");
    assertEquals(new BitSet(), new ExactAudit(table.system(), linear).recovered());
    assertEquals(
        new CountRange(0, 2), new ExactAudit(table.system(), linear).verdict(0, 5).range());
    var withheld = AdditiveSuppression.of(table, cells(table, "0,0 0,1 0,2"), 5);
    assertTrue(withheld.get(table.cell(0, 2)));
    assertTrue(new ExactAudit(table.system(), withheld).canReach(table.cell(0, 0), 5));
  }

  @Test
  void s14AThemeAndItsSubThemeThatDifferByOneAreNotBothShown() {
    long[][] counts = {{30, 30, 60}, {12, 20, 32}, {12, 20, 32}, {11, 10, 21}, {2, 12, 14}};
    var table = CountTable.ofPeople(new int[] {-1, 0, 1, 2, 2}, 1, counts);
    var published = Suppression.of(table, 5);
    assertTrue(published.status(2, 0).isHidden() || published.status(3, 0).isHidden());
  }

  @Test
  void s14TheAuditSaysHowManyAreOutsideTheSubTheme() {
    var system = new CountSystem();
    int parent = system.cell("parent", 12);
    int child = system.cell("child1", 11);
    int hidden = system.cell("child2", 2);
    system.union(parent, child, hidden);
    var audit = new ExactAudit(system, cells(hidden));
    var outside = audit.verdict(Combination.difference(parent, child), 5);
    assertEquals(new CountRange(1, 1), outside.range());
    assertEquals("parent (12) − child1 (11)", outside.most().orElseThrow().words());
    assertEquals(new CountRange(1, 12), audit.verdict(hidden, 5).range());
  }

  private static CountRange range(long lower, long upper) {
    return new CountRange(lower, upper);
  }

  private static Map<String, CountRange> ranges(CountSystem system, BitSet withheld) {
    var audit = new ExactAudit(system, withheld);
    var ranges = new TreeMap<String, CountRange>();
    withheld.stream()
        .forEach(cell -> ranges.put(system.name(cell), audit.verdict(cell, 5).range()));
    return ranges;
  }

  private static BitSet cells(int... cells) {
    var set = new BitSet();
    IntStream.of(cells).forEach(set::set);
    return set;
  }

  private static BitSet cells(AdditiveTable table, String places) {
    var set = new BitSet();
    for (var place : places.split(" ", -1)) {
      var each = place.split(",", -1);
      set.set(table.cell(Integer.parseInt(each[0]), Integer.parseInt(each[1])));
    }
    return set;
  }
}
