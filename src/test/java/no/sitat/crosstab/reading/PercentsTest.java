package no.sitat.crosstab.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import no.sitat.Seed;
import no.sitat.crosstab.CodingFilter;
import no.sitat.crosstab.CountedCrosstab;
import no.sitat.crosstab.CountingUnit;
import no.sitat.crosstab.Crosstab;
import no.sitat.crosstab.CrosstabCell;
import no.sitat.crosstab.CrosstabRequest;
import no.sitat.crosstab.CrosstabRow;
import no.sitat.crosstab.RandomStudy;
import no.sitat.disclosure.rounding.RoundingKey;
import no.sitat.search.match.Watch;
import org.junit.jupiter.api.Test;

class PercentsTest {
  private static final long SEED = Seed.of(PercentsTest.class, 20261129L);
  private static final int STUDIES = 3000;

  private static Crosstab table(long[]... themes) {
    return ShownTable.of("woman,man", 30, 70).with(CountingUnit.RESPONDENTS, themes);
  }

  @Test
  void aPercentOfTheRowIsOfAllWhoHaveTheTheme() {
    var read = Percents.of(table(new long[] {10, 30}), PercentOf.ROW);
    assertEquals(OptionalDouble.of(25), read.cell(0, 0).percent());
    assertEquals(OptionalLong.of(40), read.cell(0, 0).base());
    assertEquals(OptionalDouble.of(100), read.cell(0, 2).percent());
  }

  /// R 4.2.2, `prop.test(7, 100, correct = FALSE)$conf.int`.
  @Test
  void itsIntervalIsWilsons() {
    var read = Percents.of(table(new long[] {7, 63}, new long[] {7, 93 - 30}), PercentOf.ROW);
    assertEquals(OptionalDouble.of(10), read.cell(0, 0).percent());
    var table = ShownTable.of("a,b", 50, 150).with(CountingUnit.RESPONDENTS, new long[] {7, 93});
    var interval = Percents.of(table, PercentOf.ROW).cell(0, 0).interval().orElseThrow();
    assertEquals(0.0343192610672727, interval.lower(), 1e-9);
    assertEquals(0.137495147390735, interval.upper(), 1e-9);
    int all = table.columns().size() - 1;
    assertTrue(Percents.of(table, PercentOf.ROW).cell(0, all).interval().isEmpty());
  }

  @Test
  void withoutTheSumOfTheRowThereIsNoPercentOfIt() {
    var read = Percents.of(table(new long[] {-1, 30}), PercentOf.ROW);
    assertEquals(OptionalLong.of(30), read.cell(0, 1).count());
    assertEquals(OptionalDouble.empty(), read.cell(0, 1).percent());
    assertEquals(OptionalLong.empty(), read.cell(0, 1).base());
  }

  @Test
  void segmentsHavePercentsAndNoIntervals() {
    var table = ShownTable.of("a,b", 50, 150).with(CountingUnit.SEGMENTS, new long[] {7, 93});
    var cell = Percents.of(table, PercentOf.ROW).cell(0, 0);
    assertEquals(OptionalDouble.of(7), cell.percent());
    assertTrue(cell.interval().isEmpty());
  }

  private static CrosstabRequest request(RandomStudy drawn, Random random) {
    var units = CountingUnit.values();
    return new CrosstabRequest(
        drawn.study().codebook().codes(),
        List.of(drawn.study().respondents().variables().getFirst().key()),
        units[random.nextInt(units.length)],
        CodingFilter.ALL,
        OptionalInt.of(2 + random.nextInt(3)));
  }

  private static CrosstabRequest ofOneTheme(RandomStudy drawn, Random random) {
    var usual = request(drawn, random);
    return new CrosstabRequest(
        drawn.study().codebook().codes().subList(0, 1),
        usual.columns(),
        CountingUnit.RESPONDENTS,
        CodingFilter.ALL,
        OptionalInt.of(3));
  }

  /// Whoever sees two tables alike sees their percents and tests alike, whatever is withheld.
  @Test
  void theReadingOfATableTellsNothingThatTheTableDoesNot() {
    Map<Crosstab, List<CrosstabReading>> seen = new HashMap<>();
    Map<Crosstab, Set<Crosstab>> truths = new HashMap<>();
    for (int round = 0; round < STUDIES; round++) {
      var random = new Random(SEED + round);
      var drawn = RandomStudy.of(random);
      var request = ofOneTheme(drawn, random);
      var shown = Crosstab.of(drawn.study(), request);
      var readings =
          List.of(PercentOf.values()).stream()
              .map(of -> CrosstabReading.of(shown, of, true, Watch.patient()))
              .toList();
      var open = Crosstab.of(drawn.study(), request.above(OptionalInt.empty()));
      assertEquals(readings, seen.getOrDefault(shown, readings), "round " + round);
      seen.put(shown, readings);
      truths.computeIfAbsent(shown, _ -> new HashSet<>()).add(open);
    }
    long alike = truths.values().stream().filter(open -> open.size() > 1).count();
    assertTrue(alike > 20, alike + " tables shown alike of different counts");
  }

  /// What is printed of a cell can be worked out from the counts that are printed.
  @Test
  void everyPercentIsOfTwoNumbersThatAreShown() {
    for (int round = 0; round < STUDIES; round++) {
      var random = new Random(SEED + round);
      var drawn = RandomStudy.of(random);
      var shown = Crosstab.of(drawn.study(), request(drawn, random));
      for (var of : List.of(PercentOf.ROW, PercentOf.COLUMN)) {
        check(shown, of, "round " + round);
      }
    }
  }

  private static void check(Crosstab shown, PercentOf of, String round) {
    var read = Percents.of(shown, of);
    int any = shown.rows().stream().map(CrosstabRow::key).toList().indexOf(CrosstabRow.ANY);
    for (int row = 0; row < shown.rows().size(); row++) {
      for (int column = 0; column < shown.columns().size(); column++) {
        var percent = read.cell(row, column).percent();
        if (shown.unit() == CountingUnit.RATE || percent.isEmpty()) {
          continue;
        }
        var whole =
            of == PercentOf.ROW
                ? shown.cell(row, shown.columns().size() - 1)
                : shown.cell(any, column);
        long count = shown.cell(row, column).count().orElseThrow();
        assertEquals(
            CrosstabCell.percent(count, whole.count().orElseThrow()), percent.getAsDouble(), round);
      }
    }
  }

  @Test
  void percentsOfARoundedTableAreOfRoundedCounts() {
    for (int round = 0; round < 300; round++) {
      var random = new Random(SEED + round);
      var drawn = RandomStudy.of(random);
      var request = request(drawn, random).by(CountingUnit.RESPONDENTS);
      var rounded =
          CountedCrosstab.of(drawn.study(), request, Watch.patient())
              .rounded(new RoundingKey(new UUID(0, 0)));
      var shown = rounded.crosstab();
      for (var of : List.of(PercentOf.ROW, PercentOf.COLUMN)) {
        check(shown, of, "round " + round);
        assertTrue(
            Percents.of(shown, of).cells().stream().allMatch(cell -> cell.interval().isEmpty()));
      }
    }
  }
}
