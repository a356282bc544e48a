package no.sitat.crosstab;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import no.sitat.codebook.Code;
import no.sitat.disclosure.AlsoSensitive;

/// What a crosstab is asked for.
///
/// @param rows what the rows are
/// @param columns keys of variables; several are crossed: a column for each combination that
///   somebody has; none for `(all)` alone
/// @param threshold the smallest count that may be shown; empty for no protection
/// @param also what else may not be known, where there is a threshold
public record CrosstabRequest(
    RowsAsked rows,
    List<String> columns,
    CountingUnit unit,
    CodingFilter filter,
    OptionalInt threshold,
    AlsoSensitive also) {
  /// The smallest count that is shown unless somebody decides otherwise.
  public static final int USUAL_THRESHOLD = 5;

  /// The largest smallest count: more would hide every table, and cost time.
  public static final int LARGEST_THRESHOLD = 1000;

  public CrosstabRequest {
    columns = List.copyOf(new LinkedHashSet<>(columns));
    if (threshold.isPresent() && threshold.getAsInt() < 1) {
      throw new IllegalArgumentException("threshold " + threshold.getAsInt());
    }
  }

  /// Codes by groups; nothing but small counts is withheld.
  public CrosstabRequest(
      List<Code> rows,
      List<String> columns,
      CountingUnit unit,
      CodingFilter filter,
      OptionalInt threshold) {
    this(new RowsAsked.Codes(rows), columns, unit, filter, threshold, AlsoSensitive.NOTHING);
  }

  public CrosstabRequest by(CountingUnit other) {
    return new CrosstabRequest(rows, columns, other, filter, threshold, also);
  }

  public CrosstabRequest by(List<String> others) {
    return new CrosstabRequest(rows, others, unit, filter, threshold, also);
  }

  public CrosstabRequest of(CodingFilter other) {
    return new CrosstabRequest(rows, columns, unit, other, threshold, also);
  }

  /// @param other empty to show everything
  public CrosstabRequest above(OptionalInt other) {
    return new CrosstabRequest(rows, columns, unit, filter, other, also);
  }

  public CrosstabRequest with(AlsoSensitive other) {
    return new CrosstabRequest(rows, columns, unit, filter, threshold, other);
  }
}
