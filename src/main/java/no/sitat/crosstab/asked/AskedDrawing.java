package no.sitat.crosstab.asked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import no.sitat.crosstab.CrosstabCell;
import no.sitat.crosstab.CrosstabColumn;
import no.sitat.disclosure.SuppressionStatus;
import no.sitat.disclosure.additive.AdditiveSuppression;
import no.sitat.disclosure.additive.AdditiveTable;
import no.sitat.stats.Interval;
import no.sitat.stats.WilsonScore;

/// Protects the counts and puts the lines together from the standings.
///
/// The standings and the groups exclude each other, so the table has every margin: the size of a
/// group is that of its standings together. A line of several standings is shown where each of them
/// is, or each of the others, and so tells nothing that the table does not tell without it.
final class AskedDrawing {
  /// The name of the group of everybody, where there is no variable.
  static final String EVERYBODY = "";

  private final AskedCounts counts;
  private final AdditiveTable table;
  private final int groups;
  private final boolean alone;
  private final BitSet primary = new BitSet();
  private final BitSet withheld;

  AskedDrawing(AskedCounts counts, OptionalInt threshold) {
    this.counts = counts;
    groups = counts.groups().size();
    alone = counts.groups().equals(List.of(EVERYBODY));
    table = alone ? oneColumn(counts.people()) : AdditiveTable.of(counts.people());
    threshold.ifPresent(this::findSmall);
    withheld =
        threshold.isPresent() && groups > 0
            ? AdditiveSuppression.of(table, primary, threshold.getAsInt())
            : new BitSet();
  }

  private static AdditiveTable oneColumn(long[][] people) {
    return new AdditiveTable(
        new int[] {people.length}, Arrays.stream(people).mapToLong(row -> row[0]).toArray());
  }

  private void findSmall(int threshold) {
    for (int cell = 0; cell < table.size(); cell++) {
      long count = table.count(cell);
      primary.set(cell, count > 0 && count < threshold);
    }
  }

  /// The columns: each group, then all of them; without a variable, all of them alone.
  List<String> columns() {
    var columns = new ArrayList<String>();
    if (!alone) {
      columns.addAll(counts.groups());
    }
    columns.add(CrosstabColumn.ALL);
    return List.copyOf(columns);
  }

  List<CrosstabCell> cells(AskedRow row) {
    var columns = columns();
    var cells = new ArrayList<CrosstabCell>();
    for (int i = 0; i < columns.size(); i++) {
      int column = i == columns.size() - 1 ? groups : i;
      cells.add(cell(row, columns.get(i), column));
    }
    return cells;
  }

  private CrosstabCell cell(AskedRow row, String name, int column) {
    var status = status(row, column);
    long base = table.count(base(column));
    if (status != SuppressionStatus.SHOWN) {
      return new CrosstabCell(
          row.key(),
          name,
          OptionalLong.empty(),
          shownBase(column),
          OptionalDouble.empty(),
          status,
          Optional.empty());
    }
    long count = 0;
    for (var standing : row.standings()) {
      count += table.count(at(standing, column));
    }
    return new CrosstabCell(
        row.key(),
        name,
        OptionalLong.of(count),
        OptionalLong.of(base),
        OptionalDouble.of(CrosstabCell.percent(count, base)),
        status,
        Optional.of(interval(count, base)));
  }

  private static Interval interval(long count, long base) {
    return WilsonScore.USUAL.interval(count, base);
  }

  private OptionalLong shownBase(int column) {
    int cell = base(column);
    return withheld.get(cell) || table.count(cell) == 0
        ? OptionalLong.empty()
        : OptionalLong.of(table.count(cell));
  }

  private SuppressionStatus status(AskedRow row, int column) {
    if (table.count(base(column)) == 0) {
      return SuppressionStatus.STRUCTURAL;
    }
    var cells = cells(row.standings(), column);
    var others = EnumSet.complementOf(EnumSet.copyOf(row.standings()));
    boolean follows = !cells.intersects(withheld) || !cells(others, column).intersects(withheld);
    if (follows && !withheld.get(base(column))) {
      return SuppressionStatus.SHOWN;
    }
    return cells.intersects(primary) ? SuppressionStatus.PRIMARY : SuppressionStatus.COMPLEMENTARY;
  }

  private BitSet cells(Collection<Standing> standings, int column) {
    var cells = new BitSet();
    standings.forEach(standing -> cells.set(at(standing, column)));
    return cells;
  }

  private int at(Standing standing, int column) {
    return alone ? table.cell(standing.row()) : table.cell(standing.row(), column);
  }

  private int base(int column) {
    int all = Standing.ALL.size();
    return alone ? table.cell(all) : table.cell(all, column);
  }
}
