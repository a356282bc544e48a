package no.sitat.disclosure;

import static no.sitat.disclosure.SuppressionStatus.COMPLEMENTARY;
import static no.sitat.disclosure.SuppressionStatus.PRIMARY;
import static no.sitat.disclosure.SuppressionStatus.SHOWN;
import static no.sitat.disclosure.SuppressionStatus.STRUCTURAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuppressionTest {
  private static final int BASE = 0;
  private static final int ANY = 1;
  private static final int CODE = 2;
  private static final int SUBCODE = 3;

  /// People who may name many themes: what adds up is those who do and those who do not.
  @Test
  void fewWhoDoAndFewWhoDoNotAreBothWithheld() {
    var published = of(new long[] {28, 21, 9, 12}, new long[] {20, 11, 7, 3});
    assertEquals(List.of(SHOWN, SHOWN, PRIMARY, PRIMARY, SHOWN), row(published, CODE, 5));
  }

  @Test
  void oneWithheldCellTakesAnotherAlong() {
    var published = of(new long[] {20, 20, 20}, new long[] {3, 12, 8});
    assertEquals(List.of(PRIMARY, SHOWN, COMPLEMENTARY, SHOWN), row(published, CODE, 4));
  }

  @Test
  void withoutAnotherCellTheTotalIsWithheld() {
    var published = of(new long[] {20, 20}, new long[] {3, 0});
    assertEquals(List.of(PRIMARY, SHOWN, PRIMARY), row(published, CODE, 3));
  }

  @Test
  void aGroupOfFewIsWithheldWithItsBase() {
    var published = of(new long[] {3, 20, 20}, new long[] {3, 10, 10});
    assertEquals(PRIMARY, published.status(BASE, 0));
    assertTrue(published.status(BASE, 1).isHidden() || published.status(BASE, 2).isHidden());
  }

  @Test
  void aGroupOfNobodyIsEmptyAndNotWithheld() {
    var published = of(new long[] {0, 20}, new long[] {0, 10});
    assertEquals(List.of(STRUCTURAL, SHOWN, SHOWN), row(published, CODE, 3));
  }

  @Test
  void aParentAndAChildThatDifferByOnePersonAreNotBothShown() {
    long[] base = {30, 30, 60};
    long[] parent = {12, 20, 32};
    long[] child = {11, 10, 21};
    var published =
        Suppression.of(
            CountTable.ofPeople(
                new int[] {-1, 0, 1, 2}, ANY, new long[][] {base, parent, parent, child}),
            5);
    assertTrue(published.status(CODE, 0).isHidden() || published.status(SUBCODE, 0).isHidden());
    assertEquals(SHOWN, published.status(BASE, 0));
  }

  /// Two themes of 10 and 8, at least one of them 15: three people have both.
  @Test
  void theFewWhoHaveBothOfTwoThemesCannotBeCounted() {
    long[][] counts = {{40, 40, 80}, {15, 20, 35}, {10, 15, 25}, {8, 15, 23}};
    var published = Suppression.of(CountTable.ofPeople(new int[] {-1, 0, 1, 1}, ANY, counts), 5);
    assertNotEquals(
        List.of(SHOWN, SHOWN, SHOWN),
        List.of(published.status(1, 0), published.status(2, 0), published.status(3, 0)));
  }

  @Test
  void twentyFourCodingsByTwoPeopleAreWithheld() {
    long[][] counts = {{90, 80, 170}, {24, 30, 54}, {24, 30, 54}};
    long[][] people = {{20, 20, 40}, {2, 15, 17}, {2, 15, 17}};
    var published =
        Suppression.of(
            CountTable.ofThings(new int[] {-1, 0, 1}, ANY, counts, new People(people, people[ANY])),
            5);
    assertEquals(PRIMARY, published.status(CODE, 0));
    assertTrue(published.status(CODE, 1).isHidden() || published.status(CODE, 2).isHidden());
  }

  /// 160 and 180 and a union of 320 tell of 20 words with both themes, and one person said them.
  @Test
  void twentyWordsWithBothThemesByOnePersonCannotBeWorkedOut() {
    long[][] counts = {{900, 900, 1800}, {320, 330, 650}, {160, 180, 340}, {180, 200, 380}};
    long[][] people = {{40, 40, 80}, {30, 30, 60}, {20, 20, 40}, {20, 20, 40}};
    var parents = new int[] {-1, 0, 1, 1};
    var table =
        CountTable.ofThings(parents, ANY, counts, new People(people, new long[] {1, 20, 21}));
    var published = Suppression.of(table, 5);
    assertTrue(IntStream.range(1, 4).anyMatch(row -> published.status(row, 0).isHidden()));
    var many =
        CountTable.ofThings(parents, ANY, counts, new People(people, new long[] {9, 20, 29}));
    assertTrue(
        IntStream.range(1, 4).noneMatch(row -> Suppression.of(many, 5).status(row, 0).isHidden()));
  }

  /// Nine of nine and none of nine: known of each of them.
  @Test
  void groupsOfWhichAllOrNobodySayItAreWithheldByChoice() {
    long[][] counts = {{9, 9, 20, 38}, {9, 0, 10, 19}, {9, 0, 10, 19}};
    var table = CountTable.ofPeople(new int[] {-1, 0, 1}, ANY, counts);
    var usual = Suppression.of(table, 5);
    assertEquals(List.of(SHOWN, SHOWN, SHOWN, SHOWN), row(usual, CODE, 4));
    var whole = Suppression.of(table, 5, new AlsoSensitive(false, true), () -> {});
    assertEquals(PRIMARY, whole.status(CODE, 0));
    assertTrue(whole.status(CODE, 2).isHidden() || whole.status(CODE, 1).isHidden());
    var zeros = Suppression.of(table, 5, new AlsoSensitive(true, false), () -> {});
    assertEquals(PRIMARY, zeros.status(CODE, 1));
  }

  /// @param rows by row and column; behind a difference stand as many as behind the base
  @SuppressWarnings("ArrayRecordComponent")
  private record People(long[][] rows, long[] shared) implements PeopleBeneath {
    @Override
    public long[] of(int upper, int lower) {
      return lower < 0 || lower == upper ? rows[upper] : rows[BASE];
    }
  }

  /// Four groups with one person each and a total of four: that all are small says that all are 1.
  @Test
  void labelsThatWouldGiveCountsAwayAreTakenBack() {
    var published = of(new long[] {20, 20, 20, 20}, new long[] {1, 1, 1, 1});
    var row = row(published, CODE, 5);
    assertTrue(row.stream().allMatch(SuppressionStatus::isHidden), row.toString());
    assertTrue(row.contains(COMPLEMENTARY), row.toString());
  }

  @Test
  void aTableWithNothingSmallIsShownWhole() {
    var published = of(new long[] {20, 20, 20}, new long[] {10, 12, 8});
    assertEquals(List.of(SHOWN, SHOWN, SHOWN, SHOWN), row(published, CODE, 4));
  }

  private static Suppression of(long[] bases, long[] code) {
    var base = withTotal(bases);
    var row = withTotal(code);
    long[][] counts = {base, row, row};
    return Suppression.of(CountTable.ofPeople(new int[] {-1, 0, 1}, ANY, counts), 5);
  }

  private static long[] withTotal(long[] counts) {
    var row = new long[counts.length + 1];
    for (int column = 0; column < counts.length; column++) {
      row[column] = counts[column];
      row[counts.length] += counts[column];
    }
    return row;
  }

  private static List<SuppressionStatus> row(Suppression published, int row, int columns) {
    var statuses = new ArrayList<SuppressionStatus>();
    for (int column = 0; column < columns; column++) {
      statuses.add(published.status(row, column));
    }
    return statuses;
  }
}
