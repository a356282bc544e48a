package no.sitat.disclosure.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.sitat.disclosure.linear.CountRange;
import no.sitat.disclosure.release.JointVerdict.Answer;
import no.sitat.disclosure.release.People.Grouping;
import org.junit.jupiter.api.Test;

class JointAuditTest {
  /// S9: 70 people, 31 with the theme; without New Zealand 67 and 29.
  @Test
  void aFilterThatLeavesThreePeopleOutIsRefused() {
    var people = people(Map.of("New Zealand", 3, "Latvia", 30, "Poland", 37), 31, 2);
    var all = people.whole("Table 2", "", _ -> true);
    var next = people.whole("Table 7", "NOT country=NZ", person -> person >= 3);
    var verdict = JointAudit.ofNext(List.of(all), next, 5, RowOrder.UNKNOWN);
    assertEquals(Answer.REFUSE, verdict.answer());
    assertTrue(
        verdict.findings().stream()
            .anyMatch(finding ->
                finding.range().equals(new CountRange(2, 2))
                    && finding.row().equals("theme")
                    && finding.without().equals("(all) [NOT country=NZ]")
                    && finding.tables().equals(List.of("Table 2", "Table 7"))),
        verdict.toString());
  }

  @Test
  void aFilterThatLeavesManyOutIsSafe() {
    var people = people(Map.of("New Zealand", 20, "Latvia", 20, "Poland", 20), 31, 10);
    var all = people.whole("Table 2", "", _ -> true);
    var next = people.whole("Table 7", "NOT country=NZ", person -> person >= 20);
    assertEquals(Answer.SAFE, JointAudit.ofNext(List.of(all), next, 5, RowOrder.UNKNOWN).answer());
  }

  /// S10: Brazil 21 and then 23, Nigeria 20 and 24, Albania 25 and 25.
  @Test
  void thisMonthLessLastMonthIsRefused() {
    var countries = new ArrayList<String>();
    add(countries, "Albania", 25);
    add(countries, "Brasil", 21);
    add(countries, "Nigeria", 20);
    int october = countries.size();
    add(countries, "Brasil", 2);
    add(countries, "Nigeria", 4);
    var people = new People(countries, new BitSet());
    var verdict =
        JointAudit.ofNext(
            List.of(people.table("October", "", person -> person < october)),
            people.table("November", "", _ -> true),
            5,
            RowOrder.UNKNOWN);
    assertEquals(Answer.REFUSE, verdict.answer());
    assertEquals(
        Map.of("Brasil", new CountRange(2, 2), "Nigeria", new CountRange(4, 4)),
        ranges(verdict, ReleasedRow.BASE));
  }

  /// S10 again, when only what stood in the papers is known.
  @Test
  void papersOfWhichOnlyTheCountsAreKnownAreWarnedOf() {
    var october = paper("October", Map.of("Brasil", 21L, "Albania", 25L, "Nigeria", 20L));
    var november = paper("November", Map.of("Brasil", 23L, "Albania", 25L, "Nigeria", 24L));
    var verdict = JointAudit.ofNext(List.of(october), november, 5, RowOrder.UNKNOWN);
    assertEquals(Answer.WARN, verdict.answer());
    assertEquals(
        Map.of("Brasil", new CountRange(2, 2), "Nigeria", new CountRange(4, 4)),
        ranges(verdict, ReleasedRow.BASE));
  }

  /// Of three people one table says at most four and another at least one: they are one to four.
  @Test
  void twoRoundingsOfTheSameNumberThatTogetherTellOfFewAreRefused() {
    var down = rounded("Table 1", new CountRange(0, 4));
    var up = rounded("Table 2", new CountRange(1, 9));
    assertEquals(Answer.SAFE, JointAudit.of(List.of(down), 5, RowOrder.UNKNOWN).answer());
    assertEquals(Answer.SAFE, JointAudit.ofNext(List.of(down), down, 5, RowOrder.UNKNOWN).answer());
    var verdict = JointAudit.ofNext(List.of(down), up, 5, RowOrder.UNKNOWN);
    assertEquals(Answer.REFUSE, verdict.answer());
    assertEquals(new CountRange(1, 4), verdict.findings().getFirst().range());
    assertEquals(List.of("Table 1", "Table 2"), verdict.findings().getFirst().tables());
  }

  private static ReleasedTable rounded(String title, CountRange told) {
    var people = new BitSet();
    people.set(0, 3);
    var all = new BitSet();
    all.set(0, 40);
    var rows =
        List.of(new ReleasedRow(ReleasedRow.BASE, -1, false), new ReleasedRow("theme", 0, false));
    var cells =
        List.of(
            new ReleasedCell(40, true, Optional.of(all)),
            new ReleasedCell(3, false, Optional.of(people), Optional.of(told)));
    var everybody = new Population("", new TreeMap<>(), Optional.of(all));
    return new ReleasedTable(
        title, LocalDate.EPOCH, ReleasedTable.PEOPLE, 5, rows, List.of(everybody), cells);
  }

  /// Two hundred withheld numbers that hang together are too many to be worked out at once.
  @Test
  void whatIsLeftOutBecauseTooMuchHangsTogetherIsSaid() {
    var few = withheld(20);
    assertTrue(JointAudit.of(List.of(few), 5, RowOrder.UNKNOWN).isWhole());
    var many = withheld(300);
    assertFalse(JointAudit.of(List.of(many), 5, RowOrder.UNKNOWN).isWhole());
    assertFalse(JointAudit.ofNext(List.of(), many, 5, RowOrder.UNKNOWN).isWhole());
  }

  /// Themes of which nothing is shown, each within the one before.
  private static ReleasedTable withheld(int rows) {
    var themes = new ArrayList<ReleasedRow>();
    var cells = new ArrayList<ReleasedCell>();
    for (int row = 0; row <= rows; row++) {
      themes.add(new ReleasedRow(row == 0 ? ReleasedRow.BASE : "theme " + row, row - 1, false));
      cells.add(new ReleasedCell(500 - row, row == 0, Optional.empty()));
    }
    var everybody = new Population("", new TreeMap<>(), Optional.empty());
    return new ReleasedTable(
        "Table", LocalDate.EPOCH, ReleasedTable.PEOPLE, 5, themes, List.of(everybody), cells);
  }

  /// What one table withholds another must not give back.
  @Test
  void aLaterTableThatFillsAnOldHoleIsRefused() {
    var countries = new ArrayList<String>();
    add(countries, "Chile", 10);
    add(countries, "Latvia", 20);
    add(countries, "Poland", 30);
    var theme = new BitSet();
    theme.set(0, 3);
    theme.set(10, 20);
    theme.set(30, 45);
    var people = new People(countries, theme);
    var first = people.table("Table 1", "", _ -> true);
    assertTrue(first.cells().stream().anyMatch(cell -> !cell.isShown()));
    assertEquals(Answer.SAFE, JointAudit.of(List.of(first), 5, RowOrder.UNKNOWN).answer());
    var next = people.whole("Table 2", "country=Latvia", person -> person >= 10 && person < 30);
    var described =
        new Population(
            "", new TreeMap<>(Map.of("country", "Latvia")), next.columns().getFirst().people());
    var latvia =
        new ReleasedTable(
            "Table 2", next.date(), next.unit(), 5, next.rows(), List.of(described), next.cells());
    var verdict = JointAudit.ofNext(List.of(first), latvia, 5, RowOrder.UNKNOWN);
    assertEquals(Answer.REFUSE, verdict.answer());
    assertEquals(new CountRange(3, 3), verdict.findings().getFirst().range());
    assertEquals("Chile", verdict.findings().getFirst().population());
    assertEquals(List.of("Table 1", "Table 2"), verdict.findings().getFirst().tables());
  }

  /// Chile hides among the countries, and the rest of its world region in another table.
  @Test
  void aTableByWorldRegionThatFillsAHoleAmongCountriesIsRefused() {
    var countries = new ArrayList<String>();
    add(countries, "Chile", 9);
    add(countries, "Peru", 20);
    add(countries, "Latvia", 20);
    add(countries, "Poland", 30);
    var theme = new BitSet();
    theme.set(0, 3);
    theme.set(9, 23);
    theme.set(29, 36);
    theme.set(49, 64);
    var people = new People(countries, theme);
    var first = people.table("Countries", "", _ -> true);
    assertEquals(
        List.of("Chile", "Latvia"),
        IntStream.range(0, 4)
            .filter(column -> !first.cell(1, column).isShown())
            .mapToObj(column -> first.columns().get(column).words())
            .toList());
    var next =
        people.table(
            "Regions",
            "",
            _ -> true,
            new Grouping(
                "country@region",
                country -> List.of("Chile", "Peru").contains(country) ? "America" : "Europe"));
    assertEquals(Answer.SAFE, JointAudit.of(List.of(first), 5, RowOrder.UNKNOWN).answer());
    assertEquals(Answer.SAFE, JointAudit.of(List.of(next), 5, RowOrder.UNKNOWN).answer());
    var verdict = JointAudit.ofNext(List.of(first), next, 5, RowOrder.UNKNOWN);
    assertEquals(Answer.REFUSE, verdict.answer());
    assertEquals(
        Map.of("Chile", new CountRange(3, 3), "America", new CountRange(3, 3)),
        ranges(verdict, "theme"),
        "America without Peru is Chile");
    assertEquals(List.of("Countries", "Regions"), verdict.findings().getFirst().tables());
  }

  /// Three people withheld under five stay withheld when a later table hides less than three only.
  @Test
  void whatWasWithheldUnderFiveIsNotShownUnderThree() {
    var countries = new ArrayList<String>();
    add(countries, "Chile", 10);
    add(countries, "Latvia", 20);
    var theme = new BitSet();
    theme.set(0, 3);
    theme.set(10, 20);
    var first = new People(countries, theme).table("Under five", "", _ -> true);
    assertFalse(first.cell(1, 0).isShown());
    var cells =
        first.cells().stream()
            .map(cell -> new ReleasedCell(cell.count(), true, cell.people()))
            .toList();
    var next =
        new ReleasedTable(
            "Under three", first.date(), first.unit(), 3, first.rows(), first.columns(), cells);
    var verdict = JointAudit.ofNext(List.of(first), next, 3, RowOrder.UNKNOWN);
    assertEquals(Answer.REFUSE, verdict.answer());
    assertEquals(new CountRange(3, 3), ranges(verdict, "theme").get("Chile"));
  }

  /// Ten of Asia, and thirteen where those of India are left out by a query.
  @Test
  void aQueryThatFindsPartOfAGroupIsReadBesideTheGroup() {
    var countries = new ArrayList<String>();
    add(countries, "Asia", 13);
    add(countries, "Europe", 20);
    var people = new People(countries, new BitSet());
    var groups = people.table("By region", "", _ -> true);
    var next =
        people.whole(
            "Asia without India",
            "region=Asia AND origin!=India",
            person -> person >= 3 && person < 13);
    var verdict = JointAudit.ofNext(List.of(groups), next, 5, RowOrder.UNKNOWN);
    assertEquals(Answer.REFUSE, verdict.answer());
    assertEquals(new CountRange(3, 3), ranges(verdict, ReleasedRow.BASE).get("Asia"));
  }

  @Test
  void theSameTableOnceMoreIsSafe() {
    var people = people(Map.of("Chile", 12, "Latvia", 20, "Poland", 30), 31, 6);
    var first = people.table("Table 1", "", _ -> true);
    var again = people.table("Table 1 again", "", _ -> true);
    assertEquals(
        Answer.SAFE, JointAudit.ofNext(List.of(first), again, 5, RowOrder.UNKNOWN).answer());
  }

  @Test
  void theSamePeopleCodedABitFurtherAreWarnedOf() {
    var before = people(Map.of("Latvia", 30, "Poland", 30), 20, 0);
    var theme = (BitSet) before.theme().clone();
    theme.set(theme.length(), theme.length() + 2);
    var after = new People(before.countries(), theme);
    var verdict =
        JointAudit.ofNext(
            List.of(before.whole("March", "", _ -> true)),
            after.whole("May", "", _ -> true),
            5,
            RowOrder.UNKNOWN);
    assertEquals(Answer.WARN, verdict.answer());
    assertEquals(new CountRange(2, 2), verdict.findings().getFirst().range());
  }

  private static Map<String, CountRange> ranges(JointVerdict verdict, String row) {
    var ranges = new TreeMap<String, CountRange>();
    verdict.findings().stream()
        .filter(finding -> finding.row().equals(row) && !finding.population().equals("(all)"))
        .forEach(finding -> ranges.put(finding.population(), finding.range()));
    return ranges;
  }

  private static void add(List<String> countries, String country, int people) {
    for (int i = 0; i < people; i++) {
      countries.add(country);
    }
  }

  /// In the order of the countries' names but New Zealand first, the first `early` of whom have the
  /// theme, and of the others as many as are missing.
  private static People people(Map<String, Integer> sizes, int withTheme, int early) {
    var countries = new ArrayList<String>();
    int first = sizes.getOrDefault("New Zealand", 0);
    add(countries, "New Zealand", first);
    new TreeMap<>(sizes)
        .forEach((country, size) -> {
          if (!country.equals("New Zealand")) {
            add(countries, country, size);
          }
        });
    var theme = new BitSet();
    theme.set(0, first == 0 ? 0 : early);
    theme.set(first, first + withTheme - theme.cardinality());
    return new People(countries, theme);
  }

  private static ReleasedTable paper(String title, Map<String, Long> counts) {
    var columns = new ArrayList<Population>();
    var cells = new ArrayList<ReleasedCell>();
    counts.forEach((country, count) -> {
      columns.add(new Population("", new TreeMap<>(Map.of("country", country)), Optional.empty()));
      cells.add(new ReleasedCell(count, true, Optional.empty()));
    });
    columns.add(new Population("", new TreeMap<>(), Optional.empty()));
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    cells.add(new ReleasedCell(all, true, Optional.empty()));
    return new ReleasedTable(
        title,
        LocalDate.of(2026, 3, 3),
        ReleasedTable.PEOPLE,
        5,
        People.rows().subList(0, 1),
        columns,
        cells);
  }
}
