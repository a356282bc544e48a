package no.sitat.exchange.leaving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import no.sitat.codebook.LocalText;
import no.sitat.crosstab.Crosstab;
import no.sitat.crosstab.CrosstabCell;
import no.sitat.crosstab.CrosstabColumn;
import no.sitat.crosstab.reading.CrosstabReading;
import no.sitat.crosstab.reading.ThemeTest;
import no.sitat.crosstab.reading.ThemeTest.Tested;
import no.sitat.crosstab.reading.ThemeTest.Untested;
import no.sitat.exchange.table.Cell;
import no.sitat.exchange.table.CrosstabListing;
import no.sitat.exchange.table.Table;
import no.sitat.stats.Interval;
import no.sitat.stats.PValue;

/// The tables of a crosstab with what was chosen to read beside its counts: what percents are of,
/// their intervals, and the tests of its themes.
///
/// In the lines the test of a theme stands on its line of [CrosstabColumn#ALL], once.
public final class ReadingTables {
  private static final List<String> SHARES = List.of("percent_of", "lower", "upper");
  private static final List<String> TESTS =
      List.of(
          "test",
          "p",
          "p_holm",
          "cramers_v",
          "v_lower",
          "v_upper",
          "odds_ratio",
          "or_lower",
          "or_upper");

  private final CrosstabReading reading;
  private final CrosstabListing listing;
  private final Map<String, ThemeTest> tests = new HashMap<>();

  public ReadingTables(CrosstabReading reading) {
    this.reading = reading;
    listing = new CrosstabListing(reading.crosstab());
    reading.tests().ifPresent(all -> all.tests().forEach(test -> tests.put(test.row(), test)));
  }

  /// A row for each cell.
  public Table cells() {
    var table = listing.cells();
    var columns = new ArrayList<>(table.columns());
    columns.addAll(SHARES);
    columns.addAll(TESTS);
    Iterable<List<Cell>> rows = () -> lines(table.rows(), reading.crosstab());
    return new Table(table.name(), columns, rows);
  }

  private Iterator<List<Cell>> lines(Iterable<List<Cell>> lines, Crosstab crosstab) {
    var cells = crosstab.cells().iterator();
    return StreamSupport.stream(lines.spliterator(), false)
        .map(line -> line(line, cells.next()))
        .iterator();
  }

  private List<Cell> line(List<Cell> line, CrosstabCell cell) {
    var all = new ArrayList<>(line);
    all.add(cell.percent().isPresent() ? Cell.of(reading.percents().key()) : Cell.blank());
    all.addAll(percents(cell.interval()));
    all.addAll(
        cell.column().equals(CrosstabColumn.ALL)
            ? numbers(Optional.ofNullable(tests.get(cell.row())))
            : TESTS.stream().map(_ -> Cell.blank()).toList());
    return all;
  }

  private static List<Cell> percents(Optional<Interval> interval) {
    return interval
        .map(ends -> List.of(Cell.of(tenths(ends.lower())), Cell.of(tenths(ends.upper()))))
        .orElse(List.of(Cell.blank(), Cell.blank()));
  }

  private static double tenths(double share) {
    return Math.round(1000 * share) / 10.0;
  }

  /// Sheets to read: counts, percents and, if they are asked for, tests.
  ///
  /// @param language of the names, `nb` or `en`
  public List<Table> sheets(String language) {
    var sheets = new ArrayList<Table>();
    sheets.add(named(beside(listing.counts(language)), language));
    sheets.add(named(listing.percents(language), language));
    reading.tests().ifPresent(all -> sheets.add(tests(all.tests(), language)));
    return sheets;
  }

  /// Heads of groups in the reader's language, where a classification has English names; two groups
  /// of one name keep their own.
  private Table named(Table table, String language) {
    var english = reading.crosstab().groupsInEnglish();
    if (!language.startsWith("en") || english.isEmpty()) {
      return table;
    }
    var names = new HashMap<String, String>();
    reading.crosstab().columns().forEach(each -> names.put(each.label(), each.label(english)));
    var heads = table.columns().stream().map(head -> names.getOrDefault(head, head)).toList();
    return heads.stream().distinct().count() < heads.size()
        ? table
        : new Table(table.name(), heads, table.rows());
  }

  /// Counts with p and V at the end of each line, if there are tests.
  private Table beside(Table counts) {
    if (reading.tests().isEmpty()) {
      return counts;
    }
    var columns = new ArrayList<>(counts.columns());
    columns.addAll(List.of("p", "p (Holm)", "V"));
    var rows = new ArrayList<List<Cell>>();
    for (var row : counts.rows()) {
      var numbers = numbers(Optional.ofNullable(tests.get(row.getFirst().words(""))));
      var line = new ArrayList<>(row);
      line.addAll(numbers.subList(1, 4));
      rows.add(line);
    }
    return new Table(counts.name(), columns, rows);
  }

  private Table tests(List<ThemeTest> all, String language) {
    var columns = new ArrayList<>(List.of(new LocalText("kode", "code").in(language)));
    columns.addAll(TESTS);
    var rows = new ArrayList<List<Cell>>();
    for (var test : all) {
      var row = new ArrayList<>(List.of(Cell.of(test.row())));
      row.addAll(numbers(Optional.of(test)));
      rows.add(row);
    }
    return new Table(new LocalText("tester", "tests").in(language), columns, rows);
  }

  private static List<Cell> numbers(Optional<ThemeTest> test) {
    var cells = new ArrayList<Cell>();
    test.ifPresent(some -> {
      switch (some.result()) {
        case Untested(var why) -> cells.add(Cell.of(why.key()));
        case Tested tested -> add(tested, cells);
      }
    });
    while (cells.size() < TESTS.size()) {
      cells.add(Cell.blank());
    }
    return cells;
  }

  private static void add(Tested tested, List<Cell> cells) {
    var test = tested.test();
    cells.add(Cell.of(test.p() instanceof PValue.Exact ? "exact" : "drawn"));
    cells.add(number(test.p().p()));
    cells.add(number(tested.holm()));
    cells.add(number(test.strength().cramersV()));
    cells.addAll(ends(test.strength().interval()));
    test.oddsRatio()
        .ifPresent(odds -> {
          cells.add(number(odds.conditional()));
          cells.addAll(ends(odds.interval()));
        });
  }

  private static List<Cell> ends(Interval interval) {
    return List.of(number(interval.lower()), number(interval.upper()));
  }

  /// What is infinite is a word.
  private static Cell number(double number) {
    return Double.isFinite(number) ? Cell.of(number) : Cell.of("Inf");
  }
}
