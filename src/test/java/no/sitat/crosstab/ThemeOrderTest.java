package no.sitat.crosstab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import no.sitat.Seed;
import no.sitat.codebook.Code;
import no.sitat.coding.Study;
import no.sitat.disclosure.AlsoSensitive;
import no.sitat.disclosure.release.JointAudit;
import no.sitat.disclosure.release.JointFinding;
import no.sitat.disclosure.release.JointVerdict;
import no.sitat.disclosure.release.ReleasedRow;
import no.sitat.disclosure.release.ReleasedTable;
import no.sitat.search.match.Watch;
import org.junit.jupiter.api.Test;

/// What the ledger knows of themes that stand in different tables.
class ThemeOrderTest {
  private static final long SEED = Seed.of(ThemeOrderTest.class, 20261129L);
  private static final int THRESHOLD = 3;

  /// Each alone shows many people; the one without the other is few.
  @Test
  void aThemeInOneTableAndItsSubThemeInAnotherAreFoundOutWhenTheyDifferByFew() {
    int refused = 0;
    int safe = 0;
    for (int round = 0; round < 2000; round++) {
      var study = RandomStudy.of(new Random(SEED + round)).study();
      for (var lower : study.codebook().codes()) {
        if (lower.parent().isPresent()) {
          var upper = study.codebook().code(lower.parent().getAsInt()).orElseThrow();
          var first = released(study, "first", new RowsAsked.Codes(List.of(upper)));
          var second = released(study, "second", new RowsAsked.Codes(List.of(lower)));
          var found = without(judged(study, first, second), upper.key(), lower.key());
          long more = last(first) - last(second);
          boolean isFew = isShown(first) && isShown(second) && more > 0 && more < THRESHOLD;
          assertEquals(isFew ? Optional.of(more) : Optional.empty(), found, "round " + round);
          refused += isFew ? 1 : 0;
          safe += isFew ? 0 : 1;
        }
      }
    }
    assertTrue(refused > 50 && safe > 500, refused + " of " + (refused + safe));
  }

  private static Optional<Long> without(JointVerdict verdict, String row, String without) {
    return verdict.findings().stream()
        .filter(finding -> finding.row().equals(row) && finding.without().equals(without))
        .map(finding -> finding.range().upper())
        .findFirst();
  }

  private static JointVerdict judged(Study study, ReleasedTable first, ReleasedTable second) {
    return JointAudit.ofNext(List.of(first), second, THRESHOLD, new ThemeOrder(study.codebook()));
  }

  private static long last(ReleasedTable table) {
    return table.cells().getLast().count();
  }

  private static boolean isShown(ReleasedTable table) {
    return table.cells().getLast().isShown();
  }

  @Test
  void aSetIsTheSameRowWhateverItIsCalled() {
    var study = RandomStudy.of(new Random(SEED)).study();
    var codes = study.codebook().codes();
    var top = codes.stream().filter(code -> code.parent().isEmpty()).toList();
    var keys = top.stream().map(Code::key).sorted().toList();
    var expected = keys.size() == 1 ? keys.getFirst() : "codes:" + String.join(",", keys);
    for (var name : List.of("Arbeid", "Work")) {
      var table = released(study, name, new RowsAsked.Sets(List.of(new CodeSet(name, top))));
      assertEquals(
          List.of("(base)", "(any) " + expected, expected),
          table.rows().stream().map(ReleasedRow::key).toList());
    }
  }

  @Test
  void twoThemesAndTheirSetTellHowManyHaveBoth() {
    int found = 0;
    for (int round = 0; round < 5000; round++) {
      var study = RandomStudy.of(new Random(SEED + round)).study();
      var top = study.codebook().codes().stream().filter(code -> code.parent().isEmpty()).toList();
      if (top.size() != 2) {
        continue;
      }
      var one = released(study, "one", new RowsAsked.Codes(top.subList(0, 1)));
      var other = released(study, "other", new RowsAsked.Codes(top.subList(1, 2)));
      var either = released(study, "set", new RowsAsked.Sets(List.of(new CodeSet("S", top))));
      var verdict =
          JointAudit.of(List.of(one, other, either), THRESHOLD, new ThemeOrder(study.codebook()));
      long both = last(one) + last(other) - last(either);
      if (List.of(one, other, either).stream().allMatch(ThemeOrderTest::isShown)
          && both > 0
          && both < THRESHOLD) {
        assertTrue(
            verdict.findings().stream().map(JointFinding::row).anyMatch(row -> row.contains(" + ")),
            "round " + round);
        found++;
      }
    }
    assertTrue(found > 10, found + " found");
  }

  @Test
  void codingsOfADirectionAreThoseOfTheThemeAndNotTheOtherWay() {
    var study = RandomStudy.of(new Random(SEED)).study();
    var order = new ThemeOrder(study.codebook());
    var key = study.codebook().codes().getFirst().key();
    assertTrue(order.isWithin(key + " [direction=push]", key));
    assertFalse(order.isWithin(key, key + " [direction=push]"));
    assertFalse(order.isWithin(key + " [direction=push]", key + " [direction=pull]"));
    assertTrue(order.isWithin(key + " [push Ida]", key + " [push]"));
    assertFalse(order.isWithin(key + " [push]", key + " [push Ida]"));
    assertFalse(order.isWithin("query:venn", key));
    assertFalse(order.isWithin("(base)", key));
  }

  private static ReleasedTable released(Study study, String title, RowsAsked rows) {
    var request =
        new CrosstabRequest(
            rows,
            List.of(),
            CountingUnit.RESPONDENTS,
            new CodingFilter(Optional.empty(), Optional.empty(), OptionalInt.empty()),
            OptionalInt.of(THRESHOLD),
            AlsoSensitive.NOTHING);
    return CountedCrosstab.of(study, request, Watch.patient())
        .release(new CrosstabRelease.Label(title, LocalDate.EPOCH, "", ""));
  }
}
