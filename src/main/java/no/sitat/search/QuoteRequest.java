package no.sitat.search;

import java.util.Optional;
import no.sitat.codebook.Code;
import no.sitat.coding.Coder;
import no.sitat.coding.TurnSelection;

/// Which codings to list.
///
/// @param code with its sub-codes
/// @param direction key of the direction; empty for any
/// @param coder who coded; empty for anybody
/// @param where the turns they must touch; empty for any, the interviewer's too
/// @param ofRespondents only those in words of somebody who stands in the table of respondents:
///   what a crosstab counts
public record QuoteRequest(
    Code code,
    Optional<String> direction,
    Optional<Coder> coder,
    Optional<TurnSelection> where,
    boolean ofRespondents) {
  /// All codings of a code and its sub-codes.
  public static QuoteRequest of(Code code) {
    return new QuoteRequest(code, Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  public QuoteRequest in(TurnSelection turns) {
    return new QuoteRequest(code, direction, coder, Optional.of(turns), ofRespondents);
  }

  public QuoteRequest directed(String key) {
    return new QuoteRequest(code, Optional.of(key), coder, where, ofRespondents);
  }

  public QuoteRequest ofRespondentsOnly() {
    return new QuoteRequest(code, direction, coder, where, true);
  }

  public QuoteRequest by(Coder someone) {
    return new QuoteRequest(code, direction, Optional.of(someone), where, ofRespondents);
  }
}
