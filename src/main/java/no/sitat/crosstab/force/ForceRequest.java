package no.sitat.crosstab.force;

import java.util.List;
import java.util.OptionalInt;
import no.sitat.codebook.Code;
import no.sitat.codebook.Codebook;
import no.sitat.crosstab.CodingFilter;
import no.sitat.crosstab.CountingUnit;
import no.sitat.crosstab.CrosstabRequest;

/// What a force table is asked for.
///
/// @param codes the themes; each includes its sub-codes
/// @param by keys of the variables whose groups are the columns; none for everybody alone
/// @param filter `where` chooses respondents and turns; direction and coder choose codings
/// @param threshold the smallest count that may be shown; empty for no protection
public record ForceRequest(
    List<Code> codes, List<String> by, CodingFilter filter, OptionalInt threshold) {
  public ForceRequest {
    codes = List.copyOf(codes);
    by = List.copyOf(by);
  }

  /// The crosstab whose numbers stand on the lines [ForceLine.Said].
  CrosstabRequest crosstab() {
    return new CrosstabRequest(codes, by, CountingUnit.RESPONDENTS, filter, threshold);
  }

  /// With the themes in the codebook's order.
  ForceRequest in(Codebook codebook) {
    var ordered = codebook.codes().stream().filter(codes::contains).toList();
    return new ForceRequest(ordered, by, filter, threshold);
  }
}
