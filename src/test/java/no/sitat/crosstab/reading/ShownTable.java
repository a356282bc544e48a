package no.sitat.crosstab.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import no.sitat.codebook.LocalText;
import no.sitat.crosstab.CountingUnit;
import no.sitat.crosstab.Crosstab;
import no.sitat.crosstab.CrosstabCell;
import no.sitat.crosstab.CrosstabColumn;
import no.sitat.crosstab.CrosstabNote;
import no.sitat.crosstab.CrosstabRow;
import no.sitat.disclosure.SuppressionStatus;

/// A crosstab written down by its numbers: groups with their bases, then themes with their counts,
/// where -1 is withheld. The column of all of them together is worked out.
public record ShownTable(List<String> groups, List<Long> bases, List<CrosstabNote> notes) {
  public static ShownTable of(String groups, long... bases) {
    return new ShownTable(
        List.of(groups.split(",", -1)), Arrays.stream(bases).boxed().toList(), List.of());
  }

  public ShownTable noting(CrosstabNote.Kind kind) {
    return new ShownTable(groups, bases, List.of(new CrosstabNote(kind, 5)));
  }

  public Crosstab with(CountingUnit unit, long[]... themes) {
    var rows = new ArrayList<CrosstabRow>();
    var cells = new ArrayList<CrosstabCell>();
    for (var counts : themes) {
      var key = "T" + (rows.size() + 1);
      rows.add(new CrosstabRow(key, LocalText.EMPTY, 0));
      long sum = 0;
      for (int group = 0; group < groups.size(); group++) {
        cells.add(cell(key, groups.get(group), counts[group], bases.get(group)));
        sum += counts[group];
      }
      boolean shown = Arrays.stream(counts).noneMatch(count -> count < 0);
      cells.add(cell(key, CrosstabColumn.ALL, shown ? sum : -1, people()));
    }
    return new Crosstab(7, unit, OptionalInt.of(5), rows, columns(), cells, notes);
  }

  private long people() {
    return bases.stream().mapToLong(Long::longValue).sum();
  }

  private List<CrosstabColumn> columns() {
    var columns = new ArrayList<CrosstabColumn>();
    for (int group = 0; group < groups.size(); group++) {
      var name = groups.get(group);
      var base = OptionalLong.of(bases.get(group));
      columns.add(new CrosstabColumn(name, List.of(name), base, SuppressionStatus.SHOWN));
    }
    columns.add(
        new CrosstabColumn(
            CrosstabColumn.ALL, List.of(), OptionalLong.of(people()), SuppressionStatus.SHOWN));
    return columns;
  }

  private static CrosstabCell cell(String row, String column, long count, long base) {
    boolean shown = count >= 0;
    return new CrosstabCell(
        row,
        column,
        shown ? OptionalLong.of(count) : OptionalLong.empty(),
        OptionalLong.of(base),
        shown ? OptionalDouble.of(CrosstabCell.percent(count, base)) : OptionalDouble.empty(),
        shown ? SuppressionStatus.SHOWN : SuppressionStatus.PRIMARY,
        Optional.empty());
  }
}
