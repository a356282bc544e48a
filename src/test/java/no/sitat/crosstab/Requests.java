package no.sitat.crosstab;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import no.sitat.codebook.Code;
import no.sitat.coding.Study;

/// Requests for respondents under the usual threshold, in few words.
public final class Requests {
  private Requests() {}

  /// All codes by groups.
  ///
  /// @param columns keys of variables with commas between them
  public static CrosstabRequest all(Study study, String columns) {
    return of(study.codebook().codes(), columns);
  }

  /// One code by groups.
  ///
  /// @param code its key
  public static CrosstabRequest one(Study study, String code, String columns) {
    return of(List.of(study.codebook().find(code).orElseThrow()), columns);
  }

  private static CrosstabRequest of(List<Code> codes, String columns) {
    return new CrosstabRequest(
        codes,
        Arrays.asList(columns.split(",", -1)),
        CountingUnit.RESPONDENTS,
        CodingFilter.ALL,
        OptionalInt.of(CrosstabRequest.USUAL_THRESHOLD));
  }
}
