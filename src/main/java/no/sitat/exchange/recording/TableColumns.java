package no.sitat.exchange.recording;

import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.sitat.exchange.transcript.ClockTime;

/// Which column of a table without a row of names has the times, the speakers and the words, told
/// from what stands in them.
///
/// @param rows of the table
record TableColumns(List<List<String>> rows) {
  private static final int FEWEST_ROWS = 4;
  private static final int MOST_COLUMNS = 5;
  private static final int MOST_SPEAKERS = 24;
  private static final int LONGEST_NAME = 40;

  /// Of the cells of a column.
  private static final double MOST = 0.8;

  private static final Pattern NAME = Pattern.compile(".*[\\p{L}\\p{N}].*[^.?!,]");
  private static final Pattern RANGE = Pattern.compile("(.*?)\\s*(?:-->|–|—| - )\\s*(.*)");

  /// A row of names as [TimedTable] knows them; empty when this is no table of talk.
  List<String> names() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    if (rows.size() < FEWEST_ROWS || columns < 2 || columns > MOST_COLUMNS) {
      return List.of();
    }
    int words = wordiest(columns);
    int times = first(columns, at -> at != words && areTimes(at));
    int speakers = first(columns, at -> at != words && at != times && areSpeakers(at, words));
    if (speakers < 0) {
      return List.of();
    }
    return IntStream.range(0, columns)
        .mapToObj(at ->
            at == words ? "words" : at == times ? "timespan" : at == speakers ? "speaker" : "")
        .toList();
  }

  private static int first(int columns, Predicate<Integer> fits) {
    return IntStream.range(0, columns).filter(fits::test).findFirst().orElse(-1);
  }

  private int wordiest(int columns) {
    int found = 0;
    for (int at = 1; at < columns; at++) {
      found = letters(at) > letters(found) ? at : found;
    }
    return found;
  }

  private long letters(int column) {
    return rows.stream().mapToLong(row -> cell(row, column).length()).sum();
  }

  private boolean areTimes(int column) {
    return share(column, TableColumns::isTime) > MOST;
  }

  static boolean isTime(String cell) {
    var range = RANGE.matcher(cell);
    var begin = range.matches() ? range.group(1) : cell;
    return ClockTime.millis(TimedTable.bare(begin)).isPresent();
  }

  /// Few names that come back, each far shorter than what is said.
  private boolean areSpeakers(int column, int words) {
    var names = new HashSet<String>();
    rows.forEach(row -> names.add(cell(row, column)));
    names.remove("");
    return share(column, TableColumns::isName) > MOST
        && names.size() <= MOST_SPEAKERS
        && names.size() * 2 <= rows.size()
        && letters(column) * 2 < letters(words);
  }

  private static boolean isName(String cell) {
    return cell.length() <= LONGEST_NAME && NAME.matcher(cell + " ").matches();
  }

  /// Of the rows, an empty cell fits nothing.
  private double share(int column, Predicate<String> fits) {
    return (double) rows.stream().map(row -> cell(row, column)).filter(fits).count() / rows.size();
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column).strip() : "";
  }
}
