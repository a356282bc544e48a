package no.sitat.crosstab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import no.sitat.codebook.LocalText;
import no.sitat.crosstab.CrosstabNote.Kind;
import no.sitat.disclosure.Suppression;
import no.sitat.stats.Interval;
import no.sitat.stats.WilsonScore;

/// Turns counts and their protection into the table a person reads.
final class CrosstabDrawing {
  private final Sweep sweep;
  private final CrosstabRequest request;
  private final ColumnGroups columns;
  private final Optional<CountedCrosstab.Rounded> rounded;
  private final long[][] counts;
  private final Suppression suppression;
  private final int first;
  private final boolean overlaps;

  CrosstabDrawing(CountedCrosstab counted) {
    sweep = counted.sweep;
    request = counted.request;
    columns = counted.columns;
    first = counted.first;
    rounded = counted.rounded;
    counts = rounded.isPresent() ? rounded.get().counts() : counted.raw.counts();
    overlaps = !request.columns().isEmpty() && counted.table.overlaps();
    suppression = counted.suppression;
  }

  Crosstab draw() {
    var drawn = new ArrayList<CrosstabRow>();
    var cells = new ArrayList<CrosstabCell>();
    for (int node : sweep.rows().shown()) {
      sweep.watch().check();
      var name = sweep.rows().name(node);
      drawn.add(new CrosstabRow(name.key(), name.text(), sweep.rows().depth(node)));
      addRow(cells, name.key(), node, false);
    }
    boolean hasAny = request.rows().hasAny();
    if (hasAny) {
      drawn.add(new CrosstabRow(CrosstabRow.ANY, new LocalText("minst én", "at least one"), 0));
      addRow(cells, CrosstabRow.ANY, RowTree.ANY, false);
    }
    if (hasAny && request.unit() != CountingUnit.RATE) {
      drawn.add(new CrosstabRow(CrosstabRow.NONE, new LocalText("ingen", "none"), 0));
      addRow(cells, CrosstabRow.NONE, RowTree.ANY, true);
    }
    return new Crosstab(
        sweep.revision(),
        request.unit(),
        request.threshold(),
        drawn,
        columns(),
        cells,
        notes(drawn, cells));
  }

  private List<CrosstabNote> notes(List<CrosstabRow> rows, List<CrosstabCell> cells) {
    var notes =
        rounded.isPresent()
            ? new ArrayList<CrosstabNote>()
            : new CrosstabNotes(rows, request).of(cells);
    rounded.ifPresent(each -> notes.add(new CrosstabNote(Kind.ROUNDED, each.base())));
    long without = sweep.codingsWithoutRespondent();
    if (without >= Math.max(1, request.threshold().orElse(1))) {
      notes.add(new CrosstabNote(Kind.CODINGS_WITHOUT_RESPONDENT, without));
    }
    if (overlaps) {
      notes.add(new CrosstabNote(Kind.COLUMNS_OVERLAP, 0));
    }
    notes.addAll(RollUpNotes.of(sweep.respondents(), request, columns()));
    return notes;
  }

  private List<CrosstabColumn> columns() {
    var drawn = new ArrayList<CrosstabColumn>();
    for (int column = first; column <= columns.size(); column++) {
      drawn.add(
          new CrosstabColumn(
              columns.label(column),
              columns.valuesOf(column),
              base(column),
              suppression.status(RowTree.BASE, column)));
    }
    return drawn;
  }

  private OptionalLong base(int column) {
    return suppression.status(RowTree.BASE, column).isHidden()
        ? OptionalLong.empty()
        : OptionalLong.of(counts[RowTree.BASE][column]);
  }

  /// @param rest whether the cells count what the node lacks, not what it has
  private void addRow(List<CrosstabCell> cells, String key, int node, boolean rest) {
    for (int column = first; column <= columns.size(); column++) {
      long base = counts[RowTree.BASE][column];
      long count = rest ? base - counts[node][column] : counts[node][column];
      cells.add(
          switch (suppression.status(node, column)) {
            case SHOWN -> shown(key, column, count, base);
            case PRIMARY, COMPLEMENTARY, STRUCTURAL -> withheld(key, column, node);
          });
    }
  }

  private CrosstabCell shown(String key, int column, long count, long base) {
    return new CrosstabCell(
        key,
        columns.label(column),
        OptionalLong.of(count),
        OptionalLong.of(base),
        percent(count, base),
        suppression.status(RowTree.BASE, column),
        interval(count, base));
  }

  private OptionalDouble percent(long count, long base) {
    return base == 0 || request.unit() == CountingUnit.RATE
        ? OptionalDouble.empty()
        : OptionalDouble.of(CrosstabCell.percent(count, base));
  }

  private CrosstabCell withheld(String key, int column, int node) {
    return new CrosstabCell(
        key,
        columns.label(column),
        OptionalLong.empty(),
        base(column),
        OptionalDouble.empty(),
        suppression.status(node, column),
        Optional.empty());
  }

  /// Of a rounded count it would be the interval of another.
  private Optional<Interval> interval(long count, long base) {
    return rounded.isEmpty() && request.unit().hasIntervals()
        ? Optional.of(WilsonScore.USUAL.interval(count, base))
        : Optional.empty();
  }
}
