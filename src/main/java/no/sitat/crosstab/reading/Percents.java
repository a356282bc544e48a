package no.sitat.crosstab.reading;

import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import no.sitat.crosstab.CountingUnit;
import no.sitat.crosstab.Crosstab;
import no.sitat.crosstab.CrosstabCell;
import no.sitat.crosstab.CrosstabRow;
import no.sitat.stats.Interval;
import no.sitat.stats.WilsonScore;

/// Sets the shown counts of a crosstab in relation to each other.
///
/// A cell whose count is withheld has no percent, and none has where what it is of is withheld. Of
/// a rounded table all parts are rounded counts; 0 of 0 has no percent, and a count above what it
/// is of, which rounding can make, has none either.
final class Percents {
  private final Crosstab crosstab;
  private final PercentOf of;
  private final boolean hasIntervals;

  /// The row of those who have any of the rows; -1 where there is none.
  private final int any;

  private Percents(Crosstab crosstab, PercentOf of) {
    this.crosstab = crosstab;
    this.of = of;
    any = crosstab.rows().stream().map(CrosstabRow::key).toList().lastIndexOf(CrosstabRow.ANY);
    hasIntervals = !crosstab.isRounded() && crosstab.unit().hasIntervals();
  }

  /// The table with the base, the percent and the interval of every cell as `of` says; the same
  /// table where its numbers are rates, which are no shares.
  static Crosstab of(Crosstab crosstab, PercentOf of) {
    return of == PercentOf.BASE || crosstab.unit() == CountingUnit.RATE
        ? crosstab
        : new Percents(crosstab, of).table();
  }

  private Crosstab table() {
    var cells = new ArrayList<CrosstabCell>();
    for (int row = 0; row < crosstab.rows().size(); row++) {
      for (int column = 0; column < crosstab.columns().size(); column++) {
        cells.add(cell(row, column));
      }
    }
    return new Crosstab(
        crosstab.revision(),
        crosstab.unit(),
        crosstab.threshold(),
        crosstab.rows(),
        crosstab.columns(),
        cells,
        crosstab.notes());
  }

  private CrosstabCell cell(int row, int column) {
    var cell = crosstab.cell(row, column);
    var whole = whole(row, column);
    long count = cell.count().orElse(0);
    boolean isShare =
        cell.count().isPresent()
            && whole.isPresent()
            && whole.getAsLong() > 0
            && count <= whole.getAsLong();
    return new CrosstabCell(
        cell.row(),
        cell.column(),
        cell.count(),
        whole,
        isShare
            ? OptionalDouble.of(CrosstabCell.percent(count, whole.getAsLong()))
            : OptionalDouble.empty(),
        cell.status(),
        isShare && !isItsOwnWhole(row, column)
            ? interval(count, whole.getAsLong())
            : Optional.empty());
  }

  /// All of all is certain.
  private boolean isItsOwnWhole(int row, int column) {
    return switch (of) {
      case BASE -> false;
      case ROW -> column == crosstab.columns().size() - 1;
      case COLUMN -> row == any;
    };
  }

  private OptionalLong whole(int row, int column) {
    return switch (of) {
      case BASE -> crosstab.cell(row, column).base();
      case ROW -> crosstab.cell(row, crosstab.columns().size() - 1).count();
      case COLUMN -> anyOf(row, column);
    };
  }

  /// Who has none of the rows is no part of those who have any.
  private OptionalLong anyOf(int row, int column) {
    return any < 0 || crosstab.rows().get(row).key().equals(CrosstabRow.NONE)
        ? OptionalLong.empty()
        : crosstab.cell(any, column).count();
  }

  private Optional<Interval> interval(long count, long whole) {
    return hasIntervals ? Optional.of(WilsonScore.USUAL.interval(count, whole)) : Optional.empty();
  }
}
