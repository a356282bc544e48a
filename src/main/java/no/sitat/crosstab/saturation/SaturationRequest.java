package no.sitat.crosstab.saturation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.codebook.Code;
import no.sitat.crosstab.CodingFilter;
import no.sitat.stats.saturation.Saturation;

/// What curves are asked for.
///
/// @param codes what counts as a code; one that is not among them counts as the nearest above it
///   that is
/// @param by key of the variable whose groups have a curve each; empty for everybody alone
/// @param filter `where` chooses turns and who is heard in them; direction and coder choose codings
/// @param threshold the smallest group that may be shown; empty for no protection
public record SaturationRequest(
    List<Code> codes,
    Optional<String> by,
    CodingFilter filter,
    OptionalInt threshold,
    Saturation.Measure measure) {
  /// Four to begin with, two at a time, one new in twenty: what Guest, Namey and Chen recommend.
  public static final Saturation.Measure USUAL = new Saturation.Measure(4, 2, 0.05);

  public SaturationRequest {
    codes = List.copyOf(codes);
  }
}
