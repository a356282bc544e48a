package no.sitat.crosstab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import no.sitat.Seed;
import no.sitat.codebook.Code;
import no.sitat.coding.Study;
import no.sitat.disclosure.AlsoSensitive;
import no.sitat.disclosure.release.ReleasedRow;
import no.sitat.search.match.Watch;
import org.junit.jupiter.api.Test;

/// Rows with names of their own: sets of codes, and people whom queries find.
class NamedRowsTest {
  private static final long SEED = Seed.of(NamedRowsTest.class, 20261129L);

  /// A set of codes is counted as one code above them would be.
  @Test
  void aSetHasThePeoplePassagesAndWordsOfItsCodesEachOnce() {
    int sets = 0;
    for (int round = 0; round < 500; round++) {
      var drawn = RandomStudy.of(new Random(SEED + round));
      var codes = drawn.study().codebook().codes();
      var top = codes.stream().filter(code -> code.parent().isEmpty()).toList();
      for (var unit : CountingUnit.values()) {
        var asSet = rows(drawn.study(), unit, new RowsAsked.Sets(List.of(new CodeSet("S", top))));
        var asCodes = rows(drawn.study(), unit, new RowsAsked.Codes(top));
        int any = top.size();
        for (int column = 0; column < asSet.columns().size(); column++) {
          assertEquals(asCodes.cell(any, column).count(), asSet.cell(0, column).count());
          assertEquals(asCodes.cell(any, column).base(), asSet.cell(0, column).base());
          sets++;
        }
      }
    }
    assertTrue(sets > 500, "cells " + sets);
  }

  @Test
  void aSetThatLiesInAnotherStandsUnderItAndOnesThatCrossAreRefused() {
    for (int round = 0; round < 300; round++) {
      var random = new Random(SEED + round);
      var study = RandomStudy.of(random).study();
      var one = draw(study, random, "one");
      var other = draw(study, random, "other");
      var first = one.all(study.codebook());
      var second = other.all(study.codebook());
      var both = (BitSet) first.clone();
      both.and(second);
      boolean cross = !both.isEmpty() && !both.equals(first) && !both.equals(second);
      var rows = new RowsAsked.Sets(List.of(one, other));
      if (cross) {
        var error =
            assertThrows(CrosstabError.class, () -> rows(study, CountingUnit.RESPONDENTS, rows));
        assertTrue(String.valueOf(error.getMessage()).startsWith("“one” and “other” share codes"));
      } else {
        var drawn = rows(study, CountingUnit.RESPONDENTS, rows).rows();
        assertEquals(List.of("set:one", "set:other", "(any)", "(none)"), keys(drawn));
        int under = both.isEmpty() ? 0 : 1;
        assertEquals(under, drawn.get(0).depth() + drawn.get(1).depth());
      }
    }
  }

  private static CodeSet draw(Study study, Random random, String name) {
    var codes = new HashSet<Code>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      codes.add(study.codebook().codes().get(random.nextInt(study.codebook().codes().size())));
    }
    return new CodeSet(name, new ArrayList<>(codes));
  }

  @Test
  void peopleWhomAQueryFindsAreCountedWithoutAnyAndNone() {
    var table = rows(study(), CountingUnit.RESPONDENTS, found(people(0, 8), people(4, 26)));
    assertEquals(List.of("query:one", "query:other"), keys(table.rows()));
    assertEquals(OptionalInt.of(8), count(table, 0, 0));
    assertEquals(OptionalInt.of(22), count(table, 1, 2));
  }

  @Test
  void smallRestsOfQueriesAreWithheldWithoutAWordOfWhy() {
    var table =
        Crosstab.of(
            study(), request(CountingUnit.RESPONDENTS, found(people(0, 8), people(4, 26)), 5));
    for (var cell : table.cells()) {
      if (cell.count().isEmpty()) {
        assertEquals("complementary", cell.status().key());
      }
    }
    assertEquals(OptionalInt.empty(), count(table, 0, 0));
  }

  @Test
  void theLedgerKeepsTheQueriesThemselves() {
    var counted =
        CountedCrosstab.of(
            study(),
            request(CountingUnit.RESPONDENTS, found(people(0, 8), people(4, 26)), 5),
            Watch.patient());
    var table = counted.release(new CrosstabRelease.Label("Table", LocalDate.EPOCH, "", ""));
    assertEquals(
        List.of("(base)", "query:venn*", "query:dyrt"),
        table.rows().stream().map(ReleasedRow::key).toList());
    assertEquals(8, table.cell(1, 2).count());
  }

  @Test
  void whatCannotBeProtectedIsRefused() {
    var found = found(people(0, 8));
    for (var unit : List.of(CountingUnit.WORDS, CountingUnit.SEGMENTS, CountingUnit.RATE)) {
      assertThrows(
          CrosstabError.class, () -> Crosstab.of(study(), request(unit, found, 5)), unit.key());
    }
    var zeros = request(CountingUnit.RESPONDENTS, found, 5).with(new AlsoSensitive(true, false));
    assertThrows(CrosstabError.class, () -> Crosstab.of(study(), zeros));
    var many = found(Collections.nCopies(9, people(0, 8)).toArray(BitSet[]::new));
    assertThrows(
        CrosstabError.class,
        () -> Crosstab.of(study(), request(CountingUnit.RESPONDENTS, many, 5)));
  }

  /// Ten in group A, twenty in group B; respondents have ids from 1.
  private static Study study() {
    return new SpeakingStudy().with("A", 10, 50, 1).with("B", 20, 50, 1).study();
  }

  private static BitSet people(int from, int to) {
    var people = new BitSet();
    people.set(from + 1, to + 1);
    return people;
  }

  private static RowsAsked found(BitSet... people) {
    var names = List.of("one", "other");
    var queries = List.of("venn*", "dyrt");
    var rows = new ArrayList<PeopleFound>();
    for (int i = 0; i < people.length; i++) {
      rows.add(new PeopleFound(names.get(i % 2), queries.get(i % 2), people[i]));
    }
    return new RowsAsked.Found(rows);
  }

  private static Crosstab rows(Study study, CountingUnit unit, RowsAsked rows) {
    return Crosstab.of(study, request(unit, rows, 0));
  }

  private static CrosstabRequest request(CountingUnit unit, RowsAsked rows, int threshold) {
    return new CrosstabRequest(
        rows,
        rows instanceof RowsAsked.Found ? List.of("group") : List.of(),
        unit,
        new CodingFilter(Optional.empty(), Optional.empty(), OptionalInt.empty()),
        threshold == 0 ? OptionalInt.empty() : OptionalInt.of(threshold),
        AlsoSensitive.NOTHING);
  }

  private static OptionalInt count(Crosstab table, int row, int column) {
    var count = table.cell(row, column).count();
    return count.isPresent() ? OptionalInt.of((int) count.getAsLong()) : OptionalInt.empty();
  }

  private static List<String> keys(List<CrosstabRow> rows) {
    return rows.stream().map(CrosstabRow::key).toList();
  }
}
