package no.sitat.crosstab.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.sitat.crosstab.CountingUnit;
import no.sitat.crosstab.Crosstab;
import no.sitat.crosstab.CrosstabColumn;
import no.sitat.crosstab.CrosstabNote.Kind;
import no.sitat.crosstab.reading.ThemeTest.Why;
import no.sitat.disclosure.SuppressionStatus;
import no.sitat.registry.RespondentTable;
import no.sitat.search.match.Watch;
import no.sitat.stats.AdjustedP;
import no.sitat.stats.ShareTest;
import no.sitat.stats.ShareTest.Share;

/// A test for each theme of a crosstab, with the respondent as unit.
///
/// The groups are the columns that say something of a person: who lacks a value, or has one that a
/// classification has no group for, is in none and takes no part. Reads nothing but what the table
/// shows, before percents; see `docs/decisions/0081-a-test-per-theme.md`.
///
/// @param tests one for each row that is a theme, in the order of the rows
/// @param leftOut labels of the columns that took no part
public record ThemeTests(List<ThemeTest> tests, List<String> leftOut) {
  public ThemeTests {
    tests = List.copyOf(tests);
    leftOut = List.copyOf(leftOut);
  }

  /// @throws no.sitat.search.match.SearchStopped if the watch ends it
  public static ThemeTests of(Crosstab crosstab, Watch watch) {
    var groups = new ArrayList<Integer>();
    var leftOut = new ArrayList<String>();
    for (int column = 0; column < crosstab.columns().size() - 1; column++) {
      if (isGroup(crosstab.columns().get(column))) {
        groups.add(column);
      } else {
        leftOut.add(crosstab.columns().get(column).label());
      }
    }
    var tests = new ArrayList<ThemeTest>();
    for (int row = 0; row < crosstab.rows().size(); row++) {
      watch.check();
      if (crosstab.rows().get(row).isCode()) {
        var result = test(crosstab, row, groups);
        tests.add(new ThemeTest(crosstab.rows().get(row).key(), result));
      }
    }
    return new ThemeTests(adjusted(tests), leftOut);
  }

  /// How many themes were tested, for which [AdjustedP#holm] makes up.
  public long family() {
    return tests.stream().filter(each -> each.result() instanceof ThemeTest.Tested).count();
  }

  private static boolean isGroup(CrosstabColumn column) {
    return column.values().stream().allMatch(RespondentTable::isValue);
  }

  private static ThemeTest.Result test(Crosstab crosstab, int row, List<Integer> groups) {
    if (crosstab.unit() != CountingUnit.RESPONDENTS) {
      return new ThemeTest.Untested(Why.UNIT);
    }
    if (crosstab.isRounded()) {
      return new ThemeTest.Untested(Why.ROUNDED);
    }
    int all = crosstab.columns().size() - 1;
    var columns = IntStream.rangeClosed(0, all).boxed().toList();
    if (columns.stream().anyMatch(column -> isHidden(crosstab, row, column))) {
      return new ThemeTest.Untested(Why.WITHHELD);
    }
    long everybody = people(crosstab, row, columns.subList(0, all));
    if (crosstab.has(Kind.COLUMNS_OVERLAP)
        || everybody != crosstab.cell(row, all).base().orElse(0)) {
      return new ThemeTest.Untested(Why.OVERLAPPING);
    }
    return of(ShareTest.of(shares(crosstab, row, groups), people(crosstab, row, groups)));
  }

  /// A group of nobody hides nothing.
  private static boolean isHidden(Crosstab crosstab, int row, int column) {
    var cell = crosstab.cell(row, column);
    return cell.status() != SuppressionStatus.STRUCTURAL
        && (cell.count().isEmpty() || cell.base().isEmpty());
  }

  private static long people(Crosstab crosstab, int row, List<Integer> columns) {
    return columns.stream().mapToLong(column -> crosstab.cell(row, column).base().orElse(0)).sum();
  }

  private static List<Share> shares(Crosstab crosstab, int row, List<Integer> groups) {
    return groups.stream()
        .map(column -> crosstab.cell(row, column))
        .map(cell -> new Share(cell.count().orElse(0), cell.base().orElse(0)))
        .toList();
  }

  private static ThemeTest.Result of(ShareTest test) {
    return switch (test) {
      case ShareTest.Tested tested -> new ThemeTest.Tested(tested, tested.p().p());
      case ShareTest.Untested(var reason) ->
          new ThemeTest.Untested(
              switch (reason) {
                case OVERLAPPING -> Why.OVERLAPPING;
                case ONE_GROUP -> Why.ONE_GROUP;
                case ALL_ALIKE -> Why.ALL_ALIKE;
              });
    };
  }

  private static List<ThemeTest> adjusted(List<ThemeTest> tests) {
    var values =
        tests.stream()
            .filter(each -> each.result() instanceof ThemeTest.Tested)
            .mapToDouble(each -> ((ThemeTest.Tested) each.result()).test().p().p())
            .toArray();
    var holm = new AdjustedP(values).holm();
    var adjusted = new ArrayList<ThemeTest>();
    int at = 0;
    for (var each : tests) {
      adjusted.add(
          switch (each.result()) {
            case ThemeTest.Tested tested ->
                new ThemeTest(each.row(), new ThemeTest.Tested(tested.test(), holm[at++]));
            case ThemeTest.Untested _ -> each;
          });
    }
    return adjusted;
  }
}
