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
public record QuoteRequest(
    Code code, Optional<String> direction, Optional<Coder> coder, Optional<TurnSelection> where) {
  /// All codings of a code and its sub-codes.
  public static QuoteRequest of(Code code) {
    return new QuoteRequest(code, Optional.empty(), Optional.empty(), Optional.empty());
  }

  public QuoteRequest in(TurnSelection turns) {
    return new QuoteRequest(code, direction, coder, Optional.of(turns));
  }

  public QuoteRequest directed(String key) {
    return new QuoteRequest(code, Optional.of(key), coder, where);
  }

  public QuoteRequest by(Coder someone) {
    return new QuoteRequest(code, direction, Optional.of(someone), where);
  }
}
