package no.sitat.crosstab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import no.sitat.registry.RespondentTable;

/// The columns of a crosstab, and the one each respondent falls in.
///
/// @param values one combination for each column that some respondent has, in the order of the
///   variables
/// @param groupOf index of the column by respondent id; -1 for nobody and for whom the request
///   leaves out
@SuppressWarnings("ArrayRecordComponent")
record ColumnGroups(List<List<String>> values, int[] groupOf) {
  static ColumnGroups of(RespondentTable table, List<String> variables, CodingFilter filter) {
    var columns = new ArrayList<RespondentTable.Column>();
    for (var variable : variables) {
      columns.add(
          table.column(variable).orElseThrow(() -> CrosstabError.unknownVariable(variable)));
    }
    var combined = combine(table, columns);
    var keys = distinct(combined);
    var groupOf = new int[combined.length];
    for (int id = 0; id < groupOf.length; id++) {
      groupOf[id] =
          combined[id] >= 0 && filter.counts(id) ? Arrays.binarySearch(keys, combined[id]) : -1;
    }
    var values = Arrays.stream(keys).mapToObj(key -> values(columns, key)).toList();
    return new ColumnGroups(values, groupOf);
  }

  /// The numbers that are there, in order, without -1.
  private static long[] distinct(long[] combined) {
    long highest = Arrays.stream(combined).max().orElse(-1);
    if (highest < combined.length) {
      var isThere = new BitSet();
      for (long key : combined) {
        if (key >= 0) {
          isThere.set((int) key);
        }
      }
      return isThere.stream().asLongStream().toArray();
    }
    var sorted = combined.clone();
    Arrays.sort(sorted);
    int size = 0;
    for (long key : sorted) {
      if (key >= 0 && (size == 0 || sorted[size - 1] != key)) {
        sorted[size++] = key;
      }
    }
    return Arrays.copyOf(sorted, size);
  }

  /// The groups of each respondent in all variables as one number; -1 where there is nobody.
  private static long[] combine(RespondentTable table, List<RespondentTable.Column> columns) {
    var combined = new long[table.highestId() + 1];
    Arrays.fill(combined, -1);
    table.respondents().forEach(respondent -> combined[respondent.id()] = 0);
    for (var column : columns) {
      int size = column.groups().size();
      for (int id = 0; id < combined.length; id++) {
        combined[id] = combined[id] < 0 ? -1 : combined[id] * size + column.groupOf()[id];
      }
    }
    return combined;
  }

  private static List<String> values(List<RespondentTable.Column> columns, long key) {
    var values = new ArrayList<String>();
    long left = key;
    for (var column : columns.reversed()) {
      int size = column.groups().size();
      values.addFirst(column.groups().get((int) (left % size)));
      left /= size;
    }
    return List.copyOf(values);
  }

  /// What a column is called; the one after the last is all of them together.
  String label(int column) {
    return column == size() ? CrosstabColumn.ALL : CrosstabColumn.label(values.get(column));
  }

  /// The values of a column; none for all of them together.
  List<String> valuesOf(int column) {
    return column == size() ? List.of() : values.get(column);
  }

  int size() {
    return values.size();
  }

  /// The respondents of a column, by id; of all of them together for the one after the last.
  BitSet people(int column) {
    var people = new BitSet();
    for (int respondent = 0; respondent < groupOf.length; respondent++) {
      int group = groupOf[respondent];
      people.set(respondent, column == size() ? group >= 0 : group == column);
    }
    return people;
  }

  BitSet everybody() {
    return people(size());
  }

  /// The column of a respondent; -1 for nobody and for whom the request leaves out.
  int of(int respondent) {
    return respondent < groupOf.length ? groupOf[respondent] : -1;
  }
}
