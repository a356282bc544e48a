package no.sitat.search;

import java.util.List;
import no.sitat.text.Span;

/// One place a query is true of.
///
/// @param document id of the document
/// @param turn number of the turn; of a coded segment over several turns, the first informant's
/// @param speaker label of the turn's speaker
/// @param respondent id of the turn's respondent, or 0
/// @param codes ids of the codes whose codings overlap the place, ascending, each once
public record Hit(
    int document, int turn, String speaker, int respondent, Span span, List<Integer> codes) {
  public Hit {
    codes = List.copyOf(codes);
  }
}
