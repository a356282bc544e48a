package no.sitat.search;

import java.util.List;
import java.util.Optional;
import no.sitat.text.Span;

/// One coding as an answer to a [QuoteRequest]; where it stands and whose it is, without its text.
///
/// @param coding id of the coding
/// @param document id of the document
/// @param turn number of the first turn that counts; 0 outside every turn
/// @param speaker label of that turn's speaker; empty outside every turn
/// @param respondents ids of all respondents in whose turns it counts, in order of turn; may be
///   empty
/// @param span the whole coding
/// @param code id of the code
/// @param direction key of the direction
/// @param coder id of the coder
public record Quote(
    int coding,
    int document,
    int turn,
    String speaker,
    List<Integer> respondents,
    Span span,
    int code,
    Optional<String> direction,
    int coder) {
  public Quote {
    respondents = List.copyOf(respondents);
  }
}
