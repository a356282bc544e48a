package no.sitat.disclosure.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import no.sitat.disclosure.CountTable;
import no.sitat.disclosure.Suppression;
import no.sitat.disclosure.SuppressionStatus;

/// People with a country each and some with a theme, and the tables that can be made of them.
record People(List<String> countries, BitSet theme) {
  static final int THRESHOLD = 5;

  /// A table of the theme by country, protected, of those whom a filter lets through.
  ReleasedTable table(String title, String filter, IntPredicate let) {
    return table(title, filter, let, new Grouping("country", country -> country));
  }

  /// What people are grouped by.
  ///
  /// @param of the group of a country
  record Grouping(String variable, UnaryOperator<String> of) {}

  ReleasedTable table(String title, String filter, IntPredicate let, Grouping grouping) {
    var names = countries.stream().map(grouping.of).distinct().sorted().toList();
    var columns = new ArrayList<Population>();
    for (var name : names) {
      var people =
          people(
              person -> let.test(person) && grouping.of.apply(countries.get(person)).equals(name));
      if (!people.isEmpty()) {
        var group = new TreeMap<>(Map.of(grouping.variable, name));
        columns.add(new Population(filter, group, Optional.of(people)));
      }
    }
    columns.add(new Population(filter, new TreeMap<>(), Optional.of(people(let))));
    return table(title, columns);
  }

  /// A table of everybody whom a filter lets through, in no groups.
  ReleasedTable whole(String title, String filter, IntPredicate let) {
    return table(title, List.of(new Population(filter, new TreeMap<>(), Optional.of(people(let)))));
  }

  private ReleasedTable table(String title, List<Population> columns) {
    var sets = new ArrayList<BitSet>();
    columns.forEach(column -> sets.add(column.people().orElseThrow()));
    columns.forEach(column -> sets.add(both(column.people().orElseThrow())));
    int width = columns.size();
    var counts = new long[3][width + (width == 1 ? 1 : 0)];
    for (int column = 0; column < counts[0].length; column++) {
      counts[0][column] = sets.get(Math.min(column, width - 1)).cardinality();
      counts[1][column] = sets.get(width + Math.min(column, width - 1)).cardinality();
      counts[2][column] = counts[1][column];
    }
    var table = CountTable.ofPeople(new int[] {-1, 0, 1}, 1, counts);
    var suppression = Suppression.of(table, THRESHOLD);
    var cells = new ArrayList<ReleasedCell>();
    for (int cell = 0; cell < 2 * width; cell++) {
      var status = suppression.status(cell / width == 0 ? 0 : 2, cell % width);
      cells.add(
          new ReleasedCell(
              sets.get(cell).cardinality(),
              status == SuppressionStatus.SHOWN,
              Optional.of(sets.get(cell))));
    }
    return new ReleasedTable(
        title, LocalDate.of(2026, 3, 3), ReleasedTable.PEOPLE, THRESHOLD, rows(), columns, cells);
  }

  static List<ReleasedRow> rows() {
    return List.of(
        new ReleasedRow(ReleasedRow.BASE, -1, false), new ReleasedRow("theme", 0, false));
  }

  private BitSet people(IntPredicate let) {
    var people = new BitSet();
    IntStream.range(0, countries.size()).filter(let).forEach(people::set);
    return people;
  }

  private BitSet both(BitSet people) {
    var both = (BitSet) people.clone();
    both.and(theme);
    return both;
  }
}
