package no.sitat.crosstab;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import no.sitat.codebook.Code;
import no.sitat.coding.Study;
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

  /// A request for respondents under the usual threshold, from what a person types.
  ///
  /// @param rows `all`, or keys or names of codes with commas between them
  /// @param columns keys of variables with commas between them
  /// @throws CrosstabError if a code or a variable is not there
  public static CrosstabRequest of(Study study, String rows, String columns) {
    var all = CodingFilter.ALL;
    return new CrosstabRequest(
        codes(study, rows),
        variables(study, columns),
        CountingUnit.RESPONDENTS,
        all,
        OptionalInt.of(USUAL_THRESHOLD));
  }

  private static List<Code> codes(Study study, String rows) {
    if (rows.isBlank() || rows.equals("all")) {
      return study.codebook().codes();
    }
    var codes = new ArrayList<Code>();
    for (var name : names(rows)) {
      codes.add(study.codebook().find(name).orElseThrow(() -> CrosstabError.unknownCode(name)));
    }
    return codes;
  }

  private static List<String> variables(Study study, String columns) {
    var keys = new ArrayList<String>();
    for (var name : names(columns)) {
      var column = study.respondents().column(name);
      keys.add(column.orElseThrow(() -> CrosstabError.unknownVariable(name)).variable().key());
    }
    return keys;
  }

  private static List<String> names(String list) {
    var names = new ArrayList<String>();
    for (var name : list.split(",", -1)) {
      if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    return names;
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
